//! What lies on tables and is carried, drawn by the word the scenario gives for its looks.
//!
//! State shows by form, not by colour alone: steam, a skin on the coffee, an empty plate.

use super::pen::Pen;
use super::pen::colour::*;
use super::piece::{Area, Layer};
use crate::scenario::model::Looks;

/// What has become of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Hot: steam rises.
    Steaming,
    /// Full, neither hot nor gone cold.
    Full,
    /// Partly consumed.
    Half,
    /// Full, and gone cold.
    Cold,
    /// Nothing left.
    Empty,
}

/// The drawing of a thing. Its area is as seen from the middle of its bottom edge (see [`super::Piece::tops`]), so
/// `area.x` and `area.y` are below 0.
pub fn thing(looks: Looks, state: State) -> Layer {
    let mut p = Pen::default();
    match looks {
        Looks::Cup => cup(&mut p, state),
        Looks::Mug => mug_with(&mut p, state),
        Looks::Plate => plate(&mut p, state),
        Looks::Bowl => bowl(&mut p, state),
        Looks::Glass => glass(&mut p, state),
        Looks::Jug => jug(&mut p, state),
        Looks::Card => card(&mut p),
        Looks::Bill => bill(&mut p),
        Looks::Tray => tray(&mut p, state),
        Looks::Cash => notes(&mut p),
        Looks::Paper => sheets(&mut p),
        Looks::Bag => bag(&mut p),
        Looks::Parcel => parcel(&mut p),
    }
    whole(p, 40.0, 46.0)
}

/// Other small things that belong to no scenario's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extra {
    /// A book lying there.
    Book,
    /// A salt cellar.
    Salt,
    /// A small vase with a flower.
    Vase,
}

/// The drawing of one of them, like [`thing`].
pub fn extra(extra: Extra) -> Layer {
    let mut p = Pen::default();
    match extra {
        Extra::Book => {
            p.fine("M-22 -3L-16 -12H20L15 -3Z", TERRACOTTA, 2.0);
            p.fine("M-22 -3H15V2H-22Z", CARD, 1.8);
        }
        Extra::Salt => {
            p.fine("M-5 0L-4 -12H4L5 0Z", GLASS, 2.0);
            p.fine("M-4 -12Q0 -20 4 -12Z", STEEL, 2.0);
        }
        Extra::Vase => {
            p.line("M0 -12V-26M0 -18l6 -6", TEAL, 2.0);
            p.oval((0.0, -29.0), (5.0, 5.0), HONEY, 2.0);
            p.fine("M-5 -13H5L4 0H-4Z", SKY, 2.0);
        }
    }
    whole(p, 28.0, 40.0)
}

fn whole(p: Pen, half: f32, up: f32) -> Layer {
    let area = Area::between(-half, -up, half, 10.0);
    Layer { svg: p.finish((area.x, area.y), (area.w, area.h)), area }
}

fn steam(p: &mut Pen, y: f32) {
    p.line(&format!("M-5 {y}q-4 -5 0 -10q4 -5 0 -9M5 {y}q-4 -5 0 -10q4 -5 0 -9"), SOFT, 2.2);
}

fn cup(p: &mut Pen, state: State) {
    p.oval((0.0, 0.0), (15.0, 4.5), WHITE, 2.0);
    cup_body(p, state);
}

fn cup_body(p: &mut Pen, state: State) {
    let cold = state == State::Cold;
    p.fine("M-9 -15H9L7 -2Q0 1 -7 -2Z", if cold { "#DDE7EA" } else { WHITE }, 2.0);
    p.line("M9 -12Q16 -11 14 -6Q12 -4 8 -5", INK, 2.0);
    match state {
        State::Empty => {
            p.oval((0.0, -15.0), (9.0, 3.0), WHITE, 1.8);
            p.line("M-4 -14.4Q0 -13.2 4 -14.4", "#7A4A2B", 1.6);
        }
        State::Half => {
            p.oval((0.0, -15.0), (9.0, 3.0), WHITE, 1.8);
            p.flat("M-6.5 -14.2Q0 -16 6.5 -14.2Q0 -11.6 -6.5 -14.2Z", "#7A4A2B", 1.0);
        }
        State::Cold => {
            p.oval((0.0, -15.0), (9.0, 3.0), "#6B5A50", 1.8);
            p.line("M-5 -15Q0 -13.4 5 -15", "#E9DED3", 1.3);
        }
        State::Steaming | State::Full => p.oval((0.0, -15.0), (9.0, 3.0), "#7A4A2B", 1.8),
    }
    if state == State::Steaming {
        steam(p, -22.0);
    }
}

