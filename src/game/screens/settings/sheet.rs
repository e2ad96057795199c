//! What the settings show, as plain data: groups of rows, each row one thing to set.

use super::key_rows::{self, Clash, KeyRow};
use crate::game::Tongue;
use crate::game::bridge::Speed;
use crate::game::keys::Deed;
use crate::game::settings::{Edit, Measure, Settings, Switch};
use crate::game::theme::Glyph;
use crate::text::Language;

/// All of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    pub(super) notice: Option<String>,
    pub(super) groups: Vec<Group>,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    pub(super) icon: Glyph,
    pub(super) title: String,
    pub(super) rows: Vec<Row>,
}

/// One thing to set.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Row {
    /// On or off.
    Check(Check),
    /// One of several.
    Choice(Choice),
    /// From low to high.
    Slide(Slide),
    /// A deed and its key.
    Key(KeyRow),
    /// Said, not set.
    Note(String),
}

/// On or off.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Check {
    pub(super) switch: Switch,
    pub(super) name: String,
    pub(super) detail: String,
    pub(super) on: bool,
    pub(super) disabled: bool,
}

/// One of several.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) options: Vec<Choosable>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choosable {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) chosen: bool,
    pub(super) edit: Edit,
}

/// From low to high.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Slide {
    pub(super) measure: Measure,
    pub(super) name: String,
    pub(super) value: u16,
    pub(super) said: String,
}

/// What there is to know.
pub(super) struct Known<'a> {
    pub(super) settings: &'a Settings,
    pub(super) language: Language,
    pub(super) aside: Option<String>,
    pub(super) listening: Option<Deed>,
    pub(super) clash: &'a Clash,
    pub(super) assessed: bool,
}

/// The settings as they are.
pub(super) fn sheet(known: &Known<'_>, tongue: &Tongue) -> Sheet {
    let check = |switch: Switch, key: &str| {
        let held = switch == Switch::Hints && known.assessed;
        let detail = if held { "settings-hints-assessed".to_owned() } else { format!("settings-{key}-detail") };
        Row::Check(Check {
            switch,
            name: tongue.say(&format!("settings-{key}")),
            detail: tongue.say(&detail),
            on: known.settings.is_on(switch) && !held,
            disabled: held,
        })
    };
    let slide = |measure: Measure, key: &str| {
        let value = known.settings.value(measure);
        let said = tongue.fill("settings-percent", &[("n", u64::from(value).into())]);
        Row::Slide(Slide { measure, name: tongue.say(&format!("settings-{key}")), value, said })
    };
    let group = |icon: Glyph, key: &str, rows: Vec<Row>| Group { icon, title: tongue.say(key), rows };
    let keys = key_rows::all(known, tongue).into_iter().map(Row::Key);
    let keys = [Row::Note(tongue.say("settings-keys-how"))].into_iter().chain(keys).collect();
    let seeing = [(Switch::Contrast, "contrast"), (Switch::ColourSafe, "colours"), (Switch::Motion, "motion")];
    let playing = [(Switch::Choosing, "choosing"), (Switch::Unfocused, "unfocused"), (Switch::Hints, "hints")];
    let checks = |rows: [(Switch, &str); 3]| rows.map(|(switch, key)| check(switch, key));
    let reading = vec![Row::Choice(languages(known.language, tongue)), slide(Measure::Text, "text")];
    let speed = Row::Choice(speeds(known.settings.speed, tongue));
    let hearing = vec![slide(Measure::Volume, "volume"), Row::Note(tongue.say("settings-captions"))];
    Sheet {
        notice: known.aside.clone(),
        groups: vec![
            group(Glyph::Languages, "settings-reading", reading),
            group(Glyph::Eye, "settings-seeing", checks(seeing).into()),
            group(Glyph::Gauge, "settings-playing", [speed].into_iter().chain(checks(playing)).collect()),
            group(Glyph::Volume, "settings-hearing", hearing),
            group(Glyph::Keyboard, "settings-keys", keys),
        ],
    }
}

fn languages(now: Language, tongue: &Tongue) -> Choice {
    let options = Language::ALL.into_iter().map(|language| Choosable {
        key: format!("language-{}", language.code()),
        name: tongue.say(&format!("settings-language-{}", language.code())),
        chosen: language == now,
        edit: Edit::Language(language),
    });
    Choice { name: tongue.say("settings-language"), options: options.collect() }
}

fn speeds(now: Speed, tongue: &Tongue) -> Choice {
    let options = Speed::ALL.into_iter().map(|speed| Choosable {
        key: format!("speed-{}", speed.times()),
        name: tongue.fill("settings-speed-times", &[("n", u64::from(speed.times()).into())]),
        chosen: speed == now,
        edit: Edit::Speed(speed),
    });
    Choice { name: tongue.say("settings-speed"), options: options.collect() }
}
