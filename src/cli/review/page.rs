//! Writes the review as a page.

use super::super::args::ReviewArgs;
use super::super::exit::Fault;
use super::question;
use crate::journal::{Trouble, now_ms};
use crate::review::shell::{option, quoted_path};
use crate::review::{Naming, Question, Review, Unverified, day_written};
use crate::telling::reviewing::{Reviewing, Setting, page};
use crate::text::Words;
use std::path::{Path, PathBuf};

/// Writes it.
pub(super) fn write(args: &ReviewArgs, path: &Path, review: &Review, words: &Words) -> Result<(), Fault> {
    let asked = command(&args.folders, args.data.as_deref(), &question(args));
    let setting = Setting { asked: &asked, made_ms: now_ms(), served: None };
    let text = page(&Reviewing { review, words }, &setting);
    std::fs::write(path, text).map_err(|why| Fault::of_trouble(words, &Trouble::Io(path.to_path_buf(), why)))
}

/// The command that asks for the same again of these folders, trusting what this data folder trusts.
pub(super) fn command(folders: &[PathBuf], data: Option<&Path>, question: &Question) -> String {
    let mut told = vec!["coserve review".to_owned()];
    told.extend(folders.iter().map(|folder| quoted_path(folder)));
    told.extend(data.map(|data| format!("--data {}", quoted_path(data))));
    let mut add = |name: &str, value: Option<&str>| told.extend(value.map(|value| option(name, value)));
    add("since", question.since.map(day_written).as_deref());
    add("until", question.until.map(day_written).as_deref());
    add("scenario", question.scenario.as_deref());
    add("group", question.group.as_deref());
    add("learner", question.learner.as_deref());
    told.extend((question.unverified == Unverified::Counted).then(|| "--include-unverified".to_owned()));
    told.extend((question.naming == Naming::Pseudonyms).then(|| "--no-names".to_owned()));
    told.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Day;

    #[test]
    fn the_command_asks_for_all_of_the_same() {
        let folders = [PathBuf::from("logs"), PathBuf::from("a b")];
        assert_eq!(command(&folders, None, &Question::default()), "coserve review logs 'a b'");
        let question = Question {
            since: Day::parse("2026-01-05"),
            until: Day::parse("2026-02-05"),
            scenario: Some("window".to_owned()),
            group: Some("-evening".to_owned()),
            learner: Some("p-1".to_owned()),
            unverified: Unverified::Counted,
            naming: Naming::Pseudonyms,
        };
        assert_eq!(
            command(&folders[..1], Some(Path::new("house")), &question),
            "coserve review logs --data house --since 2026-01-05 --until 2026-02-05 --scenario window \
             --group=-evening --learner p-1 --include-unverified --no-names"
        );
    }
}
