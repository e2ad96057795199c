//! The public half of a scenario: what everybody in the house may know. Views, bots and front ends see this half only.

use super::ids::*;
use super::law::Law;
use super::text::Text;
use super::vocabulary::*;
use super::when::{Effect, When};

/// Where in the scenario file something stands, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// Line, from 1; 0 when the thing stands in no file.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// What every item of the model carries.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Label {
    /// The id in the file.
    pub id: String,
    /// What people read; the id in plain words where the file gives no name.
    pub name: Text,
    /// Where it is written.
    pub place: Place,
}

/// The whole public half.
#[derive(Debug, Clone)]
pub struct House {
    /// Locales the file's texts come in; the first is the one plain strings are in.
    pub locales: Vec<String>,
    /// What the trainee is told, and the aim.
    pub setting: Setting,
    /// Stations of the floor. At most 64.
    pub stations: Vec<Station>,
    /// Faults of third parties.
    pub faults: Vec<Fault>,
    /// Things. At most 16.
    pub things: Vec<Thing>,
    /// Services. At most 64.
    pub services: Vec<Service>,
    /// Choices. At most 8.
    pub choices: Vec<Choice>,
    /// Options of all choices. At most 256 in all.
    pub options: Vec<Opt>,
    /// Tags of options. At most 64.
    pub tags: Vec<String>,
    /// What people call each of them.
    pub tag_names: Vec<Text>,
    /// Aspects of options.
    pub aspects: Vec<String>,
    /// Roles (tasks to see as one's own). At most 64.
    pub roles: Vec<Label>,
    /// Topics. At most 64.
    pub topics: Vec<Label>,
    /// Skills. At most 64.
    pub skills: Vec<Label>,
    /// Steps of the blueprint, in file order. At most 64.
    pub steps: Vec<Step>,
    /// Pastimes. At most 64.
    pub pastimes: Vec<Pastime>,
    /// Needs as the house knows them in general: name and profile. Who has which is private. At most 64.
    pub needs: Vec<Need>,
    /// Expectations of services.
    pub expectations: Vec<Expectation>,
    /// Minutes of preparation, in ms.
    pub preparation_ms: u32,
    /// Preparation items. At most 64.
    pub prep: Vec<PrepItem>,
    /// The notebook's catalogue: needs, expectations, distractors, in an order that gives nothing away.
    pub catalogue: Vec<Label>,
    /// Words per act and subject.
    pub phrasings: Vec<Phrasing>,
    /// Standards of the house.
    pub standards: Vec<Standard>,
    /// What can be recorded after closing (whether it is true of anybody is private).
    pub records: Vec<Label>,
    /// Questions for reflection.
    pub reflections: Vec<Reflection>,
    /// Kinds of follow-up: label and cost in cents.
    pub follow_ups: Vec<(Label, u32)>,
    /// Lessons.
    pub lessons: Vec<Label>,
}

/// What the trainee is told before the shift.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The scenario's title.
    pub title: Text,
    /// The kind of house.
    pub house: HouseKind,
    /// The trainee's role.
    pub you_are: Text,
    /// The situation.
    pub situation: Text,
    /// The acts it trains.
    pub trains: Vec<ActKind>,
    /// House time from opening until nobody is let in any more, ms.
    pub lasts_ms: u32,
    /// Wall time a session takes, ms; sets the base speed.
    pub plays_in_ms: u32,
    /// House allowance for remedies and gifts, cents.
    pub allowance_cents: u32,
    /// Currency as written in the file, such as "EUR".
    pub currency: String,
    /// Mean experience in points needed to pass.
    pub pass_mark: f64,
    /// Goals beside the score.
    pub goals: Vec<Goal>,
}

/// A goal of the shift.
#[derive(Debug, Clone)]
pub struct Goal {
    /// What the trainee reads.
    pub text: Text,
    /// What must hold at the end.
    pub holds: GoalHolds,
    /// Where it is written.
    pub place: Place,
}

/// The conditions goals can ask for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum GoalHolds {
    /// Every customer was greeted, attended, acknowledged or spoken to at least once before leaving.
    NobodyLeavesUnheard,
    /// Nobody left before being served.
    NobodyWalksOut,
    /// This guest left in at least this box.
    BoxAtLeast(CustomerId, u8),
    /// No customer made this slip at this step.
    NoSlip(StepId, Slip),
    /// Mean experience of at least so many points.
    MeanAtLeast(f64),
}

/// A place on the floor.
#[derive(Debug, Clone)]
pub struct Station {
    /// Id, name, place.
    pub label: Label,
    /// Kind.
    pub kind: StationKind,
    /// Position in mm.
    pub at: (i32, i32),
    /// Seats; 0 where one does not sit.
    pub seats: u16,
    /// How many it serves at once; 0 = without limit.
    pub serves: u16,
    /// Services that merely being there gives.
    pub gives: Vec<ServiceId>,
    /// Not seen from the door: must be told or signed.
    pub hidden: bool,
}

