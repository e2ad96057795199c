//! The ways of making a move to one guest: in each phrasing that has words, and with each thing it can be about.
//!
//! Ways that differ in nothing but the phrasing stand together, so that phrasings can be held against each other.

use super::moves::Move;
use crate::scenario::model::{Act, ActKind, CustomerId, House, News, OptionId, Style, Subject, Target, Way};

/// Options that are tried of a long card.
const OPTIONS_TRIED: usize = 4;

/// One act in each of its phrasings.
pub(super) type Phrased = Vec<(Option<Style>, Act)>;

/// Every way, in groups that differ in the phrasing alone. Moves that do nothing for a guest by themselves have none:
/// looking and asking help the trainee only, and the staff's own steps are done in any case.
pub(super) fn ways(house: &House, made: Move, c: CustomerId) -> Vec<Phrased> {
    let to = Target::One(c);
    let subject = match made {
        Move::Plain(_) | Move::Delay | Move::Prepare(_) => Subject::None,
        Move::About(_, subject) => subject,
    };
    let styles = styles(house, made.kind(), subject);
    let in_each = |act: &dyn Fn(Style) -> Act| styles.iter().map(|s| (Some(*s), act(*s))).collect::<Phrased>();
    match (made, subject) {
        (Move::Prepare(_), _) => Vec::new(),
        (Move::Delay, _) => vec![in_each(&|s| Act::Inform(to, News::Delay, s))],
        (Move::Plain(kind), _) => match kind {
            ActKind::Greet => vec![in_each(&|s| Act::Greet(to, s))],
            ActKind::CheckBack => vec![in_each(&|s| Act::CheckBack(to, s))],
            ActKind::Acknowledge => vec![vec![(None, Act::Acknowledge(to))]],
            ActKind::Confirm => vec![vec![(None, Act::Confirm(to))]],
            ActKind::Prepare
            | ActKind::Attend
            | ActKind::Ask
            | ActKind::Inform
            | ActKind::Guide
            | ActKind::Advise
            | ActKind::Motivate
            | ActKind::Assist
            | ActKind::Perform
            | ActKind::Offer
            | ActKind::Remedy
            | ActKind::Handover
            | ActKind::Note
            | ActKind::Wait
            | ActKind::Record
            | ActKind::Reflect
            | ActKind::FollowUp => Vec::new(),
        },
        (Move::About(ActKind::Inform, _), Subject::Topic(t)) => vec![in_each(&|s| Act::Inform(to, News::Topic(t), s))],
        (Move::About(ActKind::Guide, _), Subject::Role(r)) => vec![in_each(&|s| Act::Guide(to, r, s))],
        (Move::About(ActKind::Motivate, _), Subject::Step(step)) => vec![in_each(&|s| Act::Motivate(to, step, s))],
        (Move::About(ActKind::Assist, _), Subject::Step(step)) => {
            [Way::With, Way::For].map(|way| in_each(&|s| Act::Assist(c, step, way, s))).to_vec()
        }
        (Move::About(ActKind::Offer, _), Subject::Service(service)) => {
            vec![in_each(&|s| Act::Offer(to, service, s))]
        }
        (Move::About(ActKind::Remedy, _), Subject::Service(service)) => {
            vec![in_each(&|s| Act::Remedy(c, service, s))]
        }
        (Move::About(ActKind::Advise, _), Subject::Choice(choice)) => {
            let range = house.choices[choice.index()].options.clone();
            let apart = (range.len() / OPTIONS_TRIED).max(1);
            let options = range.step_by(apart).take(OPTIONS_TRIED).map(OptionId);
            options.map(|option| in_each(&|s| Act::Advise(to, option, s))).collect()
        }
        (Move::About(..), _) => Vec::new(),
    }
}

/// The phrasings that the file has words for; the warm one if it leaves the words to the house.
pub(super) fn styles(house: &House, kind: ActKind, about: Subject) -> Vec<Style> {
    let words = |about| house.phrasings.iter().find(|p| p.act == kind && p.about == about).map(|p| &p.words);
    let own = words(about).or_else(|| words(Subject::None));
    let there: Vec<Style> =
        own.into_iter().flat_map(|w| Style::ALL.iter().copied().filter(|s| w[s.index()].is_some())).collect();
    if there.is_empty() { vec![Style::Warm] } else { there }
}
