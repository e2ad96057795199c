//! What can be said on the command line.

mod keeping;
mod lab;
mod review;
mod which;

use super::exit::Fault;
use super::render_diagnostic::Colour;
use crate::bot::Policy;
use crate::text::{Language, Words};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::io::IsTerminal;
use std::path::PathBuf;

pub(super) use keeping::{
    ExportArgs, ForgetArgs, FormArg, KeyArgs, KeyCommand, ManifestArgs, NewKeyArgs, ShowKeyArgs, TrustKeyArgs,
};
pub(super) use lab::{CompareArgs, DocsArgs, NewArgs, SimulateArgs, policies as policies_of};
pub(super) use review::{DemoArgs, ReviewArgs};

/// Who plays where nobody says who.
pub(super) const ANONYMOUS: &str = "anonymous";

/// Practise service with customers who do their share of the work.
#[derive(Debug, Parser)]
#[command(name = "coserve", version, about, disable_help_subcommand = false)]
#[command(
    after_help = "Exit codes: 0 fine, 1 there are findings, 2 could not run.\nWithout a command, the window opens; where there is none, the scenarios that can be played are listed."
)]
pub(super) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// When to use colour. NO_COLOR is respected.
    #[arg(long, global = true, value_enum, default_value_t = ColorChoice::Auto, value_name = "WHEN")]
    pub(super) color: ColorChoice,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorChoice {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColorChoice {
    /// Whether to colour what goes to this stream.
    pub(super) fn on(self, stream: &impl IsTerminal) -> Colour {
        let wanted = match self {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => {
                let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
                let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
                stream.is_terminal() && !set("NO_COLOR") && !dumb
            }
        };
        if wanted { Colour::On } else { Colour::Off }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Play a scenario in the window or as text, or let a bot or a script play it.
    Play(Box<PlayArgs>),
    /// Read scenarios and stories and report everything that is wrong with them.
    Check(CheckArgs),
    /// Play sessions again from their logs and say whether logs and scores hold.
    Verify(VerifyArgs),
    /// Show a session as it happened.
    Replay(ReplayArgs),
    /// Begin a scenario: a commented file that passes `check`.
    New(NewArgs),
    /// Show the reference of the scenario format: every field, with an example.
    Docs(DocsArgs),
    /// Help an editor: speak the Language Server Protocol on standard input and output.
    Lsp,
    /// Let bots play a scenario many times and tell what comes out, in figures.
    Simulate(SimulateArgs),
    /// Compare versions of a service on the same customers.
    Compare(CompareArgs),
    /// Say what each act of a session was worth, and try a moment again.
    Debrief(DebriefArgs),
    /// Tell a manager what folders of session logs say: who improves, at what, and whether the numbers are real.
    Review(ReviewArgs),
    /// Make sample data for a review: weeks of practice in three houses, invented.
    Demo(DemoArgs),
    /// Put sessions into tables for spreadsheets and data bases, or into statements for learning record stores.
    Export(Box<ExportArgs>),
    /// Enter logs into a manifest whose daily root can be kept elsewhere, or check what was kept.
    Manifest(ManifestArgs),
    /// Forget who a learner was, and if asked their sessions.
    Forget(ForgetArgs),
    /// The keys that sessions are signed with, and whom to trust.
    Key(KeyArgs),
    /// Draw the screens of the window into files, and check their layout.
    #[cfg(feature = "game")]
    Pictures(PicturesArgs),
}

/// `coserve play`.
#[derive(Debug, Args)]
pub(super) struct PlayArgs {
    /// The scenario: a file, or the name of one that is shipped. Without it one can choose.
    pub(super) scenario: Option<PathBuf>,
    /// Play as text, even where there is a display or no terminal.
    #[arg(long)]
    pub(super) text: bool,
    /// The number of the shift: the same one brings the same customers.
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// The language: en, es, ru or zh.
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Option<String>,
    /// Let a bot play.
    #[arg(long, value_parser = policies(), value_name = "POLICY")]
    pub(super) policy: Option<Policy>,
    /// Play the acts of a story.
    #[arg(long, value_name = "FILE", conflicts_with = "policy")]
    pub(super) script: Option<PathBuf>,
    /// What to prepare, by id; then the doors open. Plays as text.
    #[arg(long, value_delimiter = ',', value_name = "ID,ID", conflicts_with = "script")]
    pub(super) prepare: Vec<String>,
    /// Play for assessment: the seed is drawn and not shown, and nothing can be read along.
    #[arg(long, conflicts_with_all = ["seed", "policy", "script", "no_log", "record"])]
    pub(super) assess: bool,
    /// Who plays: a pseudonym.
    #[arg(long, value_name = "NAME", default_value = ANONYMOUS)]
    pub(super) learner: String,
    /// The house that the learner works in.
    #[arg(long, value_name = "NAME", default_value = "")]
    pub(super) house: String,
    /// The learner's group.
    #[arg(long, value_name = "NAME", default_value = "")]
    pub(super) group: String,
    /// The folder for logs.
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
    /// Print the result as JSON, with every moment.
    #[arg(long)]
    pub(super) json: bool,
    /// Report every moment of every guest, not only the strongest.
    #[arg(long)]
    pub(super) all_moments: bool,
    /// Keep no log.
    #[arg(long, conflicts_with = "data")]
    pub(super) no_log: bool,
    /// Write the acts to a story that `--script` can play. Plays as text.
    #[arg(long, value_name = "FILE")]
    pub(super) record: Option<PathBuf>,
}

impl PlayArgs {
    /// `coserve play` without anything more.
    pub(super) fn bare() -> PlayArgs {
        let cli = Cli::try_parse_from(["coserve", "play"]);
        match cli.expect("`play` needs nothing more").command {
            Some(Command::Play(args)) => *args,
            _ => unreachable!("`play` was said"),
        }
    }
}

/// `coserve check`.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Scenarios and stories.
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// Print the findings as JSON.
    #[arg(long)]
    pub(super) json: bool,
    /// Take warnings for errors.
    #[arg(long)]
    pub(super) deny_warnings: bool,
    /// Let bots play each scenario, and report what shows in play: smells.
    #[arg(long)]
    pub(super) deep: bool,
    /// Draw the profile of each need.
    #[arg(long, conflicts_with = "json")]
    pub(super) profiles: bool,
}

/// `coserve verify`.
#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    /// Session logs.
    #[arg(required = true, value_name = "LOG")]
    pub(super) logs: Vec<PathBuf>,
    /// Accept assessed sessions only, signed by a known key.
    #[arg(long)]
    pub(super) assessed: bool,
    /// The scenario they must have been played with.
    #[arg(long, value_name = "FILE")]
    pub(super) scenario: Option<PathBuf>,
    /// The folder with the kept scenarios, rules and keys.
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
    /// Print the findings as JSON.
    #[arg(long)]
    pub(super) json: bool,
}

