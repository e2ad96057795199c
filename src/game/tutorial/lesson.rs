//! The lessons: one for every act, and one for each knack of the window. Which comes first, and how it is done here.
//!
//! They are data. What a lesson says lies in the words of the window (`game-lesson-...`), when it fits in `fits`.

use crate::game::attention::Intent;
use crate::game::keys::Deed;
use crate::scenario::model::ActKind;

/// What one can learn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lesson {
    /// To do an act.
    Act(ActKind),
    /// To handle the window.
    Knack(Knack),
}

/// What one does with the window itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Knack {
    /// To turn to a guest.
    Guest,
    /// To let time stand still.
    Pause,
    /// To let it run faster.
    Speed,
    /// To skip to the next event.
    Skip,
    /// To open the notebook.
    Notebook,
    /// To break off what one is doing.
    BreakOff,
}

/// In which way something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// By choosing a line of the screen.
    Line,
    /// By turning to a guest.
    Guest,
    /// By what one can begin with, once turned to a guest.
    Begin,
    /// By an intent, a topic and a phrasing.
    Intent(Intent),
    /// In the notebook.
    Notes,
    /// By doing nothing.
    Nothing,
    /// By a button that has a key of its own.
    Button(Deed),
}

/// Every lesson, in the order in which they are given, as far as the moment allows.
pub(super) const LESSONS: [Lesson; 27] = [
    Lesson::Act(ActKind::Prepare),
    Lesson::Knack(Knack::Guest),
    Lesson::Act(ActKind::Greet),
    Lesson::Act(ActKind::Attend),
    Lesson::Act(ActKind::Perform),
    Lesson::Act(ActKind::Ask),
    Lesson::Act(ActKind::Assist),
    // What somebody lacks passes soon: these come before what can wait.
    Lesson::Act(ActKind::Guide),
    Lesson::Act(ActKind::Motivate),
    Lesson::Act(ActKind::Inform),
    Lesson::Act(ActKind::Handover),
    Lesson::Act(ActKind::Advise),
    Lesson::Act(ActKind::Confirm),
    Lesson::Knack(Knack::Pause),
    Lesson::Act(ActKind::Acknowledge),
    Lesson::Act(ActKind::Offer),
    Lesson::Act(ActKind::CheckBack),
    Lesson::Knack(Knack::Notebook),
    Lesson::Act(ActKind::Note),
    Lesson::Act(ActKind::Remedy),
    Lesson::Knack(Knack::Speed),
    Lesson::Knack(Knack::BreakOff),
    Lesson::Knack(Knack::Skip),
    Lesson::Act(ActKind::Wait),
    Lesson::Act(ActKind::Record),
    Lesson::Act(ActKind::Reflect),
    Lesson::Act(ActKind::FollowUp),
];

impl Lesson {
    /// The name, in the words of the window and in the file of what was learnt.
    pub fn word(self) -> &'static str {
        match self {
            Lesson::Act(kind) => kind.word(),
            Lesson::Knack(knack) => match knack {
                Knack::Guest => "Guest",
                Knack::Pause => "Pause",
                Knack::Speed => "Speed",
                Knack::Skip => "Skip",
                Knack::Notebook => "Notebook",
                Knack::BreakOff => "BreakOff",
            },
        }
    }

    /// The lesson of a name.
    pub(super) fn of_word(word: &str) -> Option<Lesson> {
        LESSONS.into_iter().find(|lesson| lesson.word() == word)
    }

    pub(super) fn how(self) -> How {
        match self {
            Lesson::Act(kind) => how(kind),
            Lesson::Knack(knack) => match knack {
                Knack::Guest => How::Guest,
                Knack::Pause => How::Button(Deed::Pause),
                Knack::Speed => How::Button(Deed::Faster),
                Knack::Skip => How::Button(Deed::Skip),
                Knack::Notebook => How::Button(Deed::Notebook),
                Knack::BreakOff => How::Button(Deed::Cancel),
            },
        }
    }
}

fn how(kind: ActKind) -> How {
    match kind {
        ActKind::Prepare | ActKind::Record | ActKind::Reflect | ActKind::FollowUp => How::Line,
        // What one can do before having anything in mind.
        ActKind::Greet | ActKind::Attend | ActKind::Perform => How::Begin,
        ActKind::Note => How::Notes,
        ActKind::Wait => How::Nothing,
        ActKind::Ask
        | ActKind::Inform
        | ActKind::Guide
        | ActKind::Advise
        | ActKind::Motivate
        | ActKind::Assist
        | ActKind::Offer
        | ActKind::Confirm
        | ActKind::CheckBack
        | ActKind::Acknowledge
        | ActKind::Remedy
        | ActKind::Handover => {
            Intent::ALL.into_iter().find(|intent| intent.kinds().contains(&kind)).map_or(How::Begin, How::Intent)
        }
    }
}

impl How {
    /// The end of the keys of its words: `lesson-keys-intent`.
    pub(super) fn word(self) -> &'static str {
        match self {
            How::Line => "line",
            How::Guest => "guest",
            How::Begin => "begin",
            How::Intent(_) => "intent",
            How::Notes => "notes",
            How::Nothing => "nothing",
            How::Button(_) => "button",
        }
    }

    /// The key it needs, beside those with which one finds one's way.
    pub(super) fn deed(self) -> Option<Deed> {
        match self {
            How::Line | How::Guest | How::Nothing => None,
            How::Begin => Some(Deed::Topic(1)),
            How::Intent(intent) => {
                let place = Intent::ALL.into_iter().position(|one| one == intent)?;
                u8::try_from(place + 1).ok().map(Deed::Intent)
            }
            How::Notes => Some(Deed::Notebook),
            How::Button(deed) => Some(deed),
        }
    }
}
