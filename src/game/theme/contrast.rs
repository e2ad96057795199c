//! The ratios of contrast of every pair of purposes that meet, in every palette: words at 4.5, lines and signs at 3.

use super::palette::{Palette, Tone};
use super::widget::Look;
use bevy::prelude::*;

/// Words and what they stand on.
const WORDS: [(Tone, &[Tone]); 6] = [
    (
        Tone::Ink,
        &[
            Tone::Paper,
            Tone::Card,
            Tone::Floor,
            Tone::Wall,
            Tone::TerracottaTint,
            Tone::TealTint,
            Tone::Honey,
            Tone::HoneyTint,
            Tone::Sky,
            Tone::Plum,
            Tone::White,
        ],
    ),
    (Tone::Soft, &[Tone::Paper, Tone::Card, Tone::White, Tone::HoneyTint, Tone::TealTint]),
    (Tone::Terracotta, &[Tone::Card, Tone::Paper]),
    (Tone::Teal, &[Tone::Card, Tone::Paper]),
    (Tone::White, &[Tone::Teal, Tone::Ink]),
    (Tone::Card, &[Tone::Ink]),
];

/// Lines and signs, and what they stand on.
const LINES: [(Tone, &[Tone]); 3] = [
    (Tone::Line, &[Tone::Paper, Tone::Card]),
    (Tone::Focus, &[Tone::Paper, Tone::Card, Tone::Floor, Tone::Wall, Tone::White, Tone::HoneyTint]),
    (Tone::Soft, &[Tone::Paper, Tone::Card]),
];

fn palettes() -> impl Iterator<Item = Palette> {
    [false, true]
        .into_iter()
        .flat_map(|high_contrast| [false, true].map(|colour_safe| Palette { high_contrast, colour_safe }))
}

fn ratio(a: Color, b: Color) -> f32 {
    let light = |colour: Color| {
        let linear = colour.to_linear();
        0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
    };
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn assert_ratios(pairs: &[(Tone, &[Tone])], least: f32) {
    for palette in palettes() {
        for (above, all) in pairs {
            for below in *all {
                let found = ratio(palette.colour(*above), palette.colour(*below));
                assert!(found >= least, "{above:?} on {below:?} has {found:.2} in {palette:?}");
            }
        }
    }
}

#[test]
fn words_stand_out_from_what_they_stand_on() {
    assert_ratios(&WORDS, 4.5);
}

#[test]
fn lines_and_signs_stand_out_from_what_they_stand_on() {
    assert_ratios(&LINES, 3.0);
}

#[test]
fn the_measure_is_the_known_one() {
    assert!((ratio(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    assert!((ratio(Color::WHITE, Color::WHITE) - 1.0).abs() < 0.01);
}

#[test]
fn words_on_controls_are_among_the_pairs() {
    for look in [Look::Quiet, Look::Plain, Look::Chosen, Look::Main, Look::Golden] {
        let pair = (look.pen(), look.fill());
        let known = WORDS.iter().any(|(above, below)| *above == pair.0 && below.contains(&pair.1));
        assert!(known, "{look:?}: {pair:?}");
    }
}
