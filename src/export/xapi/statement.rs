//! A record as statements.

use super::address::{ADL, CMI5_MASTERY, CMI5_SESSION, TOUCHED, VERSION, ours, part};
use super::identity;
use crate::experience::report::{FeltReport, MomentReport};
use crate::export::Record;
use crate::journal::{Mode, rfc3339};
use crate::text::harmless_char;
use serde_json::{Map, Value, json};

/// Longest name in a statement, characters.
const LONGEST_NAME: usize = 200;

/// The statements of a record, in the order in which things happened. Accounts belong to this home page.
pub fn statements<'a>(record: &'a Record, home_page: &'a str) -> impl Iterator<Item = Value> + 'a {
    let end = record.seal.tick;
    let felt = record.played.as_ref().map(|played| played.felt.as_slice()).unwrap_or_default();
    let mut moments: Vec<(&FeltReport, &MomentReport)> =
        felt.iter().flat_map(|felt| felt.moments.iter().map(move |moment| (felt, moment))).collect();
    moments.sort_by_key(|(_, moment)| moment.tick);
    let mut told = vec![Told { tick: 0, verb: Verb::Initialized, number: 0, moment: None }];
    told.extend(moments.into_iter().enumerate().map(|(number, (felt, moment))| Told {
        tick: moment.tick,
        verb: Verb::Touched,
        number,
        moment: Some((felt, moment)),
    }));
    let mut ends = Vec::new();
    if record.finished() {
        ends.push(Verb::Completed);
        ends.push(if record.seal.score.passed { Verb::Passed } else { Verb::Failed });
    }
    ends.push(Verb::Terminated);
    told.extend(ends.into_iter().map(|verb| Told { tick: end, verb, number: 0, moment: None }));
    told.into_iter().map(move |told| statement(record, home_page, &told))
}

/// What a statement tells.
struct Told<'a> {
    tick: u64,
    verb: Verb,
    /// Which moment of the session, from 0.
    number: usize,
    moment: Option<(&'a FeltReport, &'a MomentReport)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    Initialized,
    Touched,
    Completed,
    Passed,
    Failed,
    Terminated,
}

impl Verb {
    fn word(self) -> &'static str {
        match self {
            Verb::Initialized => "initialized",
            Verb::Touched => TOUCHED,
            Verb::Completed => "completed",
            Verb::Passed => "passed",
            Verb::Failed => "failed",
            Verb::Terminated => "terminated",
        }
    }

    fn written(self) -> Value {
        let word = self.word();
        let id = match self {
            Verb::Touched => ours(&format!("verbs/{word}")),
            Verb::Initialized | Verb::Completed | Verb::Passed | Verb::Failed | Verb::Terminated => {
                format!("{ADL}verbs/{word}")
            }
        };
        json!({ "id": id, "display": { "en-US": word } })
    }
}

fn statement(record: &Record, home_page: &str, told: &Told<'_>) -> Value {
    let mut statement = json!({
        "id": identity::statement(record, told.verb.word(), told.number),
        "version": VERSION,
        "timestamp": rfc3339(record.dated(told.tick)),
        "actor": {
            "objectType": "Agent",
            "account": { "homePage": home_page, "name": pseudonym(record) },
        },
        "verb": told.verb.written(),
        "object": object(record, told),
        "context": context(record, told),
    });
    if let Some(result) = result(record, told) {
        statement["result"] = result;
    }
    statement
}

/// An account has a name, even of somebody who gave none.
fn pseudonym(record: &Record) -> &str {
    let learner = record.run.who.learner.as_str();
    if learner.is_empty() { "anonymous" } else { learner }
}

fn scenario_id(record: &Record) -> String {
    ours(&format!("activities/scenario/{}", part(&record.session.scenario)))
}

fn scenario(record: &Record) -> Value {
    let mut definition = json!({ "type": format!("{ADL}activities/simulation") });
    let titles = record.played.iter().flat_map(|played| &played.scenario.house.setting.title.0);
    let names: Map<String, Value> = titles
        .filter(|(locale, _)| is_language(locale))
        .map(|(locale, title)| (locale.clone(), Value::from(plain(title))))
        .collect();
    if !names.is_empty() {
        definition["name"] = Value::Object(names);
    }
    json!({ "objectType": "Activity", "id": scenario_id(record), "definition": definition })
}

fn object(record: &Record, told: &Told<'_>) -> Value {
    match told.moment {
        None => scenario(record),
        Some((_, moment)) => json!({
            "objectType": "Activity",
            "id": format!("{}/{}", scenario_id(record), part(&moment.rule)),
            "definition": { "type": ours("activity-types/moment"), "name": { "en-US": plain(&moment.rule) } },
        }),
    }
}