/// Something that can go wrong with a third party or machine. Drawn by the clock, not by who is served.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Id, name, place.
    pub label: Label,
    /// The station it happens at.
    pub station: StationId,
    /// Chance per slot of the clock (ten minutes), per mille.
    pub chance: u16,
    /// What it does while it lasts.
    pub effect: Effect,
    /// What everybody sees or hears of it.
    pub tell: Text,
    /// How long until it is mended, ms.
    pub mended_in: Law,
}

/// Something carried, cooled, eaten up.
#[derive(Debug, Clone)]
pub struct Thing {
    /// Id, name, place.
    pub label: Label,
    /// Temperature when made, degrees Celsius, if heat matters.
    pub served_at_c: Option<f64>,
    /// How many times faster than a mug it cools.
    pub cools: f64,
    /// How long consuming it takes, ms.
    pub lasts: Law,
    /// What it looks like.
    pub looks: Looks,
}

/// A service of the offer.
#[derive(Debug, Clone)]
pub struct Service {
    /// Id, name, place.
    pub label: Label,
    /// Kind.
    pub kind: ServiceKind,
    /// Quality factor its moments belong to.
    pub factor: Factor,
    /// Needs it meets, with how far (per mille, 1000 = in full).
    pub meets: Vec<(NeedId, u16)>,
    /// How good it is as such, per mille; the ordinary is the rules' base quality.
    pub quality: Option<u16>,
    /// How much it disturbs somebody who never felt the need, per mille.
    pub intrudes: u16,
    /// How long offering and giving it takes the trainee, if it can be offered, ms.
    pub takes: Option<Law>,
    /// Where the trainee fetches it.
    pub from: Option<StationId>,
    /// The act that gives it.
    pub act: Option<ActKind>,
    /// Needs whose hurt it mends.
    pub mends: Vec<NeedId>,
    /// What it costs the allowance, cents.
    pub costs_cents: u32,
    /// Two choices whose chosen options it brings together: fine if they go well with each other, plain if not.
    pub pairs: Option<(ChoiceId, ChoiceId)>,
}

/// A choice the customer makes.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Id, name, place.
    pub label: Label,
    /// Options, as a range in the list of all options.
    pub options: std::ops::Range<u16>,
    /// Further options nobody here is after: they only make the card long.
    pub others: u16,
}

/// One option of a choice.
#[derive(Debug, Clone)]
pub struct Opt {
    /// Id, name, place.
    pub label: Label,
    /// The choice it belongs to.
    pub choice: ChoiceId,
    /// Price in cents.
    pub price_cents: u32,
    /// Its tags.
    pub tags: Vec<TagId>,
    /// How much it has of aspects, per mille.
    pub has: Vec<(AspectId, u16)>,
    /// Options of other choices it goes well with.
    pub goes_with: Vec<OptionId>,
}

/// Who does a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Performer {
    /// The customer.
    Customer,
    /// The trainee.
    Trainee,
    /// A colleague at that station: works without the trainee, away from the customer.
    Colleague(StationId),
    /// A machine or till at that station.
    System(StationId),
}

/// Where a customer does a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// Where the customer is.
    Here,
    /// At the customer's own seat, or a free one.
    Seat,
    /// At a station (and in its queue).
    At(StationId),
}

/// One step of the service blueprint.
#[derive(Debug, Clone)]
pub struct Step {
    /// Id, name, place.
    pub label: Label,
    /// Who does it.
    pub by: Performer,
    /// Where the customer does it, or where the customer must be for it.
    pub at: Spot,
    /// How long it takes, ms; `None` takes as long as the thing used lasts, or no time.
    pub takes: Option<Law>,
    /// Steps that must be done (or not arise) before: a set of step bits.
    pub after: u64,
    /// It arises only if this holds when its turn comes.
    pub when: Option<When>,
    /// It can be left out.
    pub optional: bool,
    /// Everybody of a party waits for the others here, and it happens once.
    pub together: bool,
    /// What it asks of the customer; `None` for a step that asks nothing.
    pub asks: Option<Asks>,
    /// The four slips, indexed by `Slip`; set only for asked conditions.
    pub slips: [Option<SlipSpec>; 4],
    /// Cues shown while doing it.
    pub cues: Vec<Cue>,
    /// Choices made here.
    pub chooses: Vec<ChoiceId>,
    /// What the trainee fetches, and where.
    pub fetch: Option<(ThingId, StationId)>,
    /// What the customer takes up or what comes to be.
    pub makes: Option<ThingId>,
    /// What is used up.
    pub uses: Option<ThingId>,
    /// Services the customer receives by it.
    pub delivers: Vec<ServiceId>,
    /// A request is taken that may be misheard.
    pub confirms: bool,
    /// Options with the tag take so many thousandths of the time.
    pub faster: Vec<(TagId, u32)>,
    /// The lesson of the step.
    pub lesson: Option<LessonId>,
}

