//! One act, wait or loss as a card: its grade, its figure, why, what would have been better, where to try again from.

use super::Speech;
use crate::coach::{Again, Grade};
use crate::engine::Tick;
use crate::experience::Reason;
use crate::scenario::model::CustomerId;
use crate::telling::coaching::{Coaching, Told, asked};
use crate::telling::{clock, deeds, report};

/// What stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::game::screens::debrief) enum Mark {
    /// The grade of an act or a wait.
    Grade(Grade),
    /// A loss that was felt.
    Loss,
}

/// A card.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::game::screens::debrief) struct Card {
    pub(in crate::game::screens::debrief) mark: Mark,
    pub(in crate::game::screens::debrief) tick: Tick,
    pub(in crate::game::screens::debrief) clock: String,
    /// The grade in words; of a loss, whose it is.
    pub(in crate::game::screens::debrief) grade: String,
    pub(in crate::game::screens::debrief) what: String,
    /// Points with their sign, and what they are: gave, or missed where something better was there.
    pub(in crate::game::screens::debrief) figure: String,
    pub(in crate::game::screens::debrief) figure_is: String,
    /// The card in a sentence.
    pub(in crate::game::screens::debrief) spoken: String,
    /// Why, what would have been better, and its worth.
    pub(in crate::game::screens::debrief) lines: Vec<(Told, String)>,
    /// The button that tries it again.
    pub(in crate::game::screens::debrief) again: Option<String>,
    /// What the guest answers, if there is something to ask about.
    pub(in crate::game::screens::debrief) speech: Option<Speech>,
}

impl Card {
    pub(super) fn of_minus(of: &Coaching<'_>, i: usize) -> Card {
        let minus = &of.debrief.minuses[i];
        let m = &minus.reason.moment;
        Card {
            mark: Mark::Loss,
            tick: m.tick,
            clock: clock(m.tick),
            grade: deeds::capital(&of.who(m.customer)),
            what: deeds::capital(&report::what(&of.sight, m)),
            figure: of.signed(minus.reason.points),
            figure_is: of.sight.plain("game-acts-loss"),
            spoken: of.minus(minus),
            lines: of.against(minus),
            again: again(of, Again::Minus(i)),
            speech: Some(Speech::of(of, &minus.reason)),
        }
    }

    pub(super) fn of_deed(of: &Coaching<'_>, i: usize) -> Card {
        let judged = &of.debrief.deeds[i];
        let below = judged.grade.below_good();
        Card {
            mark: Mark::Grade(judged.grade),
            tick: judged.from,
            clock: clock(judged.from),
            grade: deeds::capital(&of.grade(judged.grade)),
            what: deeds::capital(&of.deed(judged)),
            figure: of.signed(if below { -judged.loss.mean } else { judged.credit.points }),
            figure_is: of.sight.plain(if below { "game-acts-missed" } else { "game-acts-gave" }),
            spoken: of.headline(judged),
            lines: of.reasons(judged),
            again: again(of, Again::Deed(i)),
            speech: felt(of, i).map(|reason| Speech::of(of, &reason)),
        }
    }
}

fn again(of: &Coaching<'_>, again: Again) -> Option<String> {
    let (_, at) = of.debrief.place(again)?;
    Some(of.sight.fill("game-acts-again", &[("clock", clock(at).into())]))
}

/// What was felt of a deed, or in its stead: the moment nearest to what would have been felt otherwise.
fn felt(of: &Coaching<'_>, i: usize) -> Option<Reason> {
    let judged = &of.debrief.deeds[i];
    let better = judged.better.as_ref().filter(|_| judged.grade.below_good());
    let changes = better.map_or(&judged.credit.because, |better| &better.because);
    let change = changes.first()?;
    let own = |c: CustomerId| of.recorded.witness.explain(c).map(|e| e.reasons).unwrap_or_default();
    let same = own(change.customer).into_iter().find(|r| {
        let m = &r.moment;
        m.touch == change.touch && m.about == change.about && m.tick == change.moment.tick
    });
    same.or_else(|| asked(of, change.moment.tick, Some(change.customer)))
}
