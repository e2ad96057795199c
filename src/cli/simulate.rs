//! `coserve simulate`: bots play a scenario many times, and what comes out is told in figures.

mod document;
mod tables;

use super::args::{ColorChoice, SimulateArgs, policies_of};
use super::exit::{Exit, Fault};
use super::onlooker::Waiting;
use super::render_diagnostic::{Sources, render};
use super::versions::{self, Named};
use super::{Done, show};
use crate::bot::Policy;
use crate::diagnostic::Diagnostic;
use crate::journal::write_whole;
use crate::lab::{Crew, Depth, Evidence, Item, Onlooker, Saved, Simulation, items, smells};
use document::Document;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

/// Simulates.
pub(super) fn simulate(args: &SimulateArgs, colour: ColorChoice) -> Done {
    let named = versions::version(&args.scenario, colour)?;
    let crew = crew(args.length.jobs)?;
    let mut simulation = begin(args, &named)?;
    let waiting = Waiting::begin();
    waiting.next("runs");
    simulation.go_on(args.length.until(), &crew, &waiting);
    waiting.done();
    if simulation.runs() == 0 {
        return Err(Fault::new("it was broken off before anything had come out"));
    }
    if waiting.called_off() {
        show::error("note: broken off early; this is what had come out by then, and smells were not looked for");
    }
    let empty = simulation.series().first().map_or(0, |series| series.empty);
    if empty > 0 {
        let runs = simulation.runs();
        show::error(&format!("note: nobody came in {empty} of {runs} runs; they are in no pass rate"));
    }
    let found = look(args, simulation, &crew, &waiting);
    let simulation = &found.simulation;
    let document = Document::of(&named.name, &found, &sources(simulation));
    if let Some(file) = &args.csv {
        write(file, &csv(simulation))?;
    }
    if let Some(file) = args.save.as_ref().or(args.extend.as_ref()) {
        let text = serde_json::to_string(&document).map_err(|why| Fault::new(why.to_string()))?;
        write(file, &text)?;
    }
    if args.json {
        show::json(&document)?;
    } else {
        show::lines(&tables::all(&named.name, &found))?;
        if !found.smells.is_empty() {
            let drawn = render(&found.smells, &sources(simulation), colour.on(&std::io::stdout()));
            show::text(&format!("\nSmells\n\n{drawn}"))?;
        }
    }
    Ok(Exit::Fine)
}

/// What came out, and what was found beside it.
struct Found {
    simulation: Simulation,
    /// Item analysis, where everything was tried.
    items: Vec<Item>,
    smells: Vec<Diagnostic>,
}

/// Looks for smells, where all policies have played and nobody wants it otherwise.
fn look(args: &SimulateArgs, simulation: Simulation, crew: &Crew, waiting: &Waiting) -> Found {
    let all = Policy::ALL.iter().all(|policy| simulation.of(*policy).is_some());
    if args.no_smells || !all || simulation.runs() < Depth::USUAL.runs || waiting.called_off() {
        return Found { simulation, items: Vec::new(), smells: Vec::new() };
    }
    waiting.next("sessions stopped to try everything");
    let evidence = Evidence::beside(simulation, Depth::USUAL, crew, waiting);
    waiting.done();
    let (items, smells) = (items(&evidence.simulation, &evidence.probed), smells(&evidence));
    Found { simulation: evidence.simulation, items, smells }
}

fn sources(simulation: &Simulation) -> Sources {
    let scenario = simulation.version().plan().scenario();
    let mut sources = Sources::new();
    sources.insert(Arc::from(scenario.file.as_str()), Arc::clone(&scenario.source));
    sources
}

/// The threads asked for.
pub(super) fn crew(jobs: Option<u16>) -> Result<Crew, Fault> {
    Crew::of(jobs.map(usize::from)).map_err(|why| {
        Fault::new(format!("the system does not give the threads: {why}")).help("ask for fewer with --jobs 1")
    })
}

/// The policies asked for.
pub(super) fn players(names: &[String]) -> Result<Vec<Policy>, Fault> {
    policies_of(names).map_err(|name| {
        let all: Vec<&str> = Policy::ALL.iter().map(|p| p.name()).collect();
        let fault = Fault::new(format!("no policy is called `{name}`"));
        match crate::diagnostic::did_you_mean(&name, all.iter().copied()) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault.help(format!("there are {}, and `all`", all.join(", "))),
        }
    })
}

fn begin(args: &SimulateArgs, named: &Named) -> Result<Simulation, Fault> {
    let Some(file) = &args.extend else {
        return Ok(Simulation::new(named.version.clone(), &players(&args.policy)?, args.length.seed));
    };
    let shown = file.display();
    let unfit = |why: String| {
        Fault::new(format!("{shown}: this cannot be gone on with: {why}"))
            .help("only what `--save` or `--json` wrote of the same scenario can; play anew without --extend")
    };
    #[derive(serde::Deserialize)]
    struct Kept {
        saved: Saved,
    }
    let kept: Kept = serde_json::from_slice(&read_whole(file)?).map_err(|why| unfit(why.to_string()))?;
    Simulation::resume(named.version.clone(), kept.saved).map_err(|why| unfit(why.to_string()))
}

/// A result may be larger than any scenario.
fn read_whole(file: &Path) -> Result<Vec<u8>, Fault> {
    std::fs::read(file).map_err(|why| Fault::new(format!("{}: {why}", file.display())))
}

/// Writes a whole file, or leaves what was there.
fn write(file: &Path, text: &str) -> Result<(), Fault> {
    write_whole(file, text.as_bytes()).map_err(|trouble| Fault::new(trouble.to_string()))
}

/// A line for every run of every policy.
fn csv(simulation: &Simulation) -> String {
    let mut text = "policy,run,seed,experience,passed\n".to_owned();
    for series in simulation.series() {
        for ((run, mean), passed) in (0u64..).zip(&series.means).zip(&series.passed) {
            let (seed, passed) = (simulation.seed().wrapping_add(run), u8::from(*passed));
            // Writing to memory cannot fail.
            let _ = writeln!(text, "{},{run},{seed},{mean},{passed}", series.policy);
        }
    }
    text
}
