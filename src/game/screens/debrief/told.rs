//! All that the debrief has to tell, worked out once from the sealed report: every word and figure is the report's.

use super::course::Course;
use crate::engine::Tick;
use crate::experience::Curve;
use crate::game::figure::Looks;
use crate::game::floor::looks;
use crate::game::theme::Glyph;
use crate::journal::{Kept, Report};
use crate::scenario::model::{ATTRIBUTES, Act, ActKind, CustomerId, Domain, Factor, Grade, StepId, Target};
use crate::telling::{Sight, Visit, clock, deeds, moments, report};
use crate::text::Words;

/// House time between two points of a curve, ms.
const SAMPLE_MS: u64 = 15_000;

/// The evening, told.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Evening {
    pub(super) title: String,
    /// The scenario file's name.
    pub(super) file: String,
    pub(super) guests: Vec<Visited>,
    pub(super) factors: Vec<FactorTold>,
    pub(super) overall: Vec<String>,
    pub(super) standards: Vec<String>,
    pub(super) goals: Vec<String>,
    pub(super) beside: Vec<String>,
    /// The names of the six attributes of needs, and of the grades of each.
    pub(super) attributes: Vec<String>,
    /// Where the log lies, or why there is none.
    pub(super) log: Log,
    pub(super) seed: u64,
    /// Time in which a mood fades by half.
    pub(super) half_life: String,
}

/// Where the log is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Log {
    Sealed(String),
    Lost(String),
    None,
}

/// One of the six factors.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FactorTold {
    pub(super) name: String,
    pub(super) points: f64,
    pub(super) figure: String,
    pub(super) felt: u32,
}

/// One guest's visit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Visited {
    pub(super) customer: CustomerId,
    pub(super) who: String,
    pub(super) looks: Looks,
    pub(super) rank: u8,
    pub(super) in_words: String,
    pub(super) headline: String,
    pub(super) needs_line: String,
    pub(super) after: String,
    pub(super) arrived: Tick,
    pub(super) gone: Tick,
    pub(super) curve: Curve,
    pub(super) moments: Vec<moments::Told>,
    /// The moment that cost most, if any cost something.
    pub(super) worst: Option<usize>,
    /// The steps by which it can be named.
    pub(super) worst_at: Vec<StepId>,
    pub(super) acts: Vec<ActTold>,
    pub(super) needs: Vec<NeedTold>,
}

/// One act of the trainee for a guest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ActTold {
    pub(super) tick: Tick,
    pub(super) what: String,
    pub(super) glyph: Glyph,
}

/// One need that arose.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NeedTold {
    pub(super) name: String,
    pub(super) met: bool,
    pub(super) grades: [Grade; 6],
    pub(super) line: String,
}

impl Evening {
    /// Tells a sealed session.
    pub(super) fn of(words: &Words, sealed: &Report) -> Evening {
        let scenario = sealed.plan.scenario();
        let sight = Sight::new(sealed.session.view(), words);
        let course = Course::of(sealed);
        let ids = sealed.felt.iter().filter_map(|felt| scenario.customer(&felt.customer));
        let visit = |c| Some(Visit { felt: sealed.witness.felt(c)?, explanation: sealed.witness.explain(c)? });
        let visits: Vec<Visit> = ids.filter_map(visit).collect();
        let guests = visits.iter().filter_map(|visit| visited(&sight, sealed, &course, visit, &visits)).collect();
        let score = sealed.witness.score();
        let factor = |f: &Factor| {
            let of = score.factors[f.index()];
            FactorTold {
                name: deeds::capital(&report::factor(&sight, *f)),
                points: of.points,
                figure: report::points(&sight, of.points),
                felt: of.felt,
            }
        };
        Evening {
            title: sight.text(&scenario.house.setting.title).to_owned(),
            file: scenario.file.clone(),
            guests,
            factors: Factor::ALL.iter().map(factor).collect(),
            overall: report::overall(&sight, &score, &visits),
            standards: report::standards(&sight, &score),
            goals: report::goals(&sight, &score),
            beside: report::beside(&sight, &score),
            attributes: ATTRIBUTES.iter().map(|(name, _)| words.plain(&format!("game-need-{name}"))).collect(),
            log: match &sealed.kept {
                Kept::Sealed(path) => Log::Sealed(path.display().to_string()),
                Kept::Lost(why) => Log::Lost(why.to_string()),
                Kept::InMemory => Log::None,
            },
            seed: sealed.seed,
            half_life: sight.span(*sealed.plan.rules().experience.half_life as u64),
        }
    }
}

