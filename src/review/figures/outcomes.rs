//! What guests do afterwards, by house, earlier and later.

use super::key::{heard_bad, heard_good, returns, silent_leavers, very_satisfied};
use crate::review::counted::{Adds, Counted, Figure, Kind, Told, ends};
use crate::review::report::{Of, OutcomeKind, OutcomeLine, OutcomeOf, Outcomes, Squares};

pub(in crate::review) fn outcomes(counted: &[Counted<'_>], weeks: u32, houses: &[&str]) -> Outcomes {
    let kinds: [(OutcomeKind, Adds<'_>, Kind); 5] = [
        (OutcomeKind::VerySatisfied, &very_satisfied, Kind::Share),
        (OutcomeKind::SilentLeavers, &silent_leavers, Kind::Share),
        (OutcomeKind::HeardBad, &heard_bad, Kind::Mean),
        (OutcomeKind::HeardGood, &heard_good, Kind::Mean),
        (OutcomeKind::Returns, &returns, Kind::Mean),
    ];
    let line = |(kind, adds, of): (OutcomeKind, Adds<'_>, Kind)| {
        let figure = Figure { adds, of: Of::Guests, kind: of };
        let all = std::iter::once(None).chain(houses.iter().copied().map(Some));
        let one = |house: Option<&str>| {
            let here = |c: &&Counted<'_>| house.is_none_or(|house| c.house() == house);
            let within = |weeks: Option<(u32, u32)>| {
                let (from, to) = weeks?;
                let some = figure.over(counted.iter().filter(here).filter(|c| (from..=to).contains(&c.week)));
                some.map(|estimate| estimate.value)
            };
            let (early, late) = ends(weeks).unzip();
            OutcomeOf {
                house: house.map(str::to_owned),
                all: figure.over(counted.iter().filter(here)),
                early: within(early),
                late: within(late),
            }
        };
        OutcomeLine { kind, of: all.map(one).collect() }
    };
    let guests = || counted.iter().filter_map(|c| c.sitting.played.as_ref()).flat_map(|played| &played.guests);
    let unhappy = guests().filter(|guest| guest.rank <= 2).count();
    let unheard = guests().filter(|guest| guest.unheard).count();
    Outcomes {
        lines: kinds.into_iter().map(line).collect(),
        squares: houses.iter().map(|house| squares(counted, house)).collect(),
        never_reached_management: (unhappy > 0).then(|| unheard as f64 / unhappy as f64),
    }
}

fn squares(counted: &[Counted<'_>], house: &str) -> Squares {
    let mut of = [0; 4];
    for c in counted.iter().filter(|c| c.house() == house) {
        let Some(played) = &c.sitting.played else { continue };
        for guest in &played.guests {
            let at = match (guest.rank, guest.silent_leaver) {
                (_, true) => 3,
                (5.., false) => 0,
                (3..=4, false) => 1,
                (0..=2, false) => 2,
            };
            of[at] += 1;
        }
    }
    let [very_satisfied, content, unhappy, silent_leavers] = hundred(of);
    Squares { house: house.to_owned(), very_satisfied, content, unhappy, silent_leavers }
}

/// Counts as whole numbers of a hundred: those with the largest remainders are rounded up.
fn hundred(of: [u64; 4]) -> [u32; 4] {
    let all: u64 = of.iter().sum();
    if all == 0 {
        return [0; 4];
    }
    let mut parts = of.map(|n| u32::try_from(n * 100 / all).unwrap_or(100));
    let mut order = [0, 1, 2, 3];
    order.sort_by_key(|i| std::cmp::Reverse(of[*i] * 100 % all));
    let missing = 100 - parts.iter().sum::<u32>();
    order.iter().take(missing as usize).for_each(|i| parts[*i] += 1);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_guests_are_a_hundred() {
        assert_eq!(hundred([1, 1, 1, 0]), [34, 33, 33, 0]);
        assert_eq!(hundred([0, 0, 0, 0]), [0; 4]);
        assert_eq!(hundred([5, 997, 3, 2]).iter().sum::<u32>(), 100);
    }
}
