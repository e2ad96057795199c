//! Parameters of the felt experience and its outcome.
//!
//! Laid out flat, one number with one parent each, so that every path in an explanation names a line of the rules file.

use super::param::section;

section! {
    /// Parameters of the felt experience and its outcome.
    ExperienceRules {
        /// Loss over gain of the factors that have no figure of their own: recovery and reputation.
        loss_aversion,
        /// Loss over gain of the factor skill.
        loss_skill,
        /// Loss over gain of the factor attitude.
        loss_attitude,
        /// Loss over gain of the factor access.
        loss_access,
        /// Loss over gain of the factor reliability.
        loss_reliability,
        /// Just acceptable, for a customer of whom no person is known.
        zone_adequate,
        /// Counted on, for a customer of whom no person is known.
        zone_will,
        /// How far a perceived level is drawn towards the level counted on.
        draw_to_will,
        /// By how much the acceptable level rises per unit of bad mood.
        predispose,
        /// Largest such rise, as a share of the tolerance zone; no more than draw_to_will takes effect.
        predispose_most,
        /// What the perceived level lies below the level counted on, per time over the time counted on.
        late_fall,
        /// Half-life of mood.
        half_life,
        /// Mood on arrival per level counted on, mean over the factors.
        arrival_lift,
        /// Share of the mean over phases in memory; the rest is peak and end, half each.
        mean_share,
        /// Memory of a visit in which nothing was felt.
        neutral,
        /// Points of memory per unit of affect, near neutral; towards 0 and 100 it flattens.
        points_per_unit,
        /// Least memory of box 2.
        box_2_from,
        /// Least memory of box 3; below it a customer is unhappy.
        box_3_from,
        /// Least memory of box 4.
        box_4_from,
        /// Least memory of box 5; it also needs an expectation exceeded.
        box_5_from,
        /// How far a need must be met to count as met in the verdict.
        met_from,
        /// Least share of all arisen needs met for the verdict superb.
        superb_share,
        /// Least confidence at which a notebook entry counts as held.
        noted_from,
        /// Weight of a felt need met.
        weight_need_met,
        /// Weight of a need met the moment it woke.
        weight_foreseen,
        /// Weight of a need that waited too long.
        weight_need_hurts,
        /// Weight of a need unmet at the end.
        weight_need_unmet,
        /// Weight of a hard choice.
        weight_hard_choice,
        /// Weight of how what was chosen suits.
        weight_fit,
        /// Weight of a thing's temperature.
        weight_warmth,
        /// Weight of one wait.
        weight_wait,
        /// Weight of the waiting of the whole visit.
        weight_waiting,
        /// Weight of an own part gone wrong.
        weight_trouble,
        /// Weight of help that was wanted.
        weight_helped,
        /// Weight of help that was forced.
        weight_over_helped,
        /// Weight of being told the known.
        weight_patronised,
        /// Weight of being disturbed.
        weight_intruded,
        /// Weight of a phrasing.
        weight_manner,
        /// Weight of advice turned out.
        weight_advice,
        /// Weight of something else than asked for.
        weight_wrong_thing,
        /// Weight of a remedy.
        weight_recovered,
        /// Weight of a gift.
        weight_gift,
        /// Weight of being known.
        weight_remembered,
        /// Weight of a regular treated like a stranger.
        weight_forgotten,
        /// Weight of leaving unserved or giving up.
        weight_walked_out,
        /// Weight of not being let in.
        weight_turned_away,
        /// Share of the unhappy who tell the front line only.
        voice_front_line,
        /// Share of the unhappy who complain to management.
        voice_management,
        /// Share of the silent unhappy who leave for good.
        exit_silent,
        /// Share of those who spoke up and were not helped who leave for good.
        exit_unresolved,
        /// Share of those who spoke up and were helped who leave for good.
        exit_resolved,
        /// Share of those who spoke up and were helped quickly and well who leave for good.
        exit_resolved_well,
        /// Mean number of others an unhappy customer tells.
        tells_unhappy,
        /// Shape k of the negative binomial law of that number.
        tells_shape,
        /// Mean number of others told from box 3.
        tells_box_3,
        /// Mean number of others told from box 4.
        tells_box_4,
        /// Mean number of others told from box 5.
        tells_box_5,
        /// Chance that one who stays buys again soon, box 1.
        repurchase_box_1,
        /// Chance that one who stays buys again soon, box 2.
        repurchase_box_2,
        /// Chance that one who stays buys again soon, box 3.
        repurchase_box_3,
        /// Chance that one who stays buys again soon, box 4.
        repurchase_box_4,
        /// Chance that one who stays buys again soon, box 5.
        repurchase_box_5,
        /// Visits gained per person told good things.
        listener_comes,
        /// Visits lost per person told bad things.
        listener_stays_away,
        /// Visits' worth of inertia n0 in the trace: K = 1/(n + n0).
        trace_weight,
    }
}
