//! The end report: what each guest felt and why, then what it comes to.
//!
//! What was hidden during play is told here. The true cause of a loss stands beside it, and that it counted all the same.

use super::sight::Sight;
use super::watch::clock;
use crate::engine::{About, Tick, Touch};
use crate::experience::{Explanation, Felt, GoalState, Kept, Moment, Pass, Reason, Score, Standing, Verdict};
use crate::scenario::model::{Cause, Factor, GoalHolds, NeedId};

/// One guest's visit with the reasons for every point.
#[derive(Debug, Clone)]
pub struct Visit {
    /// What was felt.
    pub felt: Felt,
    /// Why.
    pub explanation: Explanation,
}

/// How many moments of a guest are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moments {
    /// The few that counted most.
    Strongest,
    /// Every one.
    All,
}

impl Moments {
    /// All of them if so asked.
    pub fn asked(all: bool) -> Moments {
        if all { Moments::All } else { Moments::Strongest }
    }
}

/// The box from which on a guest is satisfied.
const SATISFIED: u8 = 4;
/// How many the few are.
const FEW: usize = 6;

/// The whole report, line by line.
pub fn report(sight: &Sight<'_>, score: &Score, visits: &[Visit], moments: Moments) -> Vec<String> {
    let mut lines = vec![sight.fill("report-title", &[("title", sight.text(&sight.house().setting.title).into())])];
    lines.push(sight.fill("report-guests", &[("n", i64::from(score.arrivals).into())]));
    for visit in visits {
        lines.push(String::new());
        lines.extend(guest(sight, visit, moments));
    }
    lines.push(String::new());
    lines.extend(overall(sight, score, visits));
    lines.extend(factors(sight, score));
    lines.extend(standards(sight, score));
    lines.extend(goals(sight, score));
    lines.extend(beside(sight, score));
    lines
}

pub(crate) fn points(sight: &Sight<'_>, x: f64) -> String {
    // A minus before nothing would look like a finding.
    let x = (x * 10.0).round() / 10.0;
    sight.words.decimal(if x == 0.0 { 0.0 } else { x }, 1)
}

/// Who came, how the visit ended, the box and the points.
pub(crate) fn headline(sight: &Sight<'_>, felt: &Felt) -> String {
    sight.fill(
        "report-guest",
        &[
            ("who", sight.who_in_full(felt.customer).into()),
            ("fate", sight.plain(&format!("fate-{}", felt.fate.word())).into()),
            ("rank", i64::from(felt.rank).into()),
            ("box", sight.plain(&format!("box-{}", felt.rank)).into()),
            ("points", points(sight, felt.memory).into()),
        ],
    )
}

pub(crate) fn guest(sight: &Sight<'_>, visit: &Visit, moments: Moments) -> Vec<String> {
    let felt = &visit.felt;
    let mut lines = vec![headline(sight, felt)];
    if felt.gone != Tick::NEVER {
        let stay = sight.span(felt.gone.since(felt.arrived));
        lines.push(format!("  {}", sight.fill("report-stay", &[("span", stay.into())])));
    }
    let told = told(&visit.explanation.reasons, moments);
    lines.extend(told.iter().map(|reason| format!("  {}", moment(sight, reason))));
    let rest = visit.explanation.reasons.len() - told.len();
    if rest > 0 {
        lines.push(format!("  {}", sight.fill("report-rest", &[("n", (rest as i64).into())])));
    }
    if visit.explanation.reasons.is_empty() {
        lines.push(format!("  {}", sight.plain("report-nothing-felt")));
    }
    lines.push(format!("  {}", needs(sight, felt)));
    lines.push(format!("  {}", after(sight, felt)));
    lines
}

/// What the guest does after the visit.
pub(crate) fn after(sight: &Sight<'_>, felt: &Felt) -> String {
    let o = &felt.outcome;
    let after = [
        ("voice", sight.plain(&format!("voice-{}", o.voice.word())).into()),
        ("exit", sight.plain(&format!("exit-{}", o.exit.word())).into()),
        ("n", i64::from(o.tells).into()),
        ("tone", sight.plain(&format!("tone-{}", o.tone.word())).into()),
    ];
    let key = if felt.rank <= 2 { "report-after-unhappy" } else { "report-after" };
    sight.fill(key, &after)
}

