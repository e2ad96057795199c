//! What can be said to the trainer's bench.

use crate::bot::Policy;
use crate::cli::new::Template;
use clap::Args;
use std::path::PathBuf;

/// Runs, where nobody says how many.
const USUAL_RUNS: u64 = 1_000;
/// Runs after which an interval is no longer waited for.
const MOST_RUNS: u64 = 100_000;

/// `coserve new`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewArgs {
    /// The new file's name; `.ron` is added.
    pub(in crate::cli) name: PathBuf,
    /// What to begin from.
    #[arg(long, value_enum, value_name = "KIND")]
    pub(in crate::cli) from: Template,
}

/// `coserve docs`.
#[derive(Debug, Args)]
pub(in crate::cli) struct DocsArgs {
    /// Only what has this name: a bracket, a field, a list or a word.
    pub(in crate::cli) name: Option<String>,
    /// Print it as JSON.
    #[arg(long, conflicts_with = "markdown")]
    pub(in crate::cli) json: bool,
    /// Print it as Markdown.
    #[arg(long)]
    pub(in crate::cli) markdown: bool,
}

/// `coserve simulate`.
#[derive(Debug, Args)]
pub(in crate::cli) struct SimulateArgs {
    /// The scenario: a file, or the name of one that is shipped; `FILE+ID,ID` with these items prepared.
    pub(in crate::cli) scenario: String,
    /// Who plays: all, or some of idle, random, by-the-book, attentive.
    #[arg(long, value_delimiter = ',', num_args = 1.., value_name = "NAME", default_value = "all")]
    pub(in crate::cli) policy: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) length: Length,
    /// Print the result as JSON. `--extend` can go on from it.
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// Write a line for every run.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) csv: Option<PathBuf>,
    /// Write the result to a file that `--extend` can go on from.
    #[arg(long, value_name = "FILE", conflicts_with = "extend")]
    pub(in crate::cli) save: Option<PathBuf>,
    /// Go on from a saved result, and save it again.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["policy", "seed"])]
    pub(in crate::cli) extend: Option<PathBuf>,
    /// Do not look for smells.
    #[arg(long)]
    pub(in crate::cli) no_smells: bool,
}

/// `coserve compare`.
#[derive(Debug, Args)]
pub(in crate::cli) struct CompareArgs {
    /// Two versions or more: files, or names of shipped scenarios; `FILE+ID,ID` is a file with these items prepared.
    #[arg(required = true, num_args = 2.., value_name = "VERSION")]
    pub(in crate::cli) versions: Vec<String>,
    /// Who plays: all, or some of idle, random, by-the-book, attentive.
    #[arg(long, value_delimiter = ',', value_name = "NAME", default_value = "by-the-book,attentive")]
    pub(in crate::cli) policy: Vec<String>,
    #[command(flatten)]
    pub(in crate::cli) length: Length,
    /// Points that are no matter, in choosing the best of more than two.
    #[arg(long, value_name = "POINTS", default_value_t = 0.5, value_parser = positive)]
    pub(in crate::cli) indifference: f64,
    /// Print the result as JSON.
    #[arg(long)]
    pub(in crate::cli) json: bool,
}

/// How much to play.
#[derive(Debug, Args)]
pub(in crate::cli) struct Length {
    /// So many runs in all.
    #[arg(long, value_name = "N", conflicts_with = "until_ci", value_parser = clap::value_parser!(u64).range(1..))]
    pub(in crate::cli) runs: Option<u64>,
    /// Play until the 95 % interval is within so many points.
    #[arg(long, value_name = "POINTS", value_parser = positive)]
    pub(in crate::cli) until_ci: Option<f64>,
    /// The seed of the first run; run i has this and i.
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub(in crate::cli) seed: u64,
    /// Threads; all cores if left out. The result is the same for any number.
    #[arg(long, value_name = "J", value_parser = clap::value_parser!(u16).range(1..))]
    pub(in crate::cli) jobs: Option<u16>,
}

impl Length {
    /// When to stop.
    pub(in crate::cli) fn until(&self) -> crate::lab::Until {
        match self.until_ci {
            Some(points) => crate::lab::Until::HalfWidth(points, MOST_RUNS),
            None => crate::lab::Until::Runs(self.runs.unwrap_or(USUAL_RUNS)),
        }
    }

    /// The most runs of a choice among several, which stops by itself.
    pub(in crate::cli) fn most(&self) -> u64 {
        self.runs.unwrap_or(10 * USUAL_RUNS)
    }
}

/// The policies of these names, each once, from the least to the most able; or the first name that there is not.
pub(in crate::cli) fn policies(names: &[String]) -> Result<Vec<Policy>, String> {
    let mut chosen = Vec::new();
    for name in names {
        match Policy::parse(name) {
            Some(policy) => chosen.push(policy),
            None if name == "all" => chosen.extend(Policy::ALL),
            None => return Err(name.clone()),
        }
    }
    chosen.sort();
    chosen.dedup();
    Ok(chosen)
}

fn positive(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(points) if points > 0.0 && points.is_finite() => Ok(points),
        _ => Err("a number of points above 0 is wanted, such as 0.5".to_owned()),
    }
}
