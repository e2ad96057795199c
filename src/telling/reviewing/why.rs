//! Why something was left out, in words.

use super::Reviewing;
use crate::review::report::{LeftOutFile, Reason, Why};
use crate::telling::finding;

/// The end of a reason's keys.
fn word(reason: Reason) -> &'static str {
    match reason {
        Reason::Again => "again",
        Reason::Bot => "bot",
        Reason::OtherEngine => "other-engine",
        Reason::RepeatedSeed => "repeated-seed",
        Reason::WrongClock => "wrong-clock",
        Reason::Unfinished => "unfinished",
        Reason::NotVerified => "not-verified",
        Reason::Copy => "copy",
        Reason::Linked => "linked",
        Reason::NotALog => "not-a-log",
        Reason::Unreadable => "unreadable",
    }
}

impl Reviewing<'_> {
    /// Why something does not count, in short.
    pub(crate) fn reason(&self, reason: Reason) -> String {
        self.plain(&format!("review-reason-{}", word(reason)))
    }

    /// What that means.
    pub(super) fn reason_meant(&self, reason: Reason) -> String {
        self.plain(&format!("review-reason-{}-def", word(reason)))
    }

    /// The reason, and what was found where something was.
    pub(crate) fn left_out(&self, file: &LeftOutFile) -> String {
        let (reason, why) = (self.reason(file.reason), self.why(&file.why));
        if why.is_empty() {
            return reason;
        }
        self.fill("about-of", &[("what", reason.into()), ("about", why.into())])
    }

    /// Why, with the line of the file where one is meant; empty where nothing is wrong.
    pub(crate) fn why(&self, why: &Why) -> String {
        let people = |told: String| self.fill("why-people", &[("why", told.into())]);
        match why {
            Why::Nothing => String::new(),
            Why::Found(found) => finding::finding(self.words, found),
            Why::OpenedTooEarly => self.plain("why-opened-too-early"),
            Why::OpenedInFuture => self.plain("why-opened-in-future"),
            Why::SeenAlready => self.plain("why-seen-already"),
            Why::Unreadable(refused) => finding::refused(self.words, refused),
            Why::PeopleUnread(_, refused) => people(finding::refused(self.words, refused)),
            Why::NoPeople(_, found) => people(finding::fact(self.words, &found.fact)),
        }
    }
}
