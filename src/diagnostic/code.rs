//! The closed list of rules a file can break, each with a stable name.
//!
//! Names are part of what tools and documents rely on: add new ones, never rename. One line here is all a new rule
//! needs.

macro_rules! codes {
    ($($name:ident, $id:literal, $explain:literal;)*) => {
        /// A rule that a file can break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $explain] $name,)*
        }

        impl Code {
            /// Every rule, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its stable name.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// What it is about, in one sentence.
            pub fn explain(self) -> &'static str {
                match self { $(Self::$name => $explain,)* }
            }
        }
    };
}

codes! {
    FileTooLarge, "file-too-large", "The file is larger than any scenario can reasonably be.";
    FileEncoding, "file-encoding", "The file is not text in UTF-8.";
    SyntaxUnclosed, "syntax-unclosed", "A bracket was opened and never closed.";
    SyntaxMismatched, "syntax-mismatched", "A bracket is closed by one of another kind.";
    SyntaxStrayBracket, "syntax-stray-bracket", "A closing bracket has no opening one.";
    SyntaxUnclosedText, "syntax-unclosed-text", "A text in quotes, or a comment, has no end.";
    SyntaxComma, "syntax-comma", "A comma is missing, or is there once too often.";
    SyntaxColon, "syntax-colon", "The colon between a name and its value is missing.";
    SyntaxStray, "syntax-stray", "Something stands where it has no meaning.";
    SyntaxMixed, "syntax-mixed", "Round brackets hold either named fields or plain values, not both.";
    SyntaxValue, "syntax-value", "A value was expected and there is none.";
    SyntaxEscape, "syntax-escape", "A text in quotes holds a backslash sequence that means nothing.";
    SyntaxNumber, "syntax-number", "A number cannot be read, or is outside what can be kept.";
    SyntaxWord, "syntax-word", "A word outside quotes has letters that words of the format never have.";
    SyntaxDepth, "syntax-depth", "Brackets are nested deeper than any scenario needs.";
    SyntaxExtension, "syntax-extension", "The file asks for a change of notation that is not used here.";
    SyntaxTrailing, "syntax-trailing", "Something follows after the end of the file's one value.";
    RepeatedKey, "repeated-key", "The same name is given twice in one place, so that one of the two would be lost.";
    TooManyFaults, "too-many-faults", "So much is wrong that the search was stopped.";
    ShapeUnknownField, "shape-unknown-field", "A field has a name that means nothing in this place.";
    ShapeUnknownWord, "shape-unknown-word", "A word is not in the closed list of this place.";
    ShapeMissingField, "shape-missing-field", "A field that has no ordinary value was left out.";
    ShapeWrongType, "shape-wrong-type", "A value is of another kind than this place asks for.";
    ShapeLength, "shape-length", "There are more or fewer values than this place asks for.";
    ShapeValue, "shape-value", "A value is of the right kind, but cannot be meant.";
    QuantityUnit, "quantity-unit", "A quantity has no unit, or one of another kind.";
    QuantityMalformed, "quantity-malformed", "A quantity cannot be read.";
    QuantityReversed, "quantity-reversed", "A range runs from the larger to the smaller.";
    QuantityNegative, "quantity-negative", "A quantity has a sign; all of them are counted from nothing.";
    QuantityTooLarge, "quantity-too-large", "A quantity is larger than it can be, such as a share over 100 %.";
    QuantityTooFine, "quantity-too-fine", "A quantity has more decimals than are kept.";
    FormatVersion, "format-version", "The file says it is of a format that is not known here.";
    UnknownId, "unknown-id", "An id is used that nothing of the wanted kind has.";
    DuplicateId, "duplicate-id", "Two things of one kind have the same id.";
    ConfusableId, "confusable-id", "Two things that the notebook or scripts name alike have the same id.";
    MalformedId, "malformed-id", "An id has letters that ids never have.";
    ReservedId, "reserved-id", "An id has a meaning of its own in the format.";
    IdUnused, "id-unused", "Something is declared and nothing refers to it.";
    ListTooLong, "list-too-long", "There are more things of one kind than can be kept.";
    ListedTwice, "listed-twice", "The same thing is listed twice in one place.";
    LocaleRepeated, "locale-repeated", "A locale is declared twice.";
    TextEmpty, "text-empty", "A text says nothing.";
    TextMissingLocale, "text-missing-locale", "A text lacks one of the declared locales.";
    TextLocaleUndeclared, "text-locale-undeclared", "A text is in a locale that is not declared.";
    TextFillIns, "text-fill-ins", "The fill-ins of a text differ between its locales.";
    PlaysInRange, "plays-in-range", "A session would take less than 6 or more than 10 minutes.";
    LastsTooShort, "lasts-too-short", "The house's clock would run slower than the one on the wall.";
    LastsTooLong, "lasts-too-long", "The house is open for longer than a day.";
    GoalBox, "goal-box", "A goal names a box that there is not.";
    NotAGuest, "not-a-guest", "A persona is named where a guest is wanted.";
    NoDoor, "no-door", "The floor has no door.";
    StationSeats, "station-seats", "Somebody is to sit where there are no seats.";
    NoSeats, "no-seats", "A step is done at a seat, and the floor has none.";
    SeatTakenTwice, "seat-taken-twice", "More guests are booked at a station than it has seats.";
    ChoiceEmpty, "choice-empty", "A choice has no options.";
    FieldMisplaced, "field-misplaced", "A field means nothing for the performer of the step, or beside another.";
    SlipNotAsked, "slip-not-asked", "A slip is described, or forbidden by a goal, for a condition the step does not ask.";
    StraysNowhere, "strays-nowhere", "A slip leads into a queue that cannot be a wrong one for its step.";
    StepUnreachable, "step-unreachable", "A step never arises, because its condition cannot hold by then.";
    CycleSteps, "cycle-steps", "Steps wait for each other in a ring.";
    CycleNeeds, "cycle-needs", "Needs can only wake when they are there already.";
    CycleBecomes, "cycle-becomes", "Needs turn into each other in a ring.";
    CycleLike, "cycle-like", "Persons are like each other in a ring.";
    ThingNeverMade, "thing-never-made", "A thing is used that no step makes, picks up or fetches.";
    ThingLiesNowhere, "thing-lies-nowhere", "A thing is fetched from where nothing lies.";
    TopicUntold, "topic-untold", "A topic is asked for that nobody knows and nothing tells.";
    NeedUncovered, "need-uncovered", "No service meets a need.";
    NeedOfNobody, "need-of-nobody", "Nobody has a need.";
    NeedNeverWakes, "need-never-wakes", "The condition that wakes a need cannot hold.";
    ServiceUndelivered, "service-undelivered", "A service never reaches anybody.";
    ServiceIdle, "service-idle", "A service meets no need and mends none.";
    RemedyTooDear, "remedy-too-dear", "A remedy, gift or follow-up costs more than the whole allowance.";
    ProfileContradicted, "profile-contradicted", "A need's profile claims what the rest of the file contradicts.";
    StandardNeedListed, "standard-need-listed", "A standard need, which everybody has, is listed.";
    ExpectationEmpty, "expectation-empty", "An expectation counts on no level and no time, or on a time for what nobody waits for.";
    PastimeNeverStarts, "pastime-never-starts", "The condition that starts a pastime cannot hold.";
    NobodyComes, "nobody-comes", "There are no guests and no arrivals.";
    ArrivalMissing, "arrival-missing", "A guest has no time of arrival and no party.";
    ArrivalIgnored, "arrival-ignored", "A guest's time of arrival counts for nothing, because a party brings them.";
    ArrivalsReversed, "arrivals-reversed", "A stream of guests ends before it begins.";
    ArrivalsTooMany, "arrivals-too-many", "A stream brings more guests than any house could hold.";
    PartyTwice, "party-twice", "A guest belongs to two parties.";
    PartyEmpty, "party-empty", "A party has no members.";
    PartySize, "party-size", "A size of parties is impossible.";
    ShareSum, "share-sum", "Shares of a whole do not add up to 100 %.";
    PrepTooLong, "prep-too-long", "A preparation item takes longer than all of the preparation.";
    PrepShape, "prep-shape", "A preparation item has a field that its group does not have, or lacks one that it has.";
    PrepWithoutEffect, "prep-without-effect", "A preparation item changes nothing.";
    PreparationFitsWhole, "preparation-fits-whole", "All of the preparation fits into its minutes, so that nothing is chosen.";
    StandardCannotStart, "standard-cannot-start", "A standard can never begin to run, or never be kept.";
    WorkBeyondTime, "work-beyond-time", "The trainee's own steps take longer than the house is open.";
    WordsTooFew, "words-too-few", "A phrasing has fewer than two styles.";
    WordsBestForAll, "words-best-for-all", "One style is best for everybody who comes.";
    ActWithoutWords, "act-without-words", "The scenario trains an act that no phrasing says in words.";
    DistractorTrue, "distractor-true", "A distractor says the same as something that can be true.";
    RecordsAllFalse, "records-all-false", "No record is true of anybody.";
    StoryVersion, "story-version", "The story says it is of a kind that is not known here.";
    StoryTimes, "story-times", "The acts of a story are not in the order of time.";
    StoryAct, "story-act", "An act of a story cannot be done in this scenario.";
    StoryPhase, "story-phase", "An act of a story belongs to another phase of the session.";
    StoryLeftOut, "story-left-out", "An act of a story was impossible when its time had come.";
    StoryShows, "story-shows", "A visit was not felt as the story says.";
    SmellStepNeverReached, "smell-step-never-reached", "In many runs nobody reaches a step.";
    SmellCueNeverShown, "smell-cue-never-shown", "In many runs nobody shows a cue that the file lists.";
    SmellNeedNeverMet, "smell-need-never-met", "A need arises, and nothing that can be done meets it.";
    SmellActNeverHelps, "smell-act-never-helps", "An act that is trained, or has words, never helps anybody.";
    SmellStyleAlwaysWins, "smell-style-always-wins", "One phrasing is always right, so that none is chosen.";
    SmellActAlwaysWins, "smell-act-always-wins", "One act is always right, so that nothing is decided.";
    SmellIdlePasses, "smell-idle-passes", "Who does nothing passes.";
    SmellAttentiveFails, "smell-attentive-fails", "Who pays attention fails.";
    SmellMoreWorkThanTime, "smell-more-work-than-time", "The trainee's own steps leave no time for the guests.";
}

impl Code {
    /// The rule of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_kebab_case_and_each_belongs_to_one_rule() {
        let mut seen = BTreeSet::new();
        for code in Code::ALL {
            let id = code.id();
            assert!(seen.insert(id), "{id} twice");
            assert!(id.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase())), "{id}");
            assert_eq!(Code::from_id(id), Some(*code));
            assert!(code.explain().ends_with('.'), "{id}");
        }
    }
}
