//! A fault as data.
