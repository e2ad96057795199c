//! Parameters of the engine.

use super::param::section;

section! {
    /// Parameters of the engine.
    EngineRules {
        /// Walking speed of customers and trainee, metres per second of house time.
        walk_m_per_s,
        /// Sigma of the log-normal laws written `about X`.
        log_spread,
        /// Shape of the Weibull law of patience; its scale is a trait of the person.
        patience_shape,
        /// How much longer an idle wait feels than the clock says.
        idle_wait,
        /// How much longer a wait feels that nobody has explained.
        unexplained_wait,
        /// How much longer a wait feels before the first service.
        entry_wait,
        /// How much longer a wait feels once the last thing is used up.
        exit_wait,
        /// How a wait feels for a while after having been acknowledged.
        seen_wait,
        /// How long an explanation of a delay holds.
        explained_ms,
        /// How long an acknowledgement holds.
        acknowledged_ms,
        /// Felt wait for the staff that is taken as ordinary.
        staff_wait_ms,
        /// Felt wait in a queue that is taken as ordinary.
        queue_wait_ms,
        /// Felt wait while stuck that is taken as ordinary.
        stuck_wait_ms,
        /// Felt wait for a colleague's or machine's work that is taken as ordinary, in units of its usual duration.
        work_wait,
        /// On leaving: total felt waiting that makes the judgement sink from 0.85 to 0, in units of the person's patience.
        waiting_scale,
        /// Chance of a plain lapse at an own task.
        lapse,
        /// Least role clarity that serves as a prompt of one's own.
        own_prompt,
        /// How long a stuck customer waits before trying alone.
        take_heart_ms,
        /// How much of the lacking condition is gained by then.
        take_heart_gain,
        /// How much information a retry brings.
        retry_gain,
        /// How long a task is put off.
        later_ms,
        /// How long a customer to whom nothing is owed waits for a wish of their own to arise.
        linger_ms,
        /// Chance that an optional own step is taken, at an even mood.
        optional_taken,
        /// Share of the missing skill that is learnt when helped together.
        help_teaches,
        /// Share of the missing skill that is learnt by succeeding.
        doing_teaches,
        /// Perceived level of a plainly delivered service.
        base_quality,
        /// Perceived level of a service that brings together what goes well.
        fine_quality,
        /// What a need met at once adds to the perceived level.
        prompt_bonus,
        /// Share of a need's time within which it counts as met at once.
        prompt_share,
        /// Share of a need's time after which lateness is felt.
        late_share,
        /// What waiting a whole deadline beyond that share takes off.
        late_cost,
        /// What a service that was there when its need woke adds.
        foreseen_bonus,
        /// How long a service given early is held for its need.
        held_ms,
        /// Felt waiting added by an offer that awakens a latent need.
        awaken_cost_ms,
        /// How much a phrasing's suit moves the perceived level, from ill suited to well suited.
        suit_weight,
        /// How much engagement moves the perceived level of what is done.
        engagement_weight,
        /// Perceived level of a need that waits past its deadline.
        hurt_level,
        /// Perceived level of a need unmet at the end.
        unmet_level,
        /// Perceived level of a visit broken off.
        walkout_level,
        /// Perceived level of being turned away.
        turned_level,
        /// Strain of choosing per minute for the wholly unsure before a very long card.
        strain_per_min,
        /// Options that strain nobody.
        short_card,
        /// Options that strain the unsure fully.
        long_card,
        /// How many times more time the wholly unsure take before a very long card.
        choice_slowdown,
        /// Width of the error in judging an option, for the wholly unsure.
        guess_error,
        /// Width of a person's own liking for an option beyond its tags.
        quirk,
        /// What a price takes off the liking, per time over what a person means to spend.
        dear,
        /// Chance that advice is taken, before anything speaks for it.
        advice_trust,
        /// Chance that a request is misheard.
        mishear,
        /// How much less of an aspect than wanted is still enough.
        aspect_slack,
        /// Half-life of valence and arousal.
        valence_half_ms,
        /// Half-life of engagement above or below its rest.
        engagement_half_ms,
        /// Engagement at rest.
        engagement_rest,
        /// Arousal at rest.
        arousal_rest,
        /// Arousal from which a bad mood shows as anger; below, as resignation.
        anger_from,
        /// How strongly what is felt moves valence.
        valence_gain,
        /// Share of a mood change that spreads to a wholly close companion.
        contagion,
        /// Mean time between two cues of the same state.
        cue_every_ms,
        /// How long a cue holds, in the mean.
        cue_hold_ms,
        /// Chance that the least expressive show a state by its own cue.
        cue_clear,
        /// How long after a close look faces can be read.
        attend_clear_ms,
        /// Time from the trigger of a pastime to its start.
        pastime_delay_ms,
        /// Ambient temperature of the cooling law.
        cooling_ambient_c,
        /// Rate c of the cooling law dT/dt = -c (T - Ta)^p.
        cooling_rate,
        /// Power p of the cooling law.
        cooling_power,
        /// What each degree outside the liked range takes off.
        cold_per_c,
        /// Share of the time of use at which warmth is judged.
        sip_share,
        /// Share of a step that is done when it is done carelessly: of its time, and of what it uses up.
        careless_share,
        /// What may be left of a portion for a refill to be wholly welcome.
        refill_at,
        /// How much being offered a refill of what is full disturbs.
        refill_intrudes,
        /// How much a wish to be left alone makes a disturbance felt.
        private_mind,
        /// Level of knowledge from which being told is felt as talking down.
        known_level,
        /// What being told the wholly known takes off an even level.
        patronise_cost,
        /// Time within which a second check back pesters.
        pester_ms,
        /// Visits from which one counts on being known.
        regular_visits,
        /// Duration of a greeting, warm.
        greet_ms,
        /// Duration of attending.
        attend_ms,
        /// Duration of asking.
        ask_ms,
        /// Duration of informing.
        inform_ms,
        /// Duration of guiding.
        guide_ms,
        /// Duration of advising.
        advise_ms,
        /// Duration of motivating.
        motivate_ms,
        /// Duration of assisting together.
        assist_with_ms,
        /// Duration of assisting in the customer's stead.
        assist_for_ms,
        /// Duration of an offer without giving time of its own.
        offer_ms,
        /// Duration of confirming.
        confirm_ms,
        /// Duration of checking back.
        check_ms,
        /// Duration of acknowledging; done from afar.
        acknowledge_ms,
        /// Duration of a remedy.
        remedy_ms,
        /// Duration of handing over.
        handover_ms,
        /// Usual time a colleague needs after a handover.
        colleague_ms,
        /// Duration of a note.
        note_ms,
        /// Duration of a staff step whose time is not given.
        step_ms,
    }
}
