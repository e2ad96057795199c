//! One row per session.
use super::Field;
use crate::experience::report::{GoalReport, ScoreReport, StandardReport};
use crate::export::cell::{Cell, Kind};
use crate::export::record::{Record, Signer};
use crate::export::table::Column;
use crate::journal::Mode;
use crate::scenario::model::Factor;

/// A session's row.
struct Row<'a> {
    record: &'a Record,
}

impl Row<'_> {
    fn score(&self) -> &ScoreReport {
        &self.record.seal.score
    }

    /// A factor's points; empty where nobody felt anything of it.
    fn factor(&self, factor: Factor) -> Cell {
        Cell::maybe(self.score().factors.get(factor.word()).filter(|factor| factor.felt > 0), |factor| {
            Cell::real(factor.points)
        })
    }

    fn standards(&self, count: fn(&StandardReport) -> u32) -> Cell {
        Cell::whole(self.score().standards.iter().map(count).map(u64::from).sum::<u64>())
    }
}

fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Practice => "practice",
        Mode::Assess => "assess",
    }
}

fn signer(key: Signer) -> &'static str {
    match key {
        Signer::Known => "known",
        Signer::Foreign => "foreign",
    }
}

type Get = for<'a> fn(&Row<'a>) -> Cell;

const fn field(name: &'static str, kind: Kind, unit: &'static str, means: &'static str, get: Get) -> Field<Get> {
    Field { column: Column { name, kind, unit, means }, get }
}

