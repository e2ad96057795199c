//! The binary: hands over to the commands.

fn main() {}
