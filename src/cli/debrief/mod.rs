//! `coserve debrief`: what each act of a session was worth, as text, page or JSON; and a moment of it tried again.

mod again;
mod opened;
mod saved;

use super::args::{DebriefArgs, words};
use super::columns::reading;
use super::exit::{Exit, Fault};
use super::{Done, show};
use crate::coach::report::DebriefReport;
use crate::coach::{Debrief, Effort, debrief as judge};
use crate::engine::Tick;
use crate::telling::clock;
use crate::telling::coaching::{Coaching, answer, asked, lines, page};
use crate::terminal::wrap;
use crate::text::Words;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use opened::Opened;
use saved::Beside;
use std::io::IsTerminal;

/// Debriefs a log.
pub(super) fn debrief(args: &DebriefArgs) -> Done {
    let words = words(args.locale.as_deref())?;
    let opened = opened::open(args, &words)?;
    if let Some(note) = opened.note {
        show::error(&words.plain(note));
    }
    let rules = &opened.recorded.plan.rules().coach;
    let effort = match (args.why, args.quick) {
        (Some(_), _) => Effort::facts(rules),
        (None, true) => Effort::quick(rules),
        (None, false) => Effort::of(rules),
    };
    let found = found(&opened, &effort, &words);
    let coaching = Coaching::new(&found, &opened.recorded, &words);
    let log = args.log.display().to_string();
    if let Some(path) = &args.html {
        std::fs::write(path, page(&coaching, &log)).map_err(|why| opened::unwritten(path, why, &words))?;
    }
    let beside = if args.save { Some(saved::save(args, &opened, effort, &found, &words)?) } else { None };
    let saved = match &beside {
        Some(Beside::This(path)) => Some(path),
        Some(Beside::Fuller(path)) => {
            show::error(&words.fill("coach-kept", &[("path", path.display().to_string().into())]));
            None
        }
        None => None,
    };
    if args.json {
        show::json(&DebriefReport::of(&opened.recorded, &found))?;
    } else if let Some(at) = args.why {
        why(&coaching, Tick(at))?;
    } else if let Some(at) = args.again {
        let moment = again::moment(&opened, &found, Tick(at), &words)?;
        return again::try_again(args, &opened, &found, moment, &words);
    } else {
        told(&lines(&coaching, &log))?;
    }
    if !args.json {
        let kept = [("coach-page-written", args.html.as_ref()), ("coach-saved", saved)];
        for (key, path) in kept.iter().filter_map(|(key, path)| Some((key, (*path)?))) {
            show::text(&words.fill(key, &[("path", path.display().to_string().into())]))?;
        }
    }
    let talks = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    if talks && !args.json && args.why.is_none() {
        return again::offer(args, &opened, &found, &words);
    }
    Ok(Exit::Fine)
}

/// What the coach finds, with progress on a terminal and none in a pipe.
fn found(opened: &Opened, effort: &Effort, words: &Words) -> Debrief {
    let bar = if std::io::stderr().is_terminal() {
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}");
        ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    } else {
        ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden())
    };
    bar.set_message(words.plain("coach-progress"));
    let found = judge(&opened.recorded, effort, &|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    found
}

/// A guest is asked why.
fn why(of: &Coaching<'_>, at: Tick) -> Result<(), Fault> {
    let words = of.sight.words;
    let Some(reason) = asked(of, at, None) else {
        let fault = Fault::told(words, "fault-coach-no-guest", &[]);
        return Err(fault.help_told(words, "fault-coach-no-guest-help", &[]));
    };
    let asked = answer(of, &reason);
    let mut lines = vec![asked.heading];
    lines.extend(asked.answer.into_iter().map(|(tick, words)| format!("  {}  {words}", clock(tick))));
    told(&lines)
}

/// Prints lines, broken where a terminal ends.
fn told(lines: &[String]) -> Result<(), Fault> {
    match reading() {
        None => show::lines(lines),
        Some(columns) => show::lines(&lines.iter().map(|line| wrap(line, columns)).collect::<Vec<_>>()),
    }
}
