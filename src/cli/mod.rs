//! The commands, and the only place that prints and exits.
//!
//! ```text
//!   words on the command line --args--> Command --play / check / verify / debrief / replay--> text and an Exit
//! ```
//! What goes wrong is told as what, where and how to mend it, on the error stream; what was asked for goes to the other.

mod args;
mod check;
mod columns;
mod compare;
mod docs;
mod debrief;
mod demo;
mod ears;
mod exit;
mod export;
mod forget;
mod key;
mod launch;
mod lsp;
mod manifest;
mod new;
mod onlooker;
#[cfg(feature = "game")]
mod pictures;
mod play;
mod profiles;
pub mod render_diagnostic;
mod replay;
mod review;
mod script;
mod shelf;
mod show;
mod simulate;
mod source;
mod stage;
mod story;
mod table;
mod verdicts;
mod versions;
pub mod verify;
#[cfg(feature = "game")]
mod window;

use args::{Cli, Command, PlayArgs};
use clap::Parser;
use exit::{Exit, Fault};
use std::ffi::OsString;

/// Runs the command that these words ask for, the program's own name first, and gives the exit code: 0 fine, 1 there
/// are findings, 2 could not run.
pub fn run(words: impl IntoIterator<Item = OsString>) -> u8 {
    let cli = match Cli::try_parse_from(words) {
        Ok(cli) => cli,
        Err(refusal) => {
            // Help and version come this way too.
            if let Err(fault) = show::shown(refusal.print()) {
                show::error(&fault.to_string());
                return Exit::CouldNot.code();
            }
            return u8::try_from(refusal.exit_code()).unwrap_or(2);
        }
    };
    let colour = cli.color;
    let done = match cli.command {
        None => play::play(&PlayArgs::bare(), colour),
        Some(Command::Play(args)) => play::play(&args, colour),
        Some(Command::Check(args)) => check::check(&args, colour),
        Some(Command::Verify(args)) => verdicts::verify(&args),
        #[cfg(feature = "game")]
        Some(Command::Pictures(args)) => pictures::pictures(&args),
        Some(Command::Debrief(args)) => debrief::debrief(&args),
        Some(Command::Replay(args)) => replay::replay(&args, colour),
        Some(Command::Review(args)) => review::review(&args, colour),
        Some(Command::Demo(args)) => demo::demo(&args),
        Some(Command::New(args)) => new::new(&args),
        Some(Command::Docs(args)) => docs::docs(&args),
        Some(Command::Lsp) => lsp::lsp(),
        Some(Command::Simulate(args)) => simulate::simulate(&args, colour),
        Some(Command::Export(args)) => export::export(&args),
        Some(Command::Manifest(args)) => manifest::manifest(&args),
        Some(Command::Forget(args)) => forget::forget(&args),
        Some(Command::Key(args)) => key::key(&args),
        Some(Command::Compare(args)) => compare::compare(&args, colour),
    };
    match done {
        Ok(exit) => exit.code(),
        Err(fault) => {
            show::error(&fault.to_string());
            Exit::CouldNot.code()
        }
    }
}

/// What a command comes to.
type Done = Result<Exit, Fault>;
