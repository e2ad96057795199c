//! One change of the settings, as a control of the menu makes it.

use super::{Settings, Spoken};
use crate::game::bridge::Speed;
use crate::text::Language;

/// The text scale's steps and those of the volume, per cent.
const STEP: u16 = 10;

/// What is on or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// Reduced motion.
    Motion,
    /// High contrast.
    Contrast,
    /// The palette for the colour-blind.
    ColourSafe,
    /// Hints.
    Hints,
    /// Pause while choosing.
    Choosing,
    /// Pause when the window is left.
    Unfocused,
}

/// What has a value from low to high.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// The text scale.
    Text,
    /// How loud sounds are.
    Volume,
}

/// One change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// Another language.
    Language(Language),
    /// On to off, or off to on.
    Turn(Switch),
    /// So many steps up or down.
    Step(Measure, i8),
    /// How fast a shift begins.
    Speed(Speed),
    /// Everything as delivered, but for the language.
    Reset,
}

impl Measure {
    /// The lowest and the highest value, per cent.
    pub fn range(self) -> (u16, u16) {
        match self {
            Measure::Text => (100, 200),
            Measure::Volume => (0, 100),
        }
    }

    /// From one value to the next, per cent.
    pub fn step(self) -> u16 {
        STEP
    }

    /// The nearest value there is.
    pub(super) fn fit(self, value: u16) -> u16 {
        let (low, high) = self.range();
        let rounded = (u32::from(value) + u32::from(STEP) / 2) / u32::from(STEP) * u32::from(STEP);
        u16::try_from(rounded).unwrap_or(high).clamp(low, high)
    }
}

impl Settings {
    /// Whether something is on.
    pub fn is_on(&self, switch: Switch) -> bool {
        match switch {
            Switch::Motion => self.reduced_motion,
            Switch::Contrast => self.high_contrast,
            Switch::ColourSafe => self.colour_safe,
            Switch::Hints => self.hints,
            Switch::Choosing => self.pause_while_choosing,
            Switch::Unfocused => self.pause_unfocused,
        }
    }

    /// The value of a measure.
    pub fn value(&self, measure: Measure) -> u16 {
        match measure {
            Measure::Text => self.text_percent,
            Measure::Volume => self.volume,
        }
    }

    /// Changes something.
    pub fn edit(&mut self, edit: Edit, spoken: &mut Spoken) {
        match edit {
            Edit::Language(language) => {
                self.language = Some(language.code().to_owned());
                spoken.asked = None;
            }
            Edit::Turn(switch) => {
                let on = match switch {
                    Switch::Motion => &mut self.reduced_motion,
                    Switch::Contrast => &mut self.high_contrast,
                    Switch::ColourSafe => &mut self.colour_safe,
                    Switch::Hints => &mut self.hints,
                    Switch::Choosing => &mut self.pause_while_choosing,
                    Switch::Unfocused => &mut self.pause_unfocused,
                };
                *on = !*on;
            }
            Edit::Step(measure, by) => {
                let steps = i32::from(by) * i32::from(measure.step());
                let moved = u16::try_from((i32::from(self.value(measure)) + steps).max(0)).unwrap_or(u16::MAX);
                match measure {
                    Measure::Text => self.text_percent = measure.fit(moved),
                    Measure::Volume => self.volume = measure.fit(moved),
                }
            }
            Edit::Speed(speed) => self.speed = speed,
            Edit::Reset => *self = Settings { language: self.language.clone(), ..Settings::default() },
        }
    }
}
