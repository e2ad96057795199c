//! What the attentive trainee knows of the house by heart: the public half of the scenario, turned round into tables.
//!
//! Worked out once per session, so that a decision is a few looks into small sets.

use crate::engine::View;
use crate::scenario::model::*;

/// From this temperature on a thing is served hot, degrees Celsius.
const HOT_C: f64 = 50.0;
/// A dish with less of an aspect than this may lack it, per mille.
const LITTLE: u16 = 400;
/// Shortest id or tag that is looked for in a text.
const WORD: usize = 3;

/// Tables of the house.
#[derive(Debug)]
pub(super) struct Lore {
    /// Steps of the staff that may be left out.
    pub(super) optional: u64,
    /// Steps the customer does.
    pub(super) own: u64,
    /// Own steps that ask something of the customer.
    pub(super) asks: u64,
    /// Own steps that can go wrong without much to be seen: worth asking about before.
    pub(super) quiet: u64,
    /// Own steps at which something is chosen.
    pub(super) chooses: u64,
    /// Steps of the staff that bring something hot.
    pub(super) hot: u64,
    /// Steps of the staff that take a request.
    pub(super) confirms: u64,
    /// Steps of the staff that bring something to be used up, or deliver a need's main service.
    pub(super) brings: u64,
    /// Per step that brings something hot: the role of using it in time.
    pub(super) hot_role: Vec<Option<RoleId>>,
    /// Per need: the service to be offered for it, and how much that disturbs those who do not want it, per mille.
    pub(super) offer: Vec<Option<(ServiceId, u16)>>,
    /// Per need: the act that gives a service for it.
    pub(super) act: Vec<Option<ActKind>>,
    /// Per need: steps of the staff that deliver it.
    pub(super) steps: Vec<u64>,
    /// Needs per cue.
    pub(super) shown_by: [u64; Cue::ALL.len()],
    /// Needs that may be served unasked when a chosen option has little of an aspect: need, choice, aspect.
    pub(super) lacking: Vec<(NeedId, ChoiceId, AspectId)>,
    /// The notebook's entry per need.
    pub(super) entry: Vec<Option<EntryId>>,
    /// Cues of the wish to be left alone.
    pub(super) alone: u64,
    /// Services that lie ready for everybody today.
    pub(super) placed: u64,
    /// Options that were tasted in preparation.
    pub(super) known: Vec<OptionId>,
    /// Remedies and gifts: service, cost, needs mended.
    pub(super) amends: Vec<(ServiceId, u32, u64, ServiceKind)>,
}

/// A cue as a bit.
pub(super) fn bit(cue: Cue) -> u64 {
    1 << cue.index()
}

impl Lore {
    pub(super) fn of(view: &View<'_>) -> Lore {
        let house = view.house();
        let steps = &house.steps;
        let set = |pick: &dyn Fn(&Step) -> bool| {
            (0..steps.len()).filter(|i| pick(&steps[*i])).fold(0, |set, i| set | StepId::from(i).bit())
        };
        let is_own = |s: &Step| s.by == Performer::Customer;
        let is_staff = |s: &Step| s.by == Performer::Trainee;
        let own = set(&is_own);
        let hot_thing = |t: ThingId| house.things[t.index()].served_at_c.is_some_and(|c| c >= HOT_C);
        let used = |t: ThingId| steps.iter().find(|s| is_own(s) && s.uses == Some(t));
        let hot_role = |s: &Step| {
            let (thing, _) = s.fetch.filter(|(t, _)| is_staff(s) && hot_thing(*t))?;
            let user = used(thing)?;
            let put_off = user.slips[Slip::Unclear.index()].as_ref().is_some_and(|slip| slip.then == Then::Later);
            user.asks.as_ref()?.role.filter(|_| put_off)
        };
        let chosen = |effect: &dyn Fn(&Effect) -> bool| {
            let done = (0..house.prep.len()).filter(|i| view.prepared() & (1 << i) != 0);
            done.flat_map(|i| house.prep[i].effects.iter()).filter(|e| effect(e)).cloned().collect::<Vec<_>>()
        };
        let placed = chosen(&|e| matches!(e, Effect::Places(_)));
        let known = chosen(&|e| matches!(e, Effect::Knows(_)));
        Lore {
            optional: set(&|s| is_staff(s) && s.optional),
            own,
            asks: set(&|s| is_own(s) && s.asks.is_some()),
            quiet: set(&|s| is_own(s) && s.slips.iter().flatten().any(goes_wrong_quietly)),
            chooses: set(&|s| is_own(s) && !s.chooses.is_empty()),
            hot: set(&|s| is_staff(s) && s.fetch.is_some_and(|(t, _)| hot_thing(t))),
            confirms: set(&|s| is_staff(s) && s.confirms),
            brings: set(&|s| is_staff(s) && s.fetch.is_some_and(|(t, _)| used(t).is_some())),
            hot_role: steps.iter().map(hot_role).collect(),
            offer: (0..house.needs.len()).map(|n| offer_for(house, NeedId::from(n))).collect(),
            act: (0..house.needs.len()).map(|n| act_for(house, NeedId::from(n))).collect(),
            steps: (0..house.needs.len())
                .map(|n| set(&|s| is_staff(s) && delivers(house, s, NeedId::from(n))))
                .collect(),
            shown_by: shown_by(house),
            lacking: lacking(house),
            entry: house.needs.iter().map(|n| entry_of(house, &n.label.id)).collect(),
            alone: house.pastimes.iter().fold(bit(Cue::TurnsAway), |set, p| set | bit(p.cue)),
            placed: placed.iter().fold(0, |set, e| if let Effect::Places(s) = e { set | s.bit() } else { set }),
            known: known.iter().filter_map(|e| if let Effect::Knows(o) = e { Some(*o) } else { None }).collect(),
            amends: amends(house),
        }
    }