/// What was felt, and about what.
pub(crate) fn what(sight: &Sight<'_>, m: &Moment) -> String {
    let touch = sight.plain(&touch_key(sight, m.touch, m.feeling.effect > 0.0));
    match about(sight, m.about) {
        about if about.is_empty() => touch,
        about => sight.fill("about-of", &[("what", touch.into()), ("about", about.into())]),
    }
}

/// The reasons to be told of, in the order in which they came: the peak, then those that moved the memory most.
fn told(reasons: &[Reason], moments: Moments) -> Vec<&Reason> {
    let mut order: Vec<usize> = (0..reasons.len()).collect();
    if moments == Moments::Strongest {
        let weaker = |i: &usize| (reasons[*i].standing != Standing::Peak, -reasons[*i].points.abs());
        order.sort_by(|a, b| {
            let ((a_rank, a_points), (b_rank, b_points)) = (weaker(a), weaker(b));
            a_rank.cmp(&b_rank).then(a_points.total_cmp(&b_points))
        });
        order.truncate(FEW);
        order.sort_unstable();
    }
    order.into_iter().map(|i| &reasons[i]).collect()
}

fn moment(sight: &Sight<'_>, reason: &Reason) -> String {
    let m = &reason.moment;
    let gain = m.feeling.effect > 0.0;
    let what = what(sight, m);
    let sign = if gain { "+" } else { "-" };
    let args = [
        ("sign", sign.into()),
        ("points", points(sight, reason.points.abs()).into()),
        ("clock", clock(m.tick).into()),
        ("what", what.into()),
        ("factor", factor(sight, m.feeling.factor).into()),
        ("cause", sight.plain(&format!("cause-{}", m.cause.word())).into()),
    ];
    let key = match (gain, counted_all_the_same(m)) {
        (true, _) => "report-gain",
        (false, false) => "report-loss-own",
        (false, true) => "report-loss",
    };
    let line = sight.fill(key, &args);
    match reason.standing {
        Standing::Peak => format!("{line} {}", sight.plain("report-peak")),
        Standing::Ordinary => line,
    }
}

/// What somebody else caused counted too; of one's own doing that goes without saying.
pub(crate) fn counted_all_the_same(m: &Moment) -> bool {
    let others = match m.cause {
        Cause::Trainee => false,
        Cause::Customer | Cause::Colleague | Cause::House | Cause::System | Cause::Others => true,
    };
    others && m.feeling.effect <= 0.0
}

/// The key of the words for a touch: some are told differently as gain and as loss.
pub(crate) fn touch_key(sight: &Sight<'_>, touch: Touch, gain: bool) -> String {
    let key = format!("touch-{}", touch.rule());
    let signed = format!("{key}-{}", if gain { "gain" } else { "loss" });
    if sight.words.has(&signed) { signed } else { key }
}

pub(crate) fn factor(sight: &Sight<'_>, factor: Factor) -> String {
    sight.plain(&format!("factor-{}", factor.word()))
}

