//! `coserve demo`: sample data for a review, in one command.

use super::args::DemoArgs;
use super::exit::{Exit, Fault};
use super::onlooker::Waiting;
use super::{Done, show, source};
use crate::engine::Plan;
use crate::lab::Onlooker;
use crate::review::sample::{Debriefs, Made, Sample, make};
use crate::scenario;
use crate::shelf;
use crate::text::{Language, Words};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The scenarios that are practised, in the order in which they are learnt.
const PRACTISED: [&str; 3] = ["window_table", "first_visit", "pension_day"];

/// Makes a sample.
pub(super) fn demo(args: &DemoArgs) -> Done {
    is_free(&args.folder)?;
    let scenarios = scenarios()?;
    let waiting = Waiting::begin();
    waiting.next("evenings and debriefs");
    let debriefs = if args.no_debriefs { Debriefs::Left } else { Debriefs::Kept };
    let sample = Sample { learners: args.learners, weeks: args.weeks, seed: args.seed, debriefs };
    let made = make(&args.folder, sample, &scenarios, &waiting);
    waiting.done();
    let made = made.map_err(|trouble| Fault::of_trouble(&Words::of(Language::En), &trouble))?;
    if waiting.called_off() {
        return Err(Fault::new(format!("{}: it was broken off, and is not whole", args.folder.display())));
    }
    show::lines(&told(args, &made))?;
    Ok(Exit::Fine)
}

/// Whether the folder can be made, or is there and empty.
fn is_free(folder: &Path) -> Result<(), Fault> {
    let shown = folder.display();
    let why = match std::fs::read_dir(folder) {
        Ok(mut entries) => match entries.next() {
            None => return Ok(()),
            Some(_) => "the folder is not empty".to_owned(),
        },
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(why) => why.to_string(),
    };
    Err(Fault::new(format!("{shown}: {why}"))
        .help("name a folder that is not there yet; sample data mixes with nothing"))
}

fn scenarios() -> Result<Vec<Arc<Plan>>, Fault> {
    let shipped = shelf::shipped();
    let one = |name: &&str| -> Result<Arc<Plan>, Fault> {
        let gone = || Fault::new(format!("the scenario `{name}` is not there"));
        let path: &PathBuf = &shipped.iter().find(|(known, _)| known == *name).ok_or_else(gone)?.1;
        let loaded = scenario::load(&path.display().to_string(), &source::read(path)?);
        let faults =
            || Fault::new(format!("{}: it has faults", path.display())).help("`coserve check` tells which and where");
        Ok(source::plan(Arc::new(loaded.scenario.ok_or_else(faults)?)))
    };
    PRACTISED.iter().map(one).collect()
}

fn told(args: &DemoArgs, made: &Made) -> Vec<String> {
    let mut lines = vec![format!(
        "{} sessions of {} learners in {} weeks, {} of them with a debrief, in {}",
        made.sessions,
        args.learners,
        args.weeks,
        made.debriefs,
        args.folder.display()
    )];
    if !made.spoilt.is_empty() {
        lines.push("Spoilt on purpose:".to_owned());
        lines.extend(made.spoilt.iter().map(|file| format!("  {}: {}", file.path, file.how)));
    }
    lines.push(format!("Review them with: coserve review {}", args.folder.display()));
    lines
}