/// `coserve pictures`.
#[cfg(feature = "game")]
#[derive(Debug, Args)]
pub(super) struct PicturesArgs {
    /// The folder for the pictures.
    pub(super) folder: PathBuf,
    /// Only scenes whose name begins so.
    #[arg(long, value_name = "SCENE", default_value = "")]
    pub(super) only: String,
    /// Only this language.
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Option<String>,
    /// The text scales, in per cent.
    #[arg(long, value_delimiter = ',', value_name = "PERCENT", default_value = "100")]
    pub(super) text: Vec<u16>,
    /// Instead of screens: single guests cut out in grey and shuffled by this number, with a key of what they show.
    #[arg(long, value_name = "N", conflicts_with_all = ["only", "locale", "text"])]
    pub(super) states: Option<u64>,
}

/// `coserve replay`.
#[derive(Debug, Args)]
pub(super) struct ReplayArgs {
    /// A session log.
    pub(super) log: PathBuf,
    /// Show it as text (there is no other way yet).
    #[arg(long)]
    pub(super) text: bool,
    /// Show the room as it stood at this time, such as 0:12:30.
    #[arg(long, value_name = "TIME", value_parser = house_time)]
    pub(super) at: Option<u64>,
    /// The language: en, es, ru or zh.
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Option<String>,
    /// Report every moment of every guest, not only the strongest.
    #[arg(long, conflicts_with = "at")]
    pub(super) all_moments: bool,
    /// The folder with the kept scenarios and rules.
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
}

