//! What can be said to a manager's commands.

use super::which::WhichArgs;
use clap::Args;
use std::net::SocketAddr;
use std::path::PathBuf;

/// `coserve review`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ReviewArgs {
    /// Folders with session logs, looked through with all that is in them; or single logs.
    #[arg(required = true, value_name = "DIR")]
    pub(in crate::cli) folders: Vec<PathBuf>,
    /// Which sessions, and whether people are named.
    #[command(flatten)]
    pub(in crate::cli) which: WhichArgs,
    /// Print everything as JSON.
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// Write the review as a page that needs nothing beside it: no scripts, no network.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) html: Option<PathBuf>,
    /// Serve the page over HTTP, live as logs arrive, until Ctrl-C: on this machine alone, unless an address is named.
    /// Filters stand in the page's address; what the command names can be narrowed there, and not widened: sessions that
    /// could not be verified count there only with --include-unverified.
    #[arg(long, value_name = "ADDR", num_args = 0..=1, default_missing_value = "", value_parser = crate::cli::review::serve::address, conflicts_with_all = ["json", "html"])]
    pub(in crate::cli) serve: Option<SocketAddr>,
    /// Language of the review, such as `ru`; else that of the environment.
    #[arg(long, value_name = "LOCALE")]
    pub(in crate::cli) locale: Option<String>,
    /// Count sessions that could not be verified too, as far as their seal can be read.
    #[arg(long)]
    pub(in crate::cli) include_unverified: bool,
    /// A data folder with known keys, kept scenarios and rules, beside those in the folders themselves.
    #[arg(long, value_name = "DATA")]
    pub(in crate::cli) data: Option<PathBuf>,
}

/// `coserve demo`.
#[derive(Debug, Args)]
#[command(after_help = "\
Everything in it is invented, and played by apprentices: bots that lapse less and less. They appear in the logs as \
people, since that is what they are a sample of. The logs are true ones, sealed and signed by keys made from the seed: \
the same seed gives the same files, byte by byte. Some learners leave, some evenings are left early, each learner plays \
one for assessment. Beside each log lies a debrief that says how the learner stands; only that of the latest session of \
the first learner of each house judges every act, and that with little effort.

On purpose there are also: sessions tried again, guests met before, a bot's sessions, and sessions of an older engine; \
and where the sample is large enough a log that was edited, one with a line missing, one cut off, one with a raised \
score, one that broke off, one that was removed, one that lies there twice, and a file that is no log.")]
pub(in crate::cli) struct DemoArgs {
    /// The folder to make it in: a new one, or an empty one.
    #[arg(value_name = "DIR")]
    pub(in crate::cli) folder: PathBuf,
    /// So many learners.
    #[arg(long, value_name = "N", default_value_t = 40, value_parser = clap::value_parser!(u32).range(1..=2_000))]
    pub(in crate::cli) learners: u32,
    /// So many weeks.
    // From the sample's first day on: more of them would lie in the future, where a review believes no clock.
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=46))]
    pub(in crate::cli) weeks: u32,
    /// What everything is made from.
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub(in crate::cli) seed: u64,
    /// Keep no debriefs beside the logs: done sooner, and the review has no competence.
    #[arg(long)]
    pub(in crate::cli) no_debriefs: bool,
}