const FIELDS: &[Field<Get>] = &[
    field("session", Kind::Text, "", "hash of the log's run line: identifies the session in every table", |r| {
        Cell::text(&r.record.run_hash)
    }),
    field("head", Kind::Text, "", "hash of the last line of the log's core", |r| Cell::text(&r.record.head)),
    field("verdict", Kind::Text, "", "what verifying the log found", |r| Cell::text(r.record.verdict.word())),
    field(
        "replayed",
        Kind::Flag,
        "",
        "whether it was played again, and its score with it, not only its chains checked",
        |r| Cell::Flag(r.record.played.is_some()),
    ),
    field(
        "key",
        Kind::Text,
        "",
        "whose key signed it: known, or foreign, which whoever wrote the log may have made",
        |r| Cell::text(signer(r.record.key)),
    ),
    field("learner", Kind::Text, "", "pseudonym of who played", |r| Cell::text(&r.record.run.who.learner)),
    field("name", Kind::Text, "", "their name, where it is known and may be told", |r| {
        Cell::maybe(r.record.name.as_deref(), Cell::text)
    }),
    field("house", Kind::Text, "", "house they work in", |r| Cell::text(&r.record.run.who.house)),
    field("group", Kind::Text, "", "their group", |r| Cell::text(&r.record.run.who.group)),
    field("scenario", Kind::Text, "", "hash of the scenario's file", |r| Cell::text(&r.record.session.scenario)),
    field(
        "title",
        Kind::Text,
        "",
        "the scenario's title, in English where there is one; empty of logs that are not played again",
        |r| Cell::maybe(r.record.title("en"), Cell::text),
    ),
    field("rules", Kind::Text, "", "hash of the rules it was played by", |r| Cell::text(&r.record.session.rules)),
    field("engine", Kind::Text, "", "version of the engine that played it", |r| Cell::text(&r.record.session.engine)),
    field("mode", Kind::Text, "", "practice, or assess: what counts", |r| Cell::text(mode(r.record.run.mode))),
    field("front_end", Kind::Text, "", "text, window, script, or bot: and its name", |r| {
        Cell::text(&r.record.run.front_end.to_string())
    }),
    field("again", Kind::Flag, "", "whether it was taken up in the middle of another session, to try again", |r| {
        Cell::Flag(r.record.run.again.is_some())
    }),
    field("attempt", Kind::Whole, "", "which attempt of this learner at this scenario, from 1", |r| {
        Cell::whole(r.record.run.attempt)
    }),
    field("started", Kind::Time, "", "when it was opened", |r| Cell::Time(r.record.run.started_ms)),
    field("lasted_ms", Kind::Whole, "ms", "house time from opening to the end", |r| Cell::whole(r.record.seal.tick)),
    field("phase", Kind::Text, "", "phase it ended in: finished, or the one it was left in", |r| {
        Cell::text(&r.record.seal.phase)
    }),
    field("passed", Kind::Flag, "", "whether the pass mark was reached", |r| Cell::Flag(r.score().passed)),
    field(
        "pass_mark",
        Kind::Real,
        "points",
        "mean experience needed to pass; empty of logs that are not played again",
        |r| Cell::maybe(r.record.played.as_ref(), |p| Cell::real(p.scenario.house.setting.pass_mark)),
    ),
    field("mean", Kind::Real, "points", "mean experience of all customers, 0 to 100; 75 is neutral", |r| {
        Cell::real(r.score().mean)
    }),
    field("worst", Kind::Real, "points", "experience of who felt worst", |r| {
        Cell::maybe(r.score().worst.as_ref(), |(_, points)| Cell::real(*points))
    }),
    field("top_box", Kind::Real, "share", "share of customers in box 5", |r| Cell::real(r.score().top_box)),
    field("box_1", Kind::Whole, "customers", "customers in box 1 of 5", |r| Cell::whole(r.score().boxes[0])),
    field("box_2", Kind::Whole, "customers", "customers in box 2 of 5", |r| Cell::whole(r.score().boxes[1])),
    field("box_3", Kind::Whole, "customers", "customers in box 3 of 5", |r| Cell::whole(r.score().boxes[2])),
    field("box_4", Kind::Whole, "customers", "customers in box 4 of 5", |r| Cell::whole(r.score().boxes[3])),
    field("box_5", Kind::Whole, "customers", "customers in box 5 of 5", |r| Cell::whole(r.score().boxes[4])),
    field("arrivals", Kind::Whole, "customers", "everybody who came", |r| Cell::whole(r.score().arrivals)),
    field("inside", Kind::Whole, "customers", "still inside at the end", |r| Cell::whole(r.score().inside)),
    field("left", Kind::Whole, "customers", "left after a full visit", |r| Cell::whole(r.score().left)),
    field("walked_out", Kind::Whole, "customers", "walked out", |r| Cell::whole(r.score().walked_out)),
    field("turned_away", Kind::Whole, "customers", "turned away", |r| Cell::whole(r.score().turned_away)),
    field("factor_skill", Kind::Real, "points", "quality factor: professionalism and skill; 75 is neutral", |r| {
        r.factor(Factor::Skill)
    }),
    field("factor_attitude", Kind::Real, "points", "quality factor: attitude and behaviour; 75 is neutral", |r| {
        r.factor(Factor::Attitude)
    }),
    field("factor_access", Kind::Real, "points", "quality factor: accessibility and flexibility; 75 is neutral", |r| {
        r.factor(Factor::Access)
    }),
    field(
        "factor_reliability",
        Kind::Real,
        "points",
        "quality factor: reliability and trustworthiness; 75 is neutral",
        |r| r.factor(Factor::Reliability),
    ),
    field("factor_recovery", Kind::Real, "points", "quality factor: recovery; 75 is neutral", |r| {
        r.factor(Factor::Recovery)
    }),
    field(
        "factor_reputation",
        Kind::Real,
        "points",
        "quality factor: reputation and credibility; 75 is neutral",
        |r| r.factor(Factor::Reputation),
    ),
    field("phase_entry", Kind::Real, "points", "experience in the entry phase of the visits; 75 is neutral", |r| {
        Cell::maybe(r.score().phases.get("entry"), |points| Cell::real(*points))
    }),
    field("phase_core", Kind::Real, "points", "experience in the core phase of the visits; 75 is neutral", |r| {
        Cell::maybe(r.score().phases.get("core"), |points| Cell::real(*points))
    }),
    field("phase_exit", Kind::Real, "points", "experience in the exit phase of the visits; 75 is neutral", |r| {
        Cell::maybe(r.score().phases.get("exit"), |points| Cell::real(*points))
    }),
    field("needs_arose", Kind::Whole, "needs", "needs that arose", |r| Cell::whole(r.score().needs_arose)),
    field("needs_met", Kind::Whole, "needs", "of these, met", |r| Cell::whole(r.score().needs_met)),
    field("first_arose", Kind::Whole, "needs", "needs of the first column that arose", |r| {
        Cell::whole(r.score().first_arose)
    }),
    field("first_met", Kind::Whole, "needs", "of these, met", |r| Cell::whole(r.score().first_met)),
    field("service_verdict", Kind::Text, "", "plain, good or superb", |r| Cell::text(&r.score().verdict)),
    field("standards_kept", Kind::Whole, "cases", "standards of the house that were kept", |r| r.standards(|s| s.kept)),
    field("standards_broken", Kind::Whole, "cases", "standards that were broken", |r| r.standards(|s| s.broken)),
    field("goals", Kind::Whole, "goals", "goals of the shift", |r| Cell::whole(r.score().goals.len())),
    field("goals_reached", Kind::Whole, "goals", "of these, reached", |r| {
        Cell::whole(r.score().goals.iter().filter(|g| **g == GoalReport::Reached).count())
    }),
    field("notebook_brier", Kind::Real, "", "Brier score of the notebook; 0 is perfect", |r| {
        Cell::real(r.score().notebook.brier)
    }),
    field("notebook_empty", Kind::Real, "", "Brier score that an empty notebook would have", |r| {
        Cell::real(r.score().notebook.empty)
    }),
    field("mismatch_1", Kind::Whole, "", "needs that stayed unmet though the customer was served", |r| {
        Cell::whole(r.score().mismatches[0])
    }),
    field("mismatch_2", Kind::Whole, "", "needs that arose and are not in the notebook", |r| {
        Cell::whole(r.score().mismatches[1])
    }),
    field("mismatch_3", Kind::Whole, "", "losses about what was given or counted on", |r| {
        Cell::whole(r.score().mismatches[2])
    }),
    field("mismatch_4", Kind::Whole, "", "expectations that are not in the notebook", |r| {
        Cell::whole(r.score().mismatches[3])
    }),
    field("spent", Kind::Real, "units of currency", "house allowance spent", |r| {
        Cell::real(r.score().spent_cents as f64 / 100.0)
    }),
    field("silent", Kind::Whole, "customers", "unhappy customers who told nobody", |r| {
        Cell::whole(r.score().outcomes.voice[0])
    }),
    field("told_front_line", Kind::Whole, "customers", "unhappy customers who told the front line", |r| {
        Cell::whole(r.score().outcomes.voice[1])
    }),
    field("told_management", Kind::Whole, "customers", "unhappy customers who told the management", |r| {
        Cell::whole(r.score().outcomes.voice[2])
    }),
    field("leave", Kind::Whole, "customers", "customers who leave for good", |r| Cell::whole(r.score().outcomes.leave)),
    field("heard_bad", Kind::Whole, "people", "people who are told bad things", |r| {
        Cell::whole(r.score().outcomes.told[0])
    }),
    field("heard_mixed", Kind::Whole, "people", "people who are told mixed things", |r| {
        Cell::whole(r.score().outcomes.told[1])
    }),
    field("heard_good", Kind::Whole, "people", "people who are told good things", |r| {
        Cell::whole(r.score().outcomes.told[2])
    }),
    field("returns", Kind::Real, "customers", "expected number who come again soon", |r| {
        Cell::real(r.score().outcomes.returns)
    }),
    field("dividend", Kind::Real, "visits", "expected visits gained", |r| Cell::real(r.score().outcomes.dividend)),
];

/// The columns.
pub(in crate::export) fn columns() -> Vec<Column> {
    FIELDS.iter().map(|field| field.column).collect()
}

/// The row of a session.
pub(super) fn cells(record: &Record) -> impl Iterator<Item = Cell> {
    let row = Row { record };
    FIELDS.iter().map(move |field| (field.get)(&row))
}
