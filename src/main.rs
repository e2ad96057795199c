//! The binary: hands over to the commands.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(coserve::cli::run(std::env::args_os()))
}
