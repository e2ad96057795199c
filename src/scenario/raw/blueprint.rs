//! `blueprint`: roles, topics, skills, and the steps with their four slips.

use super::{Id, Level, RawEffect, RawWhen, TimeLaw, Times, Words};
use crate::scenario::decode::{OrderedMap, Spanned};
use crate::scenario::model::Cue;
use serde::Deserialize;

documented! {
    /// The service, step by step, and who does each. What a step may ask of a customer is named first.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawBlueprint {
        /// Tasks that a customer may or may not see as their own, in words that go on "you know ..".
        /// Ids: new role
        /// Left out: there are none.
        #[serde(default)]
        pub(crate) roles: OrderedMap<Words>,
        /// What one can be informed of, in words that go on "you know ..".
        /// Ids: new topic
        /// Left out: there are none.
        #[serde(default)]
        pub(crate) topics: OrderedMap<Words>,
        /// What one is able to do or not.
        /// Ids: new skill
        /// Left out: there are none.
        #[serde(default)]
        pub(crate) skills: OrderedMap<Words>,
        /// The steps in their order: each follows the one above it, unless its `after` says otherwise.
        pub(crate) steps: Vec<RawStep>,
    }

    /// One step of the service.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawStep {
        /// Its id.
        /// Ids: new step
        pub(crate) id: Id,
        /// What people read.
        /// Left out: the id in plain words.
        #[serde(default)]
        pub(crate) name: Option<Words>,
        /// Who does it.
        pub(crate) by: RawPerformer,
        /// Where the customer does it, or must be for it: a station, or "seat" for their own seat or a free one.
        /// Ids: station
        /// Left out: where the customer is; a step of a colleague or machine then goes on without them.
        #[serde(default)]
        pub(crate) at: Option<Id>,
        /// How long it takes.
        /// Left out: as long as the thing used lasts, or no time.
        #[serde(default)]
        pub(crate) takes: Option<TimeLaw>,
        /// Steps that must be done before, or not arise.
        /// Ids: step
        /// Left out: the step above.
        #[serde(default)]
        pub(crate) after: Option<Vec<Id>>,
        /// The step arises only if this holds when its turn comes.
        /// Left out: always.
        #[serde(default)]
        pub(crate) when: Option<RawWhen>,
        /// It can be left out by whoever does it.
        /// Left out: `false`, it must be done.
        #[serde(default)]
        pub(crate) optional: bool,
        /// A party waits for all its members here, and it happens once.
        /// Left out: `false`, everybody for themselves.
        #[serde(default)]
        pub(crate) together: bool,
        /// What it asks of the customer who does it. A condition that is not asked cannot fail.
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) asks: Option<Spanned<RawAsks>>,
        /// How each lack of what is asked goes wrong. Write only what differs from the usual.
        /// Left out: the usual slip for each condition asked.
        #[serde(default)]
        pub(crate) slips: RawSlips,
        /// What shows while it is done.
        /// Left out: `[]`, nothing.
        #[serde(default)]
        pub(crate) cues: Vec<Cue>,
        /// Choices the customer makes here.
        /// Ids: choice
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) chooses: Vec<Id>,
        /// What the trainee fetches for it, and where.
        /// Ids: thing, station
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) fetch: Option<(Id, Id)>,
        /// What the customer takes up.
        /// Ids: thing
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) picks_up: Option<Id>,
        /// What comes to be by it.
        /// Ids: thing
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) makes: Option<Id>,
        /// What is used up: eaten, drunk, handed in.
        /// Ids: thing
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) uses: Option<Id>,
        /// Services the customer receives by it.
        /// Ids: service
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) delivers: Vec<Id>,
        /// A request is taken that may be misheard.
        /// Left out: `false`.
        #[serde(default)]
        pub(crate) confirms: bool,
        /// Who has chosen an option with the tag needs so many times the time.
        /// Ids: tag
        /// Left out: `{}`, all options alike.
        #[serde(default)]
        pub(crate) faster: OrderedMap<Times>,
        /// The thought that the debrief adds when this step went wrong.
        /// Ids: lesson
        /// Left out: none.
        #[serde(default)]
        pub(crate) lesson: Option<Id>,
    }

    /// Who does a step.
    #[derive(Debug, Deserialize)]
    pub(crate) enum RawPerformer {
        /// The customer.
        Customer,
        /// The trainee.
        Trainee,
        /// A colleague at that station.
        /// Ids: station
        Colleague(Id),
        /// A machine or till at that station.
        /// Ids: station
        System(Id),
    }

    /// What a step asks of the customer: the four conditions of a good co-producer.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawAsks {
        /// Motivation: how much effort it costs. Who lacks it slips as `unmotivated`.
        /// Left out: `none`, no effort.
        #[serde(default)]
        pub(crate) effort: Option<Level>,
        /// Role clarity: the task one must see as one's own. Who lacks it slips as `unclear`.
        /// Ids: role
        /// Left out: none.
        #[serde(default)]
        pub(crate) role: Option<Id>,
        /// Information: topics one must know. Who lacks one slips as `uninformed`.
        /// Ids: topic
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) knows: Vec<Id>,
        /// Ability: the skill one must have. Who lacks it slips as `unable`.
        /// Ids: skill
        /// Left out: none.
        #[serde(default)]
        pub(crate) skill: Option<Id>,
    }

    /// The four ways in which a step can go wrong, one per condition.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawSlips {
        /// Without role clarity. Usually: LooksRound, costs nothing, then WaitForHelp.
        /// Left out: the usual.
        #[serde(default)]
        pub(crate) unclear: Option<Spanned<RawSlip>>,
        /// Without information. Usually: LooksRound and TurnsBack, costs 20s..1min, then Retry.
        /// Left out: the usual.
        #[serde(default)]
        pub(crate) uninformed: Option<Spanned<RawSlip>>,
        /// Without ability. Usually: at a machine PressesAgain and BendsToScreen, else SetsDownTray; costs 20s..40s, then
        /// WaitForHelp.
        /// Left out: the usual.
        #[serde(default)]
        pub(crate) unable: Option<Spanned<RawSlip>>,
        /// Without motivation. Usually: Sighs, costs nothing, then Carelessly.
        /// Left out: the usual.
        #[serde(default)]
        pub(crate) unmotivated: Option<Spanned<RawSlip>>,
    }

    /// One slip. Write only what differs from the usual one.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(crate) struct RawSlip {
        /// What shows; the first two do. `[]`: nothing.
        /// Left out: the usual.
        #[serde(default)]
        pub(crate) cues: Option<Vec<Cue>>,
        /// Time it costs.
        /// Left out: the usual.
        #[serde(default)]
        pub(crate) costs: Option<TimeLaw>,
        /// What the customer does then.
        /// Left out: the usual.
        #[serde(default)]
        pub(crate) then: Option<RawThen>,
        /// Effects on later steps.
        /// Left out: `[]`, none.
        #[serde(default)]
        pub(crate) spoils: Vec<RawEffect>,
        /// What the customer says.
        /// Left out: nothing.
        #[serde(default)]
        pub(crate) says: Option<Words>,
        /// For `uninformed` with Retry: stations that are taken for the right one. `[]`: none.
        /// Ids: station
        /// Left out: any other queue in sight, the nearer the likelier.
        #[serde(default)]
        pub(crate) strays_to: Option<Vec<Id>>,
    }

    /// What a customer does after a slip.
    #[derive(Debug, Deserialize)]
    pub(crate) enum RawThen {
        /// Tries again.
        Retry,
        /// Does nothing until helped, or tries alone after a long while.
        WaitForHelp,
        /// Puts it off.
        Later,
        /// Does it half.
        Carelessly,
        /// Leaves it out.
        Skip,
        /// Goes away.
        GiveUp,
        /// Goes to the place of another step and waits there to be helped.
        /// Ids: step
        GoTo(Id),
    }
}