/// A mug as it stands on counters.
pub(super) fn mug(p: &mut Pen) {
    mug_with(p, State::Full);
}

fn mug_with(p: &mut Pen, state: State) {
    p.fine("M-10 -20H10V-3Q10 0 7 0H-7Q-10 0 -10 -3Z", TEAL_TINT, 2.0);
    p.line("M10 -16Q19 -15 17 -8Q15 -4 10 -5", INK, 2.0);
    match state {
        State::Empty => p.oval((0.0, -20.0), (10.0, 3.0), WHITE, 1.8),
        State::Half => {
            p.oval((0.0, -20.0), (10.0, 3.0), WHITE, 1.8);
            p.flat("M-7 -19.2Q0 -21 7 -19.2Q0 -16.6 -7 -19.2Z", "#7A4A2B", 1.0);
        }
        State::Cold => {
            p.oval((0.0, -20.0), (10.0, 3.0), "#6B5A50", 1.8);
            p.line("M-5 -20Q0 -18.4 5 -20", "#E9DED3", 1.3);
        }
        State::Steaming | State::Full => p.oval((0.0, -20.0), (10.0, 3.0), "#7A4A2B", 1.8),
    }
    if state == State::Steaming {
        steam(p, -26.0);
    }
}

fn plate(p: &mut Pen, state: State) {
    p.oval((0.0, 0.0), (25.0, 7.5), WHITE, 2.0);
    match state {
        State::Empty => {
            p.line("M-15 0Q0 6 15 0Q0 -6 -15 0Z", LINE, 1.3);
            p.line("M-9 1l16 -4M-9 -3l15 5", STEEL, 2.2);
        }
        State::Half => {
            p.line("M-15 0Q0 6 15 0", LINE, 1.3);
            p.fine("M-2 -1Q2 -11 14 -1Z", TERRACOTTA_TINT, 2.0);
        }
        State::Steaming | State::Full | State::Cold => {
            p.fine(
                "M-14 -1Q-8 -12 0 -8Q10 -13 14 -1Z",
                if state == State::Cold { "#D9C4B4" } else { TERRACOTTA_TINT },
                2.0,
            );
            p.line("M-4 -5q5 -7 11 -3", TEAL, 2.0);
        }
    }
    if state == State::Steaming {
        steam(p, -16.0);
    }
}

/// A full plate as it waits on counters.
pub(super) fn dish(p: &mut Pen, fill: &str) {
    p.oval((0.0, -1.0), (22.0, 7.0), WHITE, 2.0);
    p.fine("M-13 -2Q-7 -13 0 -9Q9 -14 13 -2Z", fill, 2.0);
    p.line("M-4 -6q5 -7 11 -3", TEAL, 2.0);
}

fn bowl(p: &mut Pen, state: State) {
    match state {
        State::Empty => p.oval((0.0, -13.0), (19.0, 4.5), WHITE, 2.0),
        State::Half => {
            p.oval((0.0, -13.0), (19.0, 4.5), WHITE, 2.0);
            p.flat("M-12 -12.5Q0 -17 12 -12.5Q0 -9 -12 -12.5Z", LEAF, 1.0);
        }
        State::Steaming | State::Full | State::Cold => p.fine("M-17 -12Q-8 -26 0 -19Q10 -27 17 -12Z", LEAF, 2.0),
    }
    p.fine("M-19 -13Q0 -6 19 -13Q16 1 0 1Q-16 1 -19 -13Z", WHITE, 2.0);
    if state == State::Steaming {
        steam(p, -26.0);
    }
}

