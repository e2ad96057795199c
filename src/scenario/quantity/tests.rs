//! What texts are worth, which are refused, and that what is written is read back.

use proptest::prelude::*;

use super::*;
use crate::diagnostic::Code;

fn base<K: Kind>(text: &str) -> Result<i64, Code> {
    text.parse::<Amount<K>>().map(Amount::base).map_err(|fault| fault.code)
}

#[test]
fn amounts_are_whole_numbers_of_their_base_unit() {
    for (text, worth) in [
        ("45s", 45_000),
        ("4min30s", 270_000),
        ("1h", 3_600_000),
        ("14d", 1_209_600_000),
        ("250ms", 250),
        ("0s", 0),
        ("1.5min", 90_000),
        ("0.001s", 1),
        ("1h5s", 3_605_000),
    ] {
        assert_eq!(base::<Time>(text), Ok(worth), "{text}");
    }
    for (text, worth) in [("82C", 82_000), ("57.8C", 57_800), ("0C", 0)] {
        assert_eq!(base::<Temperature>(text), Ok(worth), "{text}");
    }
    for (text, worth) in [("6.50 EUR", 650), ("22 EUR", 2200), ("0.5EUR", 50), ("1.000 EUR", 100)] {
        assert_eq!(base::<Money>(text), Ok(worth), "{text}");
    }
    for (text, worth) in [("100g", 100), ("1.5kg", 1500)] {
        assert_eq!(base::<Weight>(text), Ok(worth), "{text}");
    }
    for (text, worth) in [("2.5m", 2500), ("0m", 0), ("30cm", 300), ("1mm", 1)] {
        assert_eq!(base::<Length>(text), Ok(worth), "{text}");
    }
    for (text, worth) in [
        ("none", 0),
        ("low", 250),
        ("fair", 500),
        ("good", 750),
        ("full", 1000),
        ("60%", 600),
        ("0.5%", 5),
        ("100%", 1000),
    ] {
        assert_eq!(base::<Level>(text), Ok(worth), "{text}");
        assert_eq!(base::<Share>(text), Ok(worth), "{text}");
    }
    for (text, worth) in [("1.5x", 1500), ("0.3x", 300), ("4x", 4000)] {
        assert_eq!(base::<Factor>(text), Ok(worth), "{text}");
    }
    assert_eq!(base::<Points>("70 points"), Ok(70));
}

#[test]
fn every_other_text_is_refused_for_its_own_reason() {
    use Code::*;
    for (text, code) in [
        ("", QuantityMalformed),
        ("s", QuantityMalformed),
        ("soon", QuantityMalformed),
        (".5s", QuantityMalformed),
        ("5.s", QuantityMalformed),
        ("1,5s", QuantityMalformed),
        ("1e3s", QuantityUnit),
        ("inf", QuantityMalformed),
        ("nan", QuantityMalformed),
        ("0x10s", QuantityUnit),
        ("5  s", QuantityMalformed),
        (" 5s", QuantityMalformed),
        ("5s ", QuantityMalformed),
        ("30s4min", QuantityMalformed),
        ("3s3s", QuantityMalformed),
        ("٣s", QuantityMalformed),
        ("45", QuantityUnit),
        ("5m", QuantityUnit),
        ("5 minutes", QuantityUnit),
        ("4MIN", QuantityUnit),
        ("-5s", QuantityNegative),
        ("+5s", QuantityNegative),
        ("0.0001s", QuantityTooFine),
        ("0.5ms", QuantityTooFine),
        ("99999999999999999999s", QuantityTooLarge),
        ("9223372036854775807d", QuantityTooLarge),
        ("1000000000.001s", QuantityTooLarge),
        ("9223372036854775807ms", QuantityTooLarge),
    ] {
        assert_eq!(base::<Time>(text), Err(code), "{text}");
    }
    assert_eq!(base::<Level>("140%"), Err(QuantityTooLarge));
    assert_eq!(base::<Level>("100.1%"), Err(QuantityTooLarge));
    assert_eq!(base::<Level>("Good"), Err(QuantityMalformed));
    assert_eq!(base::<Temperature>("82F"), Err(QuantityUnit));
    assert_eq!(base::<Money>("6.505 EUR"), Err(QuantityTooFine));
    assert_eq!(base::<Money>("6.50 USD"), Err(QuantityUnit));
    assert_eq!(base::<Money>("€6"), Err(QuantityMalformed));
}

