//! `coserve compare`: two versions of a service on the same customers, or the best of several.

mod document;
mod tables;

use super::args::{ColorChoice, CompareArgs};
use super::exit::{Exit, Fault};
use super::onlooker::Waiting;
use super::simulate::{crew, players};
use super::versions::{Named, version};
use super::{Done, show};
use crate::bot::Policy;
use crate::lab::{Comparison, Crew, Onlooker as _, Selection};
use document::{Pair, Ranking};

/// Compares.
pub(super) fn compare(args: &CompareArgs, colour: ColorChoice) -> Done {
    let versions = args.versions.iter().map(|v| version(v, colour)).collect::<Result<Vec<Named>, Fault>>()?;
    let (policies, crew) = (players(&args.policy)?, crew(args.length.jobs)?);
    let waiting = Waiting::begin();
    match versions.as_slice() {
        [first, second] => two(args, [first, second], &policies, &crew, &waiting),
        several => best(args, several, &policies, &crew, &waiting),
    }
}

fn two(args: &CompareArgs, of: [&Named; 2], policies: &[Policy], crew: &Crew, waiting: &Waiting) -> Done {
    let mut compared = Vec::new();
    for policy in policies {
        waiting.next(policy.name());
        let versions = of.map(|named| named.version.clone());
        let [first, second] = versions;
        let mut comparison = Comparison::new(first, second, *policy, args.length.seed);
        comparison.go_on(args.length.until(), crew, waiting);
        compared.push(comparison);
    }
    waiting.done();
    tell_if_broken_off(waiting);
    compared.retain(|one| one.runs() > 0);
    if compared.is_empty() {
        return Err(Fault::new("it was broken off before anything had come out"));
    }
    let names = of.map(|named| named.name.as_str());
    if args.json {
        show::json(&compared.iter().map(|one| Pair::of(names, one)).collect::<Vec<_>>())?;
    } else {
        show::lines(&tables::two(names, &compared))?;
    }
    Ok(Exit::Fine)
}

fn best(args: &CompareArgs, of: &[Named], policies: &[Policy], crew: &Crew, waiting: &Waiting) -> Done {
    if args.length.until_ci.is_some() {
        return Err(Fault::new("--until-ci is for two versions: among more, runs end when one is surely the best")
            .help("leave it out; --runs limits them, and --indifference says what difference is no matter"));
    }
    let mut chosen = Vec::new();
    for policy in policies {
        waiting.next(policy.name());
        let versions = of.iter().map(|named| named.version.clone()).collect();
        let mut selection = Selection::new(versions, *policy, args.length.seed, args.indifference);
        selection.go_on(args.length.most(), crew, waiting);
        chosen.push((*policy, selection));
    }
    waiting.done();
    tell_if_broken_off(waiting);
    chosen.retain(|(_, one)| one.runs() > 0);
    if chosen.is_empty() {
        return Err(Fault::new("it was broken off before anything had come out"));
    }
    let names: Vec<&str> = of.iter().map(|named| named.name.as_str()).collect();
    if args.json {
        show::json(&chosen.iter().map(|(policy, one)| Ranking::of(&names, *policy, one)).collect::<Vec<_>>())?;
    } else {
        show::lines(&tables::several(&names, &chosen))?;
    }
    Ok(Exit::Fine)
}

fn tell_if_broken_off(waiting: &Waiting) {
    if waiting.called_off() {
        show::error("note: broken off early; this is what had come out by then, and policies may be missing");
    }
}