/// `coserve debrief`.
#[derive(Debug, Args)]
pub(super) struct DebriefArgs {
    /// A session log.
    pub(super) log: PathBuf,
    /// Write one page that needs nothing beside it.
    #[arg(long, value_name = "FILE")]
    pub(super) html: Option<PathBuf>,
    /// Print everything as JSON.
    #[arg(long, conflicts_with_all = ["again", "why"])]
    pub(super) json: bool,
    /// Try less: done sooner, with wider ranges.
    #[arg(long)]
    pub(super) quick: bool,
    /// Keep the debrief beside the log, bound to it and to this version; one made with more effort stays.
    #[arg(long)]
    pub(super) save: bool,
    /// Play on as text from this time of the session, such as 0:12:30, against one's own ghost.
    #[arg(long, value_name = "TIME", value_parser = house_time)]
    pub(super) again: Option<u64>,
    /// Ask the guest who felt something nearest to this time why; nothing else is looked at, nor kept.
    #[arg(long, value_name = "TIME", value_parser = house_time, conflicts_with_all = ["again", "save", "html"])]
    pub(super) why: Option<u64>,
    /// The language: en, es, ru or zh.
    #[arg(long, value_name = "LOCALE")]
    pub(super) locale: Option<String>,
    /// The folder with the kept scenarios and rules, and for the log of what is tried again.
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
}

fn policies() -> impl TypedValueParser<Value = Policy> {
    let names = PossibleValuesParser::new(Policy::ALL.map(Policy::name));
    names.map(|name| Policy::parse(&name).expect("only names of policies get here"))
}

/// House time in ms, from `h:mm:ss` or `m:ss`.
fn house_time(text: &str) -> Result<u64, String> {
    let parts: Option<Vec<u64>> = text.split(':').map(|part| part.parse().ok().filter(|n| *n < 100_000)).collect();
    match parts.as_deref() {
        Some([h, m, s]) => Ok((h * 3600 + m * 60 + s) * 1000),
        Some([m, s]) => Ok((m * 60 + s) * 1000),
        _ => Err("a time of the house's clock is written like 0:12:30 or 12:30".to_owned()),
    }
}

/// The words of the language asked for, or of that of the surroundings, or of English.
pub(super) fn words(asked: Option<&str>) -> Result<Words, Fault> {
    let Some(asked) = asked else { return Ok(Words::of(language_around())) };
    Language::of_locale(asked).map(Words::of).ok_or_else(|| {
        let words = Words::of(language_around());
        let there = words.list(&Language::ALL.map(Language::code));
        Fault::told(&words, "fault-locale", &[("locale", asked.into())]).help_told(
            &words,
            "fault-locale-help",
            &[("locales", there.into())],
        )
    })
}

/// The language of the surroundings, or English.
pub(super) fn language_around() -> Language {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let around = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| set(name));
    around.and_then(|locale| Language::of_locale(&locale)).unwrap_or(Language::En)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn house_time_reads_as_clocks_write_it() {
        assert_eq!(house_time("0:12:30"), Ok(750_000));
        assert_eq!(house_time("12:30"), Ok(750_000));
        assert!(house_time("12").is_err() && house_time("a:b").is_err() && house_time("").is_err());
    }
}