#[test]
fn laws_and_zones_are_told_apart_by_how_they_are_written() {
    let time = |text: &str| text.parse::<Duration>().expect("a duration");
    for (text, law) in [
        ("45s", Law::Fixed(time("45s"))),
        ("30s..60s", Law::Even { lo: time("30s"), hi: time("1min") }),
        ("30s .. 60s", Law::Even { lo: time("30s"), hi: time("1min") }),
        ("30s..40s..2min", Law::Triangular { least: time("30s"), usual: time("40s"), most: time("2min") }),
        ("1.5s..2.5s", Law::Even { lo: time("1500ms"), hi: time("2500ms") }),
        ("about 45s", Law::About(time("45s"))),
        ("exp 2min30s", Law::Exp(time("150s"))),
    ] {
        assert_eq!(text.parse::<Law<Time>>(), Ok(law), "{text}");
    }
    for (text, code) in [
        ("60s..30s", Code::QuantityReversed),
        ("30s..20s..2min", Code::QuantityReversed),
        ("30s..3min..2min", Code::QuantityReversed),
        ("30..60s", Code::QuantityUnit),
        ("30s..", Code::QuantityMalformed),
        ("..30s", Code::QuantityMalformed),
        ("1s..2s..3s..4s", Code::QuantityMalformed),
        ("30s-60s", Code::QuantityMalformed),
        ("about", Code::QuantityMalformed),
        ("about 0s", Code::QuantityMalformed),
        ("exp -2s", Code::QuantityNegative),
        ("about 1s..2s", Code::QuantityMalformed),
    ] {
        assert_eq!(text.parse::<Law<Time>>().map_err(|fault| fault.code), Err(code), "{text}");
    }
    let zone: Zone<Level> = "45%..good".parse().expect("a zone");
    assert_eq!((zone.low.base(), zone.high.base()), (450, 750));
    for (text, code) in [
        ("60%..45%", Code::QuantityReversed),
        ("60%", Code::QuantityMalformed),
        ("10%..20%..30%", Code::QuantityMalformed),
        ("60%..140%", Code::QuantityTooLarge),
    ] {
        assert_eq!(text.parse::<Zone<Level>>().map_err(|fault| fault.code), Err(code), "{text}");
    }
}

#[test]
fn messages_say_what_would_have_been_right() {
    let fault = "82F".parse::<Celsius>().expect_err("no temperature");
    assert_eq!(fault.message, "expected a temperature such as \"82C\", found \"82F\"");
    assert_eq!(fault.help.as_deref(), Some("its unit is C"));
    let fault = "140%".parse::<PerMille>().expect_err("too much");
    assert_eq!(fault.message, "\"140%\" is more than 100 %");
    let fault = "5m".parse::<Duration>().expect_err("metres");
    assert_eq!(fault.help.as_deref(), Some("its units are d, h, min, s, ms"));
}

#[test]
fn amounts_are_written_as_people_would() {
    let shown = |base| Duration::from_base(base).expect("in range").to_string();
    assert_eq!([shown(0), shown(270_000), shown(1), shown(90_061_000)], ["0s", "4min30s", "1ms", "1d1h1min1s"]);
    assert_eq!(Cents::from_base(650).expect("in range").to_string(), "6.50 EUR");
    assert_eq!(Cents::from_base(2200).expect("in range").to_string(), "22 EUR");
    assert_eq!(Cents::from_base(5).expect("in range").to_string(), "0.05 EUR");
    assert_eq!(Celsius::from_base(57_800).expect("in range").to_string(), "57.8C");
    assert_eq!(Celsius::from_base(-1), None);
    assert_eq!(PerMille::from_base(1001), None);
}

fn reads_back<K: Kind>(a: i64, b: i64, c: i64) {
    let mut sorted = [a, b, c].map(|base| Amount::<K>::from_base(base % (K::MOST + 1)).expect("in range"));
    sorted.sort();
    let [least, usual, most] = sorted;
    assert_eq!(least.to_string().parse(), Ok(least));
    let mut laws = vec![Law::Fixed(usual), Law::Even { lo: least, hi: most }, Law::Triangular { least, usual, most }];
    if usual > Amount::ZERO {
        laws.extend([Law::About(usual), Law::Exp(usual)]);
    }
    for law in laws {
        assert_eq!(law.to_string().parse(), Ok(law), "{law}");
    }
    let zone = Zone { low: least, high: most };
    assert_eq!(zone.to_string().parse(), Ok(zone));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(a in 0..i64::MAX, b in 0i64..2_000_000, c in 0i64..2000) {
        reads_back::<Time>(a, b, c);
        reads_back::<Temperature>(a, b, c);
        reads_back::<Money>(a, b, c);
        reads_back::<Weight>(a, b, c);
        reads_back::<Length>(a, b, c);
        reads_back::<Level>(a, b, c);
        reads_back::<Share>(a, b, c);
        reads_back::<Factor>(a, b, c);
        reads_back::<Points>(a, b, c);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[0-9.\\- a-zA-Z%€]{0,12}|\\PC{0,8}") {
        let _ = text.parse::<Law<Time>>();
        let _ = text.parse::<Zone<Level>>();
        let _ = text.parse::<Amount<Money>>();
    }
}
