//! The shapes of these drawings, as SVG text.

use crate::game::figure::{Age, Face, Gesture, Looks, Pose, Sleeve, Top, palette, whole};
use crate::game::room::colour::*;
use crate::scenario::model::{HouseKind, LeverKind};

/// Where the middle of seat or soles lies in the picture of a figure, px at scale 1.
const FIGURE_MIDDLE: f32 = 80.0;
const SEATED: f32 = 134.3;
const STANDING: f32 = 165.6;
const GLASS_SKY: &str = "#D8ECF5";
const SKIRT: &str = "#F6E9D2";
const SUN: &str = "#FFE9A0";

/// A closed shape with an ink line.
fn shape(d: &str, fill: &str, width: f32) -> String {
    format!(
        r#"<path d="{d}" fill="{fill}" stroke="{INK}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>"#
    )
}

/// A line.
fn line(d: &str, colour: &str, width: f32) -> String {
    format!(
        r#"<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>"#
    )
}

fn rect((x, y): (f32, f32), (w, h): (f32, f32), fill: &str) -> String {
    format!(r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}"/>"#)
}

fn oval((x, y): (f32, f32), (rx, ry): (f32, f32), fill: &str, width: f32) -> String {
    format!(r#"<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}" stroke="{INK}" stroke-width="{width}"/>"#)
}

fn shadow((x, y): (f32, f32), (rx, ry): (f32, f32)) -> String {
    format!(r#"<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{INK}" opacity="0.13"/>"#)
}

fn moved((x, y): (f32, f32), k: f32, what: &str) -> String {
    format!(r#"<g transform="translate({x} {y}) scale({k})">{what}</g>"#)
}

fn file(w: f32, h: f32, what: &str) -> String {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">{what}</svg>"#)
}

/// A figure with the middle of its seat at a point.
fn seated(looks: &Looks, gesture: Gesture, face: Face, at: (f32, f32), k: f32) -> String {
    let drawn = whole(looks, Pose::sitting(gesture), face).svg;
    moved((at.0 - FIGURE_MIDDLE * k, at.1 - SEATED * k), k, &drawn)
}

/// A figure with the middle of its soles at a point.
fn standing(looks: &Looks, gesture: Gesture, face: Face, at: (f32, f32), k: f32) -> String {
    let drawn = whole(looks, Pose::standing(gesture), face).svg;
    moved((at.0 - FIGURE_MIDDLE * k, at.1 - STANDING * k), k, &drawn)
}

/// The guest who reads at the window.
fn reader() -> Looks {
    Looks {
        head: "mediumBangs",
        age: Age::Adult,
        skin: palette::SKIN[0],
        hair: "#4A2A1A",
        top: Top::Round,
        sleeve: Sleeve::Long,
        cloth: PLUM_TINT,
        second: PLUM,
        glasses: Some("glasses2"),
        ..Looks::trainee()
    }
}

/// A round table with a cloth, its middle at the origin.
fn table() -> String {
    shadow((0.0, 70.0), (70.0, 10.0))
        + &line("M-14 50L-26 72M14 50L26 72", INK, 5.0)
        + &shape("M-74 0V40Q-57.7 54 -37 44Q-16.3 60 0 49Q16.3 60 37 44Q57.7 54 74 40V0Z", SKIRT, 2.5)
        + &line("M-37 24V38M0 28V42M37 24V38", LINE, 1.5)
        + &oval((0.0, 0.0), (74.0, 20.0), WHITE, 2.5)
}

fn steaming_cup((x, y): (f32, f32)) -> String {
    let drawn = oval((0.0, 0.0), (15.0, 4.5), WHITE, 2.0)
        + &shape("M-9 -15H9L7 -2Q0 1 -7 -2Z", WHITE, 2.0)
        + &line("M9 -12Q16 -11 14 -6Q12 -4 8 -5", INK, 2.0)
        + &oval((0.0, -15.0), (9.0, 3.0), "#7A4A2B", 1.8)
        + &line("M-5 -22q-4 -6 0 -11q4 -5 0 -11M4 -22q-4 -6 0 -11q4 -5 0 -11", SOFT, 2.2);
    moved((x, y), 1.0, &drawn)
}

fn vase((x, y): (f32, f32)) -> String {
    let drawn = line("M0 -12V-26M0 -18l6 -6", TEAL, 2.0)
        + &oval((0.0, -29.0), (5.0, 5.0), HONEY, 2.0)
        + &shape("M-5 -13H5L4 0H-4Z", SKY, 2.0);
    moved((x, y), 1.0, &drawn)
}

fn chair() -> String {
    shape("M-43 6V-72Q-43 -84 -31 -84H31Q43 -84 43 -72V6Z", WOOD, 2.5) + &line("M-33 -68H33", INK, 2.0)
}

/// The wall beside the title: a window, a guest who reads at a table, the trainee.
pub(super) fn wall() -> String {
    let room = rect((0.0, 0.0), (600.0, 720.0), WALL)
        + &rect((0.0, 470.0), (600.0, 250.0), FLOOR)
        + &shape("M-4 456H604V472H-4Z", WALL_DARK, 2.0)
        + &line("M0 520H600M0 586H600M0 660H600", FLOOR_LINE, 1.5);
    let window = shape("M40 236H300V416H40Z", GLASS_SKY, 2.5)
        + &shape("M52 400C90 340 140 340 170 376C200 320 250 330 288 372V404H52Z", LEAF, 2.0)
        + &line("M170 236V416M40 318H300", INK, 3.5)
        + &shape("M30 416H310V428H30Z", WOOD, 2.5)
        + &line("M24 228H316", INK, 4.0)
        + &shape(
            "M34 230C32 290 52 340 42 414H28V230Z M306 230C308 290 288 340 298 414H312V230Z",
            TERRACOTTA_TINT,
            2.5,
        )
        + &oval((252.0, 272.0), (15.0, 15.0), SUN, 2.0)
        + &format!(r#"<path d="M30 472H330L420 720H0V560Z" fill="{DAYLIGHT}" opacity="0.8"/>"#);
    let guest = chair()
        + &seated(&reader(), Gesture::Reading, Face::AtPeace, (0.0, -4.0), 1.0)
        + &table()
        + &steaming_cup((44.0, 2.0))
        + &vase((-46.0, 2.0));
    let trainee = shadow((452.0, 650.0), (80.0, 14.0))
        + &standing(&Looks::trainee(), Gesture::Writing, Face::Smiling, (452.0, 652.0), 2.25);
    file(600.0, 720.0, &(room + &window + &moved((190.0, 560.0), 1.75, &guest) + &trainee))
}

/// What a kind of house is like, in one picture.
pub(super) fn scene(kind: HouseKind) -> String {
    let (wall, people) = of_house(kind);
    let room = rect((0.0, 0.0), (92.0, 58.0), wall) + &rect((0.0, 58.0), (92.0, 70.0), FLOOR);
    file(92.0, 128.0, &(room + &people))
}

/// The same, large, with the trainee beside it.
pub(super) fn poster(kind: HouseKind) -> String {
    let (_, people) = of_house(kind);
    let room = rect((0.0, 0.0), (360.0, 672.0), WALL)
        + &rect((0.0, 330.0), (360.0, 342.0), FLOOR)
        + &shape("M-4 318H364V332H-4Z", WALL_DARK, 2.0)
        + &line("M0 400H360M0 478H360M0 566H360", FLOOR_LINE, 1.5);
    let trainee = shadow((268.0, 632.0), (62.0, 11.0))
        + &standing(&Looks::trainee(), Gesture::AtEase, Face::Smiling, (268.0, 634.0), 1.8);
    file(360.0, 672.0, &(room + &moved((20.0, 226.0), 1.75, &people) + &trainee))
}

/// The colour of the wall and who is before it, in a box of 92 by 128.
fn of_house(kind: HouseKind) -> (&'static str, String) {
    match kind {
        HouseKind::Restaurant => {
            let guest = seated(&reader(), Gesture::Reading, Face::AtPeace, (46.0, 106.0), 0.85);
            (SKY, guest + &moved((46.0, 108.0), 0.72, &table()))
        }
        HouseKind::Cafeteria => {
            let looks = Looks {
                head: "long",
                skin: palette::SKIN[0],
                top: Top::Round,
                cloth: HONEY_TINT,
                second: HONEY,
                ..Looks::trainee()
            };
            (TEAL_TINT, standing(&looks, Gesture::Tray, Face::Plain, (46.0, 121.0), 0.84))
        }
        HouseKind::Bank => {
            let machine = shape("M48 22H88V118H48Z", STEEL, 2.5)
                + &shape("M55 32H81V54H55Z", TEAL_TINT, 2.0)
                + &line("M57 64h22M61 74h14", INK, 3.0);
            let looks = Looks {
                head: "grayShort",
                age: Age::Older,
                skin: palette::SKIN[0],
                contrast: palette::GREY_HAIR[0],
                top: Top::Jacket,
                cloth: TERRACOTTA_TINT,
                second: BOARD,
                ..Looks::trainee()
            };
            (PLUM_TINT, machine + &standing(&looks, Gesture::Scratching, Face::Worried, (33.0, 121.0), 0.76))
        }
    }
}

/// What a lever is.
pub(super) fn lever(kind: LeverKind) -> String {
    let what = match kind {
        LeverKind::Sign => {
            line("M52 56V96M30 96H74", INK, 4.0)
                + &shape("M16 12H88Q92 12 92 16V54Q92 58 88 58H16Q12 58 12 54V16Q12 12 16 12Z", CARD, 2.5)
                + &line("M26 28h52M32 42h40", SOFT, 4.0)
        }
        LeverKind::Card => {
            shape("M18 10L52 20L86 10V90L52 100L18 90Z", WHITE, 2.5)
                + &line("M52 20V100", INK, 2.0)
                + &line("M26 30l18 5M26 46l18 5M26 62l18 5M60 36l18 -5M60 52l18 -5M60 68l18 -5", SOFT, 3.0)
        }
        LeverKind::Layout => {
            shape("M10 8H94V96H10Z", CARD, 2.5)
                + &oval((34.0, 32.0), (12.0, 12.0), WOOD, 2.0)
                + &oval((72.0, 40.0), (12.0, 12.0), WOOD, 2.0)
                + &oval((38.0, 76.0), (12.0, 12.0), HONEY, 2.5)
                + &line("M58 84q20 -2 22 -18m-7 5l7 -6l6 8", TERRACOTTA, 2.5)
        }
    };
    file(104.0, 104.0, &what)
}
