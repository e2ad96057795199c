//! The reason for every point of a customer's memory.
//!
//! Memory flattens towards its ends, so each moment's part is its share of what memory is made of, at the average
//! slope of the curve. Parts lie on the same grid as memory and the last bit goes to the largest: their sum is
//! `memory - neutral` exactly, in any order.

use super::figures;
use super::memory::on_grid;
use super::moment::Moment;
use super::witness::Witness;
use crate::rules::Param;
use crate::scenario::model::CustomerId;

/// A parameter that went into a reason.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Used {
    /// Its path in the rules file, such as `experience.weight_fit`.
    pub path: &'static str,
    /// Its value.
    pub value: f64,
}

/// Why a part of a memory is what it is. Event, rule and place in the scenario file stand in the moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// What it adds to memory, points.
    pub points: f64,
    /// Whether it is the peak of the visit.
    pub standing: Standing,
    /// The moment.
    pub moment: Moment,
    /// The parameters used.
    pub used: Vec<Used>,
}

/// How a moment stands among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// One of them.
    Ordinary,
    /// The one with the largest effect.
    Peak,
}

/// A memory, explained.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// Whose.
    pub customer: CustomerId,
    /// Memory, points.
    pub memory: f64,
    /// Where memory starts, points.
    pub neutral: f64,
    /// One reason per moment, in order; their points sum to `memory - neutral` exactly.
    pub reasons: Vec<Reason>,
    /// The parameters that make moments into memory.
    pub used: Vec<Used>,
}

impl Witness {
    /// Explains a customer's memory; `None` for one who has not come. Needs moments to be kept.
    pub fn explain(&self, c: CustomerId) -> Option<Explanation> {
        let r = self.records.get(c.index()).filter(|r| r.fate.came())?;
        let scale = &self.with.scale;
        let memory = scale.memory(&r.tally);
        let raw = scale.raw(&r.tally);
        let slope = scale.slope(raw, memory);
        let mut reasons: Vec<Reason> = Vec::new();
        let mut peak_left = true;
        for m in self.moments.iter().filter(|m| m.customer == c) {
            let effect = m.feeling.effect;
            let standing = if peak_left && effect == r.tally.peak { Standing::Peak } else { Standing::Ordinary };
            peak_left &= standing == Standing::Ordinary;
            let points = on_grid(slope * scale.share(effect, m.phase, standing == Standing::Peak));
            reasons.push(Reason { points, standing, moment: *m, used: self.used_by(m) });
        }
        let rest = memory - scale.neutral - reasons.iter().map(|r| r.points).sum::<f64>();
        let mut largest: Option<&mut Reason> = None;
        for reason in &mut reasons {
            if largest.as_ref().is_none_or(|l| reason.points.abs() > l.points.abs()) {
                largest = Some(reason);
            }
        }
        if let Some(reason) = largest {
            reason.points += rest;
        }
        let x = &self.with.rules.experience;
        let used = [
            ("experience.neutral", &x.neutral),
            ("experience.mean_share", &x.mean_share),
            ("experience.points_per_unit", &x.points_per_unit),
        ];
        Some(Explanation { customer: c, memory, neutral: scale.neutral, reasons, used: used.map(used_param).to_vec() })
    }

    fn used_by(&self, m: &Moment) -> Vec<Used> {
        let x = &self.with.rules.experience;
        let mut used =
            vec![used_param(figures::weight(x, m.touch)), used_param(("experience.draw_to_will", &x.draw_to_will))];
        if m.feeling.late > 0.0 {
            used.push(used_param(("experience.late_fall", &x.late_fall)));
        }
        if m.feeling.loss > 0.0 {
            used.push(used_param(figures::loss(x, m.feeling.factor)));
            used.push(used_param(("experience.predispose", &x.predispose)));
            used.push(used_param(("experience.predispose_most", &x.predispose_most)));
            used.push(used_param(("experience.half_life", &x.half_life)));
        }
        used
    }
}

fn used_param((path, param): (&'static str, &Param)) -> Used {
    Used { path, value: param.v }
}