fn context(record: &Record, told: &Told<'_>) -> Value {
    let run = &record.run;
    let mode = match run.mode {
        Mode::Practice => "practice",
        Mode::Assess => "assess",
    };
    let mut extensions = Map::new();
    let mut extend = |id: String, value: Value| extensions.insert(id, value);
    extend(CMI5_SESSION.to_owned(), record.run_hash.as_str().into());
    extend(ours("ext/run"), record.run_hash.as_str().into());
    extend(ours("ext/head"), record.head.as_str().into());
    extend(ours("ext/attempt"), run.attempt.into());
    extend(ours("ext/mode"), mode.into());
    extend(ours("ext/front-end"), plain(&run.front_end.to_string()).into());
    if !run.who.group.is_empty() {
        extend(ours("ext/group"), plain(&run.who.group).into());
    }
    if matches!(told.verb, Verb::Passed | Verb::Failed)
        && let Some(played) = &record.played
    {
        extend(CMI5_MASTERY.to_owned(), scaled(played.scenario.house.setting.pass_mark / 100.0));
    }
    let mut around = json!({ "category": [{ "objectType": "Activity", "id": ours("profile") }] });
    if told.moment.is_some() {
        around["parent"] = json!([{ "objectType": "Activity", "id": scenario_id(record) }]);
    }
    if !run.who.house.is_empty() {
        around["grouping"] = json!([{
            "objectType": "Activity",
            "id": ours(&format!("activities/house/{}", part(&run.who.house))),
            "definition": { "type": ours("activity-types/house"), "name": { "und": plain(&run.who.house) } },
        }]);
    }
    json!({
        "registration": identity::registration(record),
        "contextActivities": around,
        "platform": plain(&format!("coserve {}", record.session.engine)),
        "revision": record.session.scenario,
        "extensions": extensions,
    })
}

fn result(record: &Record, told: &Told<'_>) -> Option<Value> {
    let score = &record.seal.score;
    let took = || duration(record.seal.tick);
    let ended = || {
        json!({
            ours("ext/arrivals"): score.arrivals,
            ours("ext/walked-out"): score.walked_out,
            ours("ext/turned-away"): score.turned_away,
            ours("ext/top-box"): number(score.top_box),
            ours("ext/phase"): plain(&record.seal.phase),
        })
    };
    Some(match (told.verb, told.moment) {
        (Verb::Initialized, _) => return None,
        (Verb::Completed, _) => json!({ "completion": true, "duration": took() }),
        (Verb::Passed | Verb::Failed, _) => json!({
            "success": told.verb == Verb::Passed,
            "score": {
                "scaled": scaled(score.mean / 100.0),
                "raw": number(score.mean.clamp(0.0, 100.0)),
                "min": 0,
                "max": 100,
            },
            "duration": took(),
            "extensions": ended(),
        }),
        (Verb::Terminated, _) => json!({ "duration": took(), "extensions": ended() }),
        (Verb::Touched, None) => return None,
        (Verb::Touched, Some((felt, moment))) => json!({
            "success": moment.loss == 0.0,
            "score": { "scaled": scaled(moment.perceived) },
            "extensions": {
                ours("ext/customer"): plain(&felt.customer),
                ours("ext/about"): plain(&moment.about),
                ours("ext/factor"): plain(&moment.factor),
                ours("ext/cause"): plain(&moment.cause),
                ours("ext/by"): plain(&moment.who),
                ours("ext/effect"): number(moment.effect),
                ours("ext/will"): number(moment.will),
                ours("ext/adequate"): number(moment.adequate),
                ours("ext/line"): moment.line,
            },
        }),
    })
}

/// A number, or nothing where it is none.
fn number(number: f64) -> Value {
    serde_json::Number::from_f64(number).map_or(Value::Null, Value::Number)
}

/// A score from 0 to 1.
fn scaled(share: f64) -> Value {
    number(if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 })
}

/// A text that does nothing to whoever shows it, cut where it is endless.
fn plain(text: &str) -> String {
    text.chars().take(LONGEST_NAME).map(harmless_char).collect()
}

/// ISO 8601, rounded to 0.01 s, as cmi5 asks.
fn duration(ms: u64) -> String {
    let hundredths = ms.saturating_add(5) / 10;
    let (hours, minutes) = (hundredths / 360_000, hundredths / 6_000 % 60);
    let mut written = "PT".to_owned();
    if hours > 0 {
        written.push_str(&format!("{hours}H"));
    }
    if minutes > 0 {
        written.push_str(&format!("{minutes}M"));
    }
    written.push_str(&format!("{}.{:02}S", hundredths / 100 % 60, hundredths % 100));
    written
}

/// Whether a locale is a plain tag of RFC 5646, such as `es` or `zh-Hans`.
fn is_language(locale: &str) -> bool {
    let mut parts = locale.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_iso_8601_to_a_hundredth_of_a_second() {
        let table = [(0, "PT0.00S"), (4, "PT0.00S"), (5, "PT0.01S"), (59_994, "PT59.99S"), (59_995, "PT1M0.00S")];
        for (ms, written) in table {
            assert_eq!(duration(ms), written);
        }
        assert_eq!(duration(3_723_450), "PT1H2M3.45S");
    }

    #[test]
    fn only_tags_of_languages_name_a_title() {
        assert!(["en", "zh-Hans", "es-419"].into_iter().all(is_language));
        assert!(!["", "e", "en_US", "<b>", "en-", "english"].into_iter().any(is_language));
    }
}