/// What something is about, by name; empty for nothing.
pub(crate) fn about(sight: &Sight<'_>, about: About) -> String {
    let house = sight.house();
    match about {
        About::Met(service, need) if sight.service(service) == sight.need(need) => sight.need(need).to_owned(),
        About::Met(service, need) => {
            sight.fill("about-met", &[("service", sight.service(service).into()), ("need", sight.need(need).into())])
        }
        About::Station(x) => sight.station(x).to_owned(),
        About::Step(x) => sight.step(x).to_owned(),
        About::Need(x) => sight.need(x).to_owned(),
        About::Service(x) => sight.service(x).to_owned(),
        About::Thing(x) => sight.thing(x).to_owned(),
        About::Choice(x) => sight.choice(x).to_owned(),
        About::Option(x) => sight.option(x).to_owned(),
        About::Topic(x) => sight.topic(x).to_owned(),
        About::Role(x) => sight.role(x).to_owned(),
        About::Skill(x) => sight.text(&house.skills[x.index()].name).to_owned(),
        About::Pastime(x) => sight.text(&house.pastimes[x.index()].label.name).to_owned(),
        About::Fault(x) => sight.text(&house.faults[x.index()].label.name).to_owned(),
        About::Prep(x) => sight.text(&house.prep[x.index()].label.name).to_owned(),
        About::Received(kind, style) => {
            let kind = sight.plain(&format!("act-{}", kind.word()));
            let style = style.map(|style| sight.plain(&format!("style-{}", style.word())));
            match style {
                Some(style) => sight.words.list(&[kind, style]),
                None => kind,
            }
        }
        About::Cue(cue) => sight.plain(&format!("cue-{}", cue.word())),
        About::Nothing | About::Person(_) | About::Act(_) => String::new(),
    }
}

pub(crate) fn needs(sight: &Sight<'_>, felt: &Felt) -> String {
    let unmet: Vec<&str> = unmet(felt).into_iter().map(|need| sight.need(need)).collect();
    let args = [
        ("met", i64::from(felt.needs.met).into()),
        ("arose", i64::from(felt.needs.arose).into()),
        ("unmet", sight.words.list(&unmet).into()),
    ];
    sight.fill(if unmet.is_empty() { "report-needs" } else { "report-needs-unmet" }, &args)
}

/// Needs that were felt to stay unmet, and those that hurt and were not met after all, as far as moments tell.
fn unmet(felt: &Felt) -> Vec<NeedId> {
    let mut unmet: Vec<NeedId> = Vec::new();
    let met = |need: NeedId| felt.moments.iter().any(|m| matches!(m.about, About::Met(_, met) if met == need));
    for m in &felt.moments {
        let About::Need(need) = m.about else { continue };
        let hurts = m.touch == Touch::NeedHurts && !met(need);
        if (m.touch == Touch::NeedUnmet || hurts) && !unmet.contains(&need) {
            unmet.push(need);
        }
    }
    // A need may hurt and be met within the tolerance zone, which makes no moment: then only the sure ones are named.
    if unmet.len() > felt.needs.arose.saturating_sub(felt.needs.met) as usize {
        let sure =
            |need: &NeedId| felt.moments.iter().any(|m| m.touch == Touch::NeedUnmet && m.about == About::Need(*need));
        unmet.retain(sure);
    }
    unmet
}

pub(crate) fn overall(sight: &Sight<'_>, score: &Score, visits: &[Visit]) -> Vec<String> {
    let mark = sight.house().setting.pass_mark;
    let pass = match score.pass {
        Pass::Passed => "pass-passed",
        Pass::NotPassed => "pass-not_passed",
    };
    let mut lines = vec![sight.fill(
        "report-score",
        &[
            ("points", points(sight, score.mean).into()),
            ("mark", points(sight, mark).into()),
            ("pass", sight.plain(pass).into()),
        ],
    )];
    if let Some((c, worst)) = score.worst {
        lines
            .push(sight.fill("report-worst", &[("who", sight.who(c).into()), ("points", points(sight, worst).into())]));
    }
    let top = score.boxes[4];
    lines.push(sight.fill("report-top", &[("n", i64::from(top).into()), ("of", i64::from(score.arrivals).into())]));
    let verdict = sight.plain(&format!("verdict-{}", score.verdict.word()));
    let n = &score.needs;
    lines.push(sight.fill(
        "report-verdict",
        &[("verdict", verdict.into()), ("met", i64::from(n.met).into()), ("arose", i64::from(n.arose).into())],
    ));
    lines.extend(nevertheless(sight, score, visits));
    lines
}