    /// The service to offer for a need today, if any.
    pub(super) fn to_offer(&self, need: NeedId) -> Option<(ServiceId, u16)> {
        self.offer[need.index()].filter(|(s, _)| self.placed & s.bit() == 0)
    }
}

/// Whether a slip is over before anybody could help.
fn goes_wrong_quietly(slip: &SlipSpec) -> bool {
    match slip.then {
        Then::Skip | Then::Carelessly | Then::Later | Then::GiveUp => true,
        Then::Retry | Then::WaitForHelp | Then::GoTo(_) => !slip.spoils.is_empty(),
    }
}

fn meets(service: &Service, need: NeedId) -> Option<u16> {
    service.meets.iter().find(|(n, share)| *n == need && *share >= 500).map(|(_, share)| *share)
}

fn offer_for(house: &House, need: NeedId) -> Option<(ServiceId, u16)> {
    let offered = |s: &&(usize, &Service)| s.1.kind == ServiceKind::Service && s.1.takes.is_some();
    let services: Vec<(usize, &Service)> = house.services.iter().enumerate().collect();
    let fit = services.iter().filter(offered).filter_map(|(i, s)| Some((meets(s, need)?, *i, s.intrudes)));
    fit.min_by_key(|(share, i, intrudes)| (*intrudes, 1000 - (*share).min(1000), *i))
        .map(|(_, i, m)| (ServiceId::from(i), m))
}

fn act_for(house: &House, need: NeedId) -> Option<ActKind> {
    house.services.iter().find(|s| s.act.is_some() && meets(s, need).is_some()).and_then(|s| s.act)
}

fn delivers(house: &House, step: &Step, need: NeedId) -> bool {
    step.delivers.iter().any(|s| meets(&house.services[s.index()], need).is_some())
}

fn shown_by(house: &House) -> [u64; Cue::ALL.len()] {
    let mut table = [0; Cue::ALL.len()];
    for (i, need) in house.needs.iter().enumerate() {
        for cue in &need.cues {
            table[cue.index()] |= NeedId::from(i).bit();
        }
    }
    table
}

/// Needs that wake for want of an aspect, and have a service that can be offered.
fn lacking(house: &House) -> Vec<(NeedId, ChoiceId, AspectId)> {
    fn lack(when: &When) -> Option<(ChoiceId, AspectId)> {
        match when {
            When::Lacks(choice, aspect) => Some((*choice, *aspect)),
            When::After(_, inner) | When::Chance(_, inner) => lack(inner),
            When::Any(all) | When::All(all) => all.iter().find_map(lack),
            When::Not(_)
            | When::Arrives
            | When::Step(_)
            | When::Starts(_)
            | When::Met(_)
            | When::Felt(_)
            | When::Shown(_)
            | When::Acted(_)
            | When::Served(_)
            | When::Chose(_)
            | When::Fault(_) => None,
        }
    }
    let needs = house.needs.iter().enumerate();
    needs.filter_map(|(i, n)| lack(&n.wakes).map(|(c, a)| (NeedId::from(i), c, a))).collect()
}

/// Whether an option has so little of an aspect that somebody may miss it.
pub(super) fn has_little(house: &House, option: OptionId, aspect: AspectId) -> bool {
    house.options[option.index()].has.iter().any(|(a, level)| *a == aspect && *level <= LITTLE)
}

fn entry_of(house: &House, id: &str) -> Option<EntryId> {
    house.catalogue.iter().position(|e| e.id == id).map(EntryId::from)
}

fn amends(house: &House) -> Vec<(ServiceId, u32, u64, ServiceKind)> {
    let all = house.services.iter().enumerate().filter(|(_, s)| s.kind != ServiceKind::Service);
    let mended = |s: &Service| s.mends.iter().fold(0, |set, n| set | n.bit());
    all.map(|(i, s)| (ServiceId::from(i), s.costs_cents, mended(s), s.kind)).collect()
}

/// What can be understood of a guest's file: tags of options and services that are named in it.
pub(super) fn read_file(house: &House, texts: &[Text]) -> (u64, u64) {
    let (mut tags, mut services) = (0, 0);
    for text in texts {
        let text = text.get(house.locales.first().map_or("", String::as_str)).to_lowercase();
        let named = |word: &str| word.len() >= WORD && text.contains(&word.to_lowercase());
        for (i, _) in house.tags.iter().enumerate().filter(|(_, tag)| named(tag)) {
            tags |= TagId::from(i).bit();
        }
        for (i, _) in house.services.iter().enumerate().filter(|(_, s)| named(&s.label.id)) {
            services |= ServiceId::from(i).bit();
        }
    }
    (tags, services)
}