fn visited(sight: &Sight<'_>, sealed: &Report, course: &Course, visit: &Visit, all: &[Visit]) -> Option<Visited> {
    let felt = &visit.felt;
    let reasons = &visit.explanation.reasons;
    let losses = reasons.iter().enumerate().filter(|(_, reason)| reason.moment.feeling.effect < 0.0);
    let worst = losses.min_by(|(_, a), (_, b)| a.points.total_cmp(&b.points));
    let house = &sealed.plan.scenario().house;
    let end = if felt.gone == Tick::NEVER {
        let inputs = sealed.inputs.iter().map(|(tick, _)| *tick);
        inputs.chain(felt.moments.iter().map(|m| m.tick)).max().unwrap_or(felt.arrived)
    } else {
        felt.gone
    };
    let party_of = |c: CustomerId| all.iter().find(|v| v.felt.customer == c).map(|v| v.felt.party);
    let for_them = |act: Act| match act.target() {
        Some(Target::One(c)) => c == felt.customer,
        Some(Target::Party(c)) => party_of(c) == Some(felt.party),
        None => false,
    };
    let acts = sealed.inputs.iter().filter_map(|(tick, input)| match input {
        crate::journal::Input::Act(act) if for_them(*act) && act.kind().domain() == Domain::WithGuest => {
            Some(ActTold { tick: *tick, what: act_in_words(sight, *act), glyph: glyph(act.kind()) })
        }
        _ => None,
    });
    let needs = felt.each_need.iter().map(|(need, met)| {
        let spec = &house.needs[need.index()];
        let name = deeds::capital(sight.need(*need));
        NeedTold { name, met: *met, grades: spec.profile.0, line: spec.profile.line() }
    });
    Some(Visited {
        customer: felt.customer,
        who: deeds::capital(&sight.who(felt.customer)),
        looks: looks(&sight.view, felt.customer),
        rank: felt.rank,
        in_words: sight.plain(&format!("box-{}", felt.rank)),
        headline: report::headline(sight, felt),
        needs_line: report::needs(sight, felt),
        after: report::after(sight, felt),
        arrived: felt.arrived,
        gone: end.max(felt.arrived.after(1)),
        curve: sealed.witness.curve(felt.customer, SAMPLE_MS)?,
        moments: reasons.iter().map(|reason| moments::told(sight, reason)).collect(),
        worst: worst.map(|(i, _)| i),
        worst_at: worst.map(|(_, reason)| course.steps_of(house, &reason.moment)).unwrap_or_default(),
        acts: acts.collect(),
        needs: needs.collect(),
    })
}

/// What was done, with its time; for whom is plain here.
fn act_in_words(sight: &Sight<'_>, act: Act) -> String {
    let (name, topic) = (deeds::name(sight, act.kind()), deeds::topic(sight, act));
    if topic.is_empty() {
        return name;
    }
    sight.fill("about-of", &[("what", name.into()), ("about", topic.into())])
}

/// The icon of an act.
fn glyph(kind: ActKind) -> Glyph {
    match kind {
        ActKind::Greet => Glyph::Hand,
        ActKind::Attend => Glyph::Eye,
        ActKind::Ask => Glyph::MessageCircleQuestionMark,
        ActKind::CheckBack => Glyph::Smile,
        ActKind::Inform => Glyph::Info,
        ActKind::Guide => Glyph::Signpost,
        ActKind::Advise => Glyph::Lightbulb,
        ActKind::Motivate => Glyph::Sparkles,
        ActKind::Assist => Glyph::HandHelping,
        ActKind::Handover => Glyph::Users,
        ActKind::Perform => Glyph::ConciergeBell,
        ActKind::Offer => Glyph::Handshake,
        ActKind::Confirm => Glyph::Repeat,
        ActKind::Acknowledge => Glyph::Footprints,
        ActKind::Remedy => Glyph::HeartHandshake,
        ActKind::Note => Glyph::NotebookPen,
        ActKind::Wait => Glyph::Clock,
        ActKind::Prepare | ActKind::Record | ActKind::Reflect | ActKind::FollowUp => Glyph::Pencil,
    }
}

impl Visited {
    /// A time as a share of the visit, from 0 to 1.
    pub(super) fn share(&self, tick: Tick) -> f32 {
        let whole = self.gone.since(self.arrived).max(1) as f64;
        (tick.since(self.arrived) as f64 / whole).clamp(0.0, 1.0) as f32
    }

    /// The last act for this guest before a time, with its clock.
    pub(super) fn act_before(&self, tick: Tick) -> Option<(String, &str)> {
        let act = self.acts.iter().rfind(|act| act.tick <= tick)?;
        Some((clock(act.tick), act.what.as_str()))
    }
}