/// The verdict counts needs. Whoever left less than satisfied in spite of a fine one is named beside it.
fn nevertheless(sight: &Sight<'_>, score: &Score, visits: &[Visit]) -> Option<String> {
    let less: Vec<String> = match score.verdict {
        Verdict::Plain => Vec::new(),
        Verdict::Good | Verdict::Superb => visits
            .iter()
            .filter(|visit| visit.felt.rank < SATISFIED)
            .map(|visit| {
                let felt = &visit.felt;
                let words = sight.plain(&format!("box-{}", felt.rank));
                let who = sight.who(felt.customer);
                sight.fill(
                    "report-less",
                    &[("who", who.into()), ("rank", i64::from(felt.rank).into()), ("box", words.into())],
                )
            })
            .collect(),
    };
    (!less.is_empty()).then(|| sight.fill("report-nevertheless", &[("whom", sight.words.remarks(&less).into())]))
}

pub(crate) fn factors(sight: &Sight<'_>, score: &Score) -> Vec<String> {
    let line = |f: &Factor| {
        let of = score.factors[f.index()];
        let args = [
            ("factor", factor(sight, *f).into()),
            ("points", points(sight, of.points).into()),
            ("n", i64::from(of.felt).into()),
        ];
        format!("  {}", sight.fill("report-factor", &args))
    };
    std::iter::once(sight.plain("report-factors")).chain(Factor::ALL.iter().map(line)).collect()
}

pub(crate) fn standards(sight: &Sight<'_>, score: &Score) -> Vec<String> {
    if score.standards.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![sight.plain("report-standards")];
    for standard in &score.standards {
        let spec = &sight.house().standards[standard.standard.index()];
        let args = [
            ("why", sight.text(&spec.label.name).into()),
            ("kept", i64::from(standard.kept).into()),
            ("broken", i64::from(standard.broken).into()),
            ("open", i64::from(standard.open).into()),
        ];
        lines.push(format!("  {}", sight.fill("report-standard", &args)));
        for case in standard.cases.iter().filter(|case| case.kept == Kept::Broken) {
            let who = sight.who(case.customer);
            let line = match case.done {
                Some(done) => {
                    let late = sight.span(done.since(case.from));
                    sight.fill("report-standard-late", &[("who", who.into()), ("span", late.into())])
                }
                None => sight.fill("report-standard-never", &[("who", who.into())]),
            };
            lines.push(format!("    {line}"));
        }
    }
    lines
}

pub(crate) fn goals(sight: &Sight<'_>, score: &Score) -> Vec<String> {
    let goals = sight.house().setting.goals.iter().zip(&score.goals);
    let line = |(goal, state): (&crate::scenario::model::Goal, &GoalState)| {
        let state = match state {
            GoalState::Reached => "goal-reached",
            GoalState::Missed => "goal-missed",
        };
        let text = match (sight.text(&goal.text), goal.holds) {
            ("", GoalHolds::MeanAtLeast(least)) => points(sight, least),
            (text, _) => text.to_owned(),
        };
        sight.fill("report-goal", &[("goal", text.into()), ("state", sight.plain(state).into())])
    };
    goals.map(line).collect()
}

/// What stands beside the experience: notebook, closing, allowance.
pub(crate) fn beside(sight: &Sight<'_>, score: &Score) -> Vec<String> {
    let n = &score.notebook;
    let mut lines = vec![sight.fill(
        "report-notebook",
        &[
            ("n", i64::from(n.noted).into()),
            ("brier", sight.words.decimal(n.brier, 3).into()),
            ("empty", sight.words.decimal(n.empty, 3).into()),
        ],
    )];
    let c = &score.closing;
    let right = c.records_true + c.reflections_right + c.follow_ups_suit;
    let wrong = c.records_false + c.reflections_wrong + c.follow_ups_astray;
    if right + wrong > 0 {
        lines.push(
            sight.fill("report-closing", &[("right", i64::from(right).into()), ("wrong", i64::from(wrong).into())]),
        );
    }
    let allowance = u64::from(sight.house().setting.allowance_cents);
    if allowance > 0 {
        let args = [("spent", sight.money(score.spent_cents).into()), ("of", sight.money(allowance).into())];
        lines.push(sight.fill("report-allowance", &args));
    }
    lines
}
