//! `offer`: things, services, choices.

use super::Context;
use super::units::{celsius, cents, fine, law, per_mille};
use crate::diagnostic::Code;
use crate::scenario::model::{Choice, ChoiceId, Law, Looks, NeedId, Opt, Service, ServiceKind, Thing, ThingId};
use crate::scenario::raw::{RawScenario, RawService};

impl Context {
    /// Things.
    pub(super) fn things(&mut self, raw: &RawScenario) -> Vec<Thing> {
        let things = raw.offer.things.iter().map(|(id, thing)| Thing {
            label: self.label(id, thing.name.as_ref()),
            served_at_c: thing.served_at.as_ref().map(celsius),
            cools: thing.cools.as_ref().map_or(1.0, |times| f64::from(fine(times)) / 1000.0),
            lasts: thing.lasts.as_ref().map_or(Law::Fixed(0), law),
            looks: thing.looks.unwrap_or_else(|| usual_looks(id.value.as_str(), thing.lasts.is_some())),
        });
        things.collect()
    }

    /// Services.
    pub(super) fn services(&mut self, raw: &RawScenario) -> Vec<Service> {
        let services = raw.offer.services.iter().map(|(id, service)| Service {
            label: self.label(id, service.name.as_ref()),
            kind: service.kind.unwrap_or(ServiceKind::Service),
            factor: service.factor,
            meets: self.meets(service),
            quality: service.quality.as_ref().map(per_mille),
            intrudes: service.intrudes.as_ref().map_or(0, per_mille),
            takes: service.takes.as_ref().map(law),
            from: service.from.as_ref().and_then(|from| self.find(from)),
            act: service.act.as_ref().map(|act| act.value),
            mends: self.find_all(&service.mends),
            costs_cents: service.costs.as_ref().map_or(0, cents),
            pairs: service.pairs.as_ref().and_then(|(first, second)| {
                let (first, second) = (self.find(first), self.find(second));
                Some((first?, second?))
            }),
        });
        services.collect()
    }

    fn meets(&mut self, service: &RawService) -> Vec<(NeedId, u16)> {
        let mut meets: Vec<(NeedId, u16)> = Vec::new();
        let fully = service.meets.iter().map(|need| (need, 1000));
        for (need, how_far) in fully.chain(service.partly.iter().map(|(need, level)| (need, per_mille(level)))) {
            let Some(found) = self.find(need) else { continue };
            if meets.iter().any(|(known, _)| *known == found) {
                let message = format!("the service meets `{}` twice", need.value);
                self.error(Code::ListedTwice, need.span, message);
            } else {
                meets.push((found, how_far));
            }
        }
        meets
    }

    /// Choices, and the options of all of them.
    pub(super) fn choices(&mut self, raw: &RawScenario) -> (Vec<Choice>, Vec<Opt>) {
        let (mut choices, mut options) = (Vec::new(), Vec::new());
        for (index, (id, choice)) in raw.offer.choices.iter().enumerate() {
            let first = options.len() as u16;
            if let Some(card) = &choice.card {
                self.find::<ThingId>(card);
            }
            for (option_id, option) in choice.options.iter() {
                options.push(Opt {
                    label: self.label(option_id, option.name.as_ref()),
                    choice: ChoiceId::from(index),
                    price_cents: cents(&option.price),
                    tags: self.find_all(&option.tags),
                    has: (option.has.iter())
                        .filter_map(|(aspect, level)| Some((self.mentioned(aspect)?, per_mille(level))))
                        .collect(),
                    goes_with: self.find_all(&option.goes_with),
                });
            }
            if choice.options.is_empty() && self.is_whole(id) {
                self.error(Code::ChoiceEmpty, id.span, format!("the choice `{}` has no options", id.value));
            }
            choices.push(Choice {
                label: self.label(id, choice.name.as_ref()),
                options: first..options.len() as u16,
                others: choice.others,
            });
        }
        (choices, options)
    }
}

/// What a thing looks like whose file does not say: told by words in its id; else what is eaten lies on a plate, and the
/// rest is a parcel.
fn usual_looks(id: &str, eaten: bool) -> Looks {
    const WORDS: [(Looks, &[&str]); 12] = [
        (Looks::Cup, &["cup", "coffee", "espresso", "cappuccino"]),
        (Looks::Mug, &["mug", "tea"]),
        (Looks::Plate, &["plate", "dish", "meal", "cake", "dessert"]),
        (Looks::Bowl, &["bowl", "soup", "salad"]),
        (Looks::Glass, &["glass", "wine", "juice", "beer"]),
        (Looks::Jug, &["jug", "bottle", "carafe"]),
        (Looks::Card, &["menu", "card"]),
        (Looks::Bill, &["bill", "receipt", "check"]),
        (Looks::Tray, &["tray"]),
        (Looks::Cash, &["cash", "money", "pension"]),
        (Looks::Paper, &["form", "paper", "letter", "ticket", "passbook"]),
        (Looks::Bag, &["bag"]),
    ];
    let told = id.split('_').find_map(|word| WORDS.iter().find(|(_, words)| words.contains(&word)));
    told.map_or(if eaten { Looks::Plate } else { Looks::Parcel }, |(looks, _)| *looks)
}
