//! Lines from standard input, and Ctrl-C, through one channel: whichever comes first is heard first.
//!
//! Reading blocks, and a signal does not wake it; so a thread reads, and the one who asks waits for either.

use crate::terminal::{Ears, Heard};
use std::io::BufRead;
use std::sync::mpsc::{Receiver, Sender, channel};

/// The ears of a person at a terminal, or of a pipe.
#[derive(Debug)]
pub(super) struct StandardInput {
    heard: Receiver<Heard>,
}

impl StandardInput {
    /// Listens from now on.
    pub(super) fn listen() -> StandardInput {
        let (tell, heard) = channel();
        let broken = tell.clone();
        // Where no handler can be set, Ctrl-C ends the program; the log is on disk up to the last act.
        let _ = ctrlc::set_handler(move || {
            let _ = broken.send(Heard::Break);
        });
        std::thread::spawn(move || read(&tell));
        StandardInput { heard }
    }
}

fn read(tell: &Sender<Heard>) {
    let mut input = std::io::stdin().lock();
    loop {
        let mut line = Vec::new();
        let heard = match input.read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => Heard::End,
            Ok(_) => Heard::Line(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']).to_owned()),
        };
        let last = heard == Heard::End;
        if tell.send(heard).is_err() || last {
            return;
        }
    }
}

impl Ears for StandardInput {
    fn hear(&mut self) -> Heard {
        self.heard.recv().unwrap_or(Heard::End)
    }
}
