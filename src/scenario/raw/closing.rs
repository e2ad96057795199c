//! What surrounds the service: notebook, phrasings, standards, closing, next visit.

use super::{Id, Price, RawPerson, RawWhen, Time, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::ReflectOn;
use serde::Deserialize;

documented! {
    /// What can be noted of a customer, beyond the needs and expectations of the file.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawNotebook {
        /// Believable entries that are true of nobody.
        /// Ids: new distractor
        /// Left out: `{}`, none.
        #[serde(default)]
        pub(crate) distractors: OrderedMap<Words>,
    }

    /// Words for one act, in two styles at least. `{option}` stands for what is advised.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawPhrasing {
        /// The act, and what it is about.
        pub(crate) act: Spanned<RawPhrase>,
        /// In few words.
        /// Left out: it cannot be said so.
        #[serde(default)]
        pub(crate) brief: Option<Words>,
        /// With a smile and time.
        /// Left out: it cannot be said so.
        #[serde(default)]
        pub(crate) warm: Option<Words>,
        /// In the trade's terms.
        /// Left out: it cannot be said so.
        #[serde(default)]
        pub(crate) expert: Option<Words>,
        /// One thing after the other.
        /// Left out: it cannot be said so.
        #[serde(default)]
        pub(crate) step_by_step: Option<Words>,
        /// Correct and distant.
        /// Left out: it cannot be said so.
        #[serde(default)]
        pub(crate) formal: Option<Words>,
    }

    /// The acts that are spoken, with what they can be about.
    #[derive(Debug, Deserialize)]
    pub(crate) enum RawPhrase {
        /// A greeting.
        Greet,
        /// The question whether all is well.
        CheckBack,
        /// The question for taste, before advice on a choice.
        /// Ids: choice
        Ask(Id),
        /// The question how somebody is getting on with a step.
        /// Ids: step
        AskTask(Id),
        /// Information on a topic.
        /// Ids: topic
        Inform(Id),
        /// Word that it will take a while yet.
        InformDelay,
        /// Making a role clear.
        /// Ids: role
        Guide(Id),
        /// Advice on a choice.
        /// Ids: choice
        Advise(Id),
        /// Encouragement for a step.
        /// Ids: step
        Motivate(Id),
        /// Help with a step.
        /// Ids: step
        Assist(Id),
        /// The offer of a service.
        /// Ids: service
        Offer(Id),
        /// A remedy or gift.
        /// Ids: service
        Remedy(Id),
    }

    /// A standard of the house: from one thing to another within a time. It is judged beside the experience.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawStandard {
        /// What starts the clock.
        pub(crate) from: RawWhen,
        /// What stops it.
        pub(crate) to: RawWhen,
        /// The time there is.
        pub(crate) within: Time,
        /// Why the house wants it; the trainee reads this.
        pub(crate) why: Words,
    }

    /// What is done after closing.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawClosing {
        /// What may be kept of a guest for the next visit.
        /// Ids: new record
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) records: OrderedMap<RawRecord>,
        /// Questions to think back by, answered with a guest.
        /// Ids: new reflection
        /// Left out: `{}`, none.
        #[serde(default)]
        pub(crate) reflect: OrderedMap<RawReflection>,
        /// What may be done for a guest afterwards.
        /// Ids: new follow-up
        /// Left out: `{}`, nothing.
        #[serde(default)]
        pub(crate) follow_up: OrderedMap<RawFollowUp>,
    }

    /// Something worth keeping, or not.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawRecord {
        /// What is written down.
        pub(crate) text: Words,
        /// Guests of whom it is true. `[]`: of nobody, to lead astray.
        /// Ids: guest
        pub(crate) of: Vec<Id>,
    }

    /// A question for reflection.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawReflection {
        /// The question.
        pub(crate) ask: Words,
        /// Whom a true answer names.
        pub(crate) whom: RawWhom,
    }

    /// Whom a reflection asks for.
    #[derive(Debug, Clone, Copy, Deserialize)]
    pub(crate) enum RawWhom {
        /// Who left least content.
        LeastContent,
        /// Who left most content.
        MostContent,
        /// Whom one told something they knew.
        ToldTheKnown,
        /// Who waited longest.
        WaitedLongest,
    }
}

impl RawWhom {
    pub(crate) fn checked(self) -> ReflectOn {
        match self {
            RawWhom::LeastContent => ReflectOn::LeastContent,
            RawWhom::MostContent => ReflectOn::MostContent,
            RawWhom::ToldTheKnown => ReflectOn::ToldTheKnown,
            RawWhom::WaitedLongest => ReflectOn::WaitedLongest,
        }
    }
}

documented! {
    /// A kind of follow-up.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawFollowUp {
        /// What is done.
        pub(crate) text: Words,
        /// Guests whom it suits.
        /// Ids: guest
        /// Left out: `[]`, nobody.
        #[serde(default)]
        pub(crate) suits: Vec<Id>,
        /// What it costs the allowance.
        /// Left out: `0 EUR`, nothing.
        #[serde(default)]
        pub(crate) costs: Option<Price>,
    }

    /// How a guest has changed when they come again.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawNextVisit {
        /// After how long they come.
        pub(crate) after: Time,
        /// What is different of them: fields of a guest.
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) changes: RawPerson,
    }
}