/// What a step asks of the customer; each is one of the four conditions (D9).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Asks {
    /// Motivation needed, per mille; 0 asks none.
    pub effort: u16,
    /// The task to see as one's own.
    pub role: Option<RoleId>,
    /// Topics to be informed of.
    pub knows: Vec<TopicId>,
    /// The skill to have.
    pub skill: Option<SkillId>,
}

/// What happens after a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Tries again.
    Retry,
    /// Does nothing until helped (or tries alone after a long while).
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
    GoTo(StepId),
}

/// How lacking one condition fails at a step.
#[derive(Debug, Clone, PartialEq)]
pub struct SlipSpec {
    /// What shows.
    pub cues: Vec<Cue>,
    /// Time it costs, ms.
    pub costs: Law,
    /// What the customer does then.
    pub then: Then,
    /// Effects on later steps.
    pub spoils: Vec<Effect>,
    /// What the customer says.
    pub says: Option<Text>,
    /// Stations that those who lack information take for the right one; `None`: as the floor suggests, empty: none.
    pub strays_to: Option<Vec<StationId>>,
    /// Where it is written (the step's place if it is the usual one).
    pub place: Place,
}

/// Something a guest does beside the service.
#[derive(Debug, Clone)]
pub struct Pastime {
    /// Id, name, place.
    pub label: Label,
    /// What shows of it.
    pub cue: Cue,
    /// What starts it.
    pub starts: When,
    /// How long, ms.
    pub lasts: Law,
    /// Steps it slows, in thousandths.
    pub slows: Vec<(StepId, u32)>,
    /// How much the guest wishes to be left alone meanwhile, per mille.
    pub private: u16,
}

/// A need as the house knows it in general.
#[derive(Debug, Clone)]
pub struct Need {
    /// Id, name, place.
    pub label: Label,
    /// Six attributes, four grades.
    pub profile: Profile,
    /// What wakes it.
    pub wakes: When,
    /// How long it may wait from then on before it hurts, ms.
    pub hurts_after_ms: Option<u32>,
    /// When it is past: no longer felt, met or not.
    pub fades: Option<When>,
    /// What shows of it.
    pub cues: Vec<Cue>,
    /// It turns into another need when the condition holds.
    pub becomes: Option<(NeedId, When)>,
    /// What the customer says of it, if anything.
    pub says: Option<Text>,
}

/// What a guest may count on about a service.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// Id, text, place.
    pub label: Label,
    /// The service (or the thing of that name) it is about.
    pub of: ExpectationOf,
    /// The factor a breach belongs to.
    pub factor: Factor,
    /// The level counted on, per mille.
    pub level: Option<u16>,
    /// The time counted on, ms.
    pub within_ms: Option<u32>,
}

/// What an expectation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpectationOf {
    /// A service.
    Service(ServiceId),
    /// A thing.
    Thing(ThingId),
}

/// Something to do before opening.
#[derive(Debug, Clone)]
pub struct PrepItem {
    /// Id, name, place.
    pub label: Label,
    /// Its group.
    pub group: PrepGroup,
    /// The lever's kind, for levers.
    pub lever: Option<LeverKind>,
    /// Preparation time it takes, ms.
    pub takes_ms: u32,
    /// Where it stands, for signs.
    pub at: Option<StationId>,
    /// Share of passers-by who read it, per mille, for signs.
    pub seen: u16,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What leaving it out does.
    pub without: Vec<Effect>,
}

/// Words for one act on one subject.
#[derive(Debug, Clone)]
pub struct Phrasing {
    /// The act.
    pub act: ActKind,
    /// What it is about; `None` serves every subject of the act that has no words of its own.
    pub about: super::act::Subject,
    /// The words by style, indexed by `Style`.
    pub words: [Option<Text>; 5],
    /// Where it is written.
    pub place: Place,
}

/// A standard of the house: from an event to another within a time.
#[derive(Debug, Clone)]
pub struct Standard {
    /// Id, why, place. The name is the reason.
    pub label: Label,
    /// From when.
    pub from: When,
    /// To when.
    pub to: When,
    /// Within, ms.
    pub within_ms: u32,
}

/// A question for reflection, answered by naming a customer.
#[derive(Debug, Clone)]
pub struct Reflection {
    /// Id, the question, place.
    pub label: Label,
    /// Whom a true answer names.
    pub asks_for: ReflectOn,
}

/// Whom a reflection asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReflectOn {
    /// Who left least content.
    LeastContent,
    /// Who left most content.
    MostContent,
    /// Whom one told something they knew.
    ToldTheKnown,
    /// Who waited longest.
    WaitedLongest,
}
