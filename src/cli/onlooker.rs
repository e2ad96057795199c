//! Whoever waits for long work: on a terminal they see how far it is and how long it will take; in a pipe nothing. Ctrl-C
//! ends it early, and what is done is told.

use crate::lab::{Onlooker, Progress};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How the bar reads, in any language: what it is, how far, and how long yet.
const TEMPLATE: &str = "{msg} {wide_bar} {pos}/{len}  {eta}";

/// Somebody at a terminal, or at the end of a pipe.
#[derive(Debug)]
pub(super) struct Waiting {
    bar: ProgressBar,
    called_off: Arc<AtomicBool>,
}

impl Waiting {
    /// Waits from now on. The bar is drawn on the error stream, and only if that is a terminal.
    pub(super) fn begin() -> Waiting {
        let called_off = Arc::new(AtomicBool::new(false));
        let heard = Arc::clone(&called_off);
        // Where no handler can be set, Ctrl-C ends the program as it always does.
        let _ = ctrlc::set_handler(move || {
            // Who asks twice means it.
            if heard.swap(true, Ordering::SeqCst) {
                std::process::exit(130);
            }
        });
        // It shows from the first figure on.
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden());
        bar.set_style(ProgressStyle::with_template(TEMPLATE).unwrap_or_else(|_| ProgressStyle::default_bar()));
        Waiting { bar, called_off }
    }

    /// Begins the next piece of work; what it is stands before the bar.
    pub(super) fn next(&self, what: &str) {
        self.bar.set_draw_target(ProgressDrawTarget::hidden());
        self.bar.reset();
        self.bar.set_message(what.to_owned());
    }

    /// The work is done: the bar goes.
    pub(super) fn done(&self) {
        self.bar.finish_and_clear();
    }
}

impl Onlooker for Waiting {
    fn progress(&self, progress: Progress) {
        self.bar.set_length(progress.wanted);
        self.bar.set_position(progress.done);
        if self.bar.is_hidden() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    fn called_off(&self) -> bool {
        self.called_off.load(Ordering::SeqCst)
    }
}