/// A glass as it stands on counters.
pub(super) fn tumbler(p: &mut Pen, fill: &str) {
    p.fine("M-6 -18H6L4.5 0H-4.5Z", WHITE, 2.0);
    p.flat("M-5.2 -12H5.2L4.2 -1H-4.2Z", fill, 1.0);
}

fn glass(p: &mut Pen, state: State) {
    p.fine("M-7 -21H7L5 0H-5Z", WHITE, 2.0);
    match state {
        State::Empty => p.line("M-4 -2H4", LINE, 1.5),
        State::Half => p.flat("M-5 -8H5L4.4 -1H-4.4Z", SKY, 1.0),
        State::Steaming | State::Full | State::Cold => p.flat("M-6 -16H6L4.4 -1H-4.4Z", SKY, 1.0),
    }
}

fn jug(p: &mut Pen, state: State) {
    p.fine("M-9 -30H9L11 -6Q11 0 5 0H-5Q-11 0 -11 -6Z", WHITE, 2.0);
    let top = match state {
        State::Empty => -3.0,
        State::Half => -12.0,
        State::Steaming | State::Full | State::Cold => -24.0,
    };
    p.flat(&format!("M-9 {top}H9L10 -6Q9 -1.4 5 -1.4H-5Q-9 -1.4 -10 -6Z"), SKY, 1.0);
    p.line("M10 -26Q20 -24 17 -14Q15 -9 11 -10M-9 -30l-4 -3", INK, 2.0);
}

fn card(p: &mut Pen) {
    p.fine("M-20 2L-16 -12H18L22 2Z", WHITE, 2.0);
    p.line("M1 -12V2M-12 -8H-3M-13 -4H-3M6 -8H15M6 -4H16", SOFT, 1.6);
}

fn bill(p: &mut Pen) {
    p.fine("M-18 4L-14 -6H14L18 4Z", WOOD_DARK, 2.0);
    p.fine("M-8 0L-6 -14H9L8 0Z", WHITE, 2.0);
    p.line("M-3 -10H5M-3 -6H5", SOFT, 1.6);
}

fn tray(p: &mut Pen, state: State) {
    p.fine("M-36 4L-30 -10H30L36 4Z", WOOD, 2.0);
    match state {
        State::Empty => p.line("M-22 0L-20 -6H20L22 0Z", WOOD_DARK, 1.5),
        State::Steaming | State::Full | State::Half | State::Cold => {
            p.at((-9.0, -1.0), 0.74, |p| plate(p, state));
            p.at((20.0, -1.0), 0.8, |p| glass(p, state));
        }
    }
}

/// Bank notes.
pub(super) fn notes(p: &mut Pen) {
    p.fine("M-18 1L-14 -9H16L13 1Z", "#CFE3C4", 2.0);
    p.fine("M-14 -3L-10 -13H20L17 -3Z", "#CFE3C4", 2.0);
    p.oval((4.0, -8.0), (4.0, 2.6), WHITE, 1.5);
}

/// Forms.
pub(super) fn sheets(p: &mut Pen) {
    p.fine("M-16 2L-12 -13H14L12 2Z", WHITE, 2.0);
    p.line("M-7 -9H8M-8 -5H7M-8 -1H3", SOFT, 1.6);
}

fn bag(p: &mut Pen) {
    p.line("M-7 -22Q-7 -32 0 -32Q7 -32 7 -22", INK, 2.2);
    p.fine("M-14 -23H14L16 2H-16Z", HONEY_TINT, 2.0);
}

fn parcel(p: &mut Pen) {
    p.fine("M-16 -20H16V2H-16Z", WOOD, 2.0);
    p.line("M-16 -13H16M0 -20V2", WOOD_DARK, 2.0);
}

/// Clean cups, piled up.
pub(super) fn cups(p: &mut Pen, n: u8) {
    for i in 0..n {
        p.at((0.0, -11.0 * f32::from(i)), 1.0, |p| p.fine("M-10 -13H10L7 0H-7Z", WHITE, 2.0));
    }
}
