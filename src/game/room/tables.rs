//! Tables and chairs: what people sit at. The chairs are one layer, the table another, so that sitters go between.

use super::make::{Make, PITCH};
use super::pen::colour::*;
use super::pen::{Drawn, Pen, Sketch};

/// Draws a table with its chairs.
pub(super) fn draw(make: Make) -> Drawn {
    let half = make.width() / 2.0;
    let seats = make.seats();
    let high = make.seat_height();
    let (front, fill) = if let Make::Chairs(_) = make {
        (low_table(half), TEAL_TINT)
    } else if let Make::Deck(_) = make {
        (deck(half), WOOD)
    } else {
        (cloth(half, seats), WOOD)
    };
    let mut chairs = Pen::default();
    for i in 0..seats {
        let x = (f32::from(i) - (f32::from(seats) - 1.0) / 2.0) * PITCH;
        chairs.at((x, -high - 24.0), 1.0, |p| chair(p, fill));
    }
    Drawn { back: Some(chairs.reaches(-half - 4.0, -high - 86.0, half + 4.0, 4.0)), front }
}

/// The number's place on a table, if it has one: middle of a circle of 12 px, from the middle of the feet.
pub(super) fn number(make: Make) -> Option<(f32, f32)> {
    let half = make.width() / 2.0;
    if let Make::Deck(_) = make {
        return Some((-half + 42.0, -16.0));
    }
    matches!(make, Make::Cloth(_)).then_some((-half + 24.0, -32.0))
}

fn chair(p: &mut Pen, fill: &str) {
    p.shape("M-38 34V-44Q-38 -56 -26 -56H26Q38 -56 38 -44V34Z", fill);
    p.line("M-28 -40H28", INK, 2.0);
}

fn plate_for_number(p: &mut Pen, (x, y): (f32, f32)) {
    p.oval((x, y), (12.0, 12.0), PAPER, 2.0);
}

fn cloth(half: f32, seats: u8) -> Sketch {
    let mut p = Pen::default();
    let r = half - 2.0;
    p.shadow((0.0, 0.0), (r - 6.0, 9.0));
    let legs: &[f32] = if seats > 2 { &[-0.62, 0.62] } else { &[0.0] };
    for leg in legs {
        let x = leg * r;
        p.line(&format!("M{:.1} -16L{:.1} 2M{:.1} -16L{:.1} 2", x - 14.0, x - 26.0, x + 14.0, x + 26.0), INK, 5.0);
    }
    // The cloth hangs in scallops.
    let folds = if seats <= 1 { 4 } else { 2 * seats + 2 };
    let wide = 2.0 * r / f32::from(folds);
    let mut skirt = format!("M{:.1} -64V-24", -r);
    for i in 0..folds {
        let x = -r + wide * f32::from(i);
        let low = if i == 0 || i + 1 == folds { -16.0 } else { -13.0 };
        skirt += &format!("Q{:.1} {:.1} {:.1} {:.1}", x + wide * 0.5, low + 9.0, x + wide, low - 6.0);
    }
    skirt += &format!("L{r:.1} -24V-64Z");
    p.shape(&skirt, "#F6E9D2");
    for i in 1..folds {
        let x = -r + wide * f32::from(i);
        p.line(&format!("M{x:.1} -42V-26"), LINE, 1.5);
    }
    if seats <= 2 {
        p.oval((0.0, -64.0), (r, 20.0), WHITE, 2.5);
    } else {
        let a = r - 40.0;
        p.shape(
            &format!("M{:.1} -83H{a:.1}Q{r:.1} -82 {r:.1} -64Q{r:.1} -45 {a:.1} -45H{:.1}Q{:.1} -45 {:.1} -64Q{:.1} -82 {:.1} -83Z", -a, -a, -r, -r, -r, -a),
            WHITE,
        );
    }
    plate_for_number(&mut p, (-half + 24.0, -32.0));
    p.reaches(-half - 4.0, -90.0, half + 4.0, 12.0)
}

fn deck(half: f32) -> Sketch {
    let mut p = Pen::default();
    let (a, b) = (-half + 2.0, half - 2.0);
    p.shadow((0.0, 0.0), (half - 4.0, 8.0));
    p.line(&format!("M{:.1} -28V1M{:.1} -28V1", a + 12.0, b - 12.0), INK, 6.0);
    p.rect((a + 18.0, -30.0), (b - a - 36.0, 25.0), 0.0, WALL_DARK);
    p.shape(&format!("M{:.1} -70H{:.1}L{b:.1} -38H{a:.1}Z", a + 12.0, b - 12.0), "#F7EBD6");
    p.rect((a, -39.0), (b - a, 11.0), 4.0, WOOD);
    plate_for_number(&mut p, (-half + 42.0, -16.0));
    p.reaches(-half - 3.0, -74.0, half + 3.0, 10.0)
}

/// A low table with leaflets, as in a waiting area.
fn low_table(half: f32) -> Sketch {
    let mut p = Pen::default();
    let (a, b) = (-half + 2.0, half - 2.0);
    p.shadow((0.0, 0.0), (half - 4.0, 8.0));
    p.rect((a + 6.0, -36.0), (b - a - 12.0, 36.0), 3.0, WOOD_DARK);
    let panels = ((b - a) / 110.0) as usize + 1;
    let wide = (b - a - 12.0) / panels as f32;
    for i in 0..panels {
        p.flat(
            &format!("M{:.1} -26h{:.1}v18h{:.1}Z", a + 14.0 + wide * i as f32, wide - 16.0, 16.0 - wide),
            WOOD_PANEL,
            1.0,
        );
    }
    p.shape(&format!("M{:.1} -60H{:.1}L{b:.1} -42V-35H{a:.1}V-42Z", a + 10.0, b - 10.0), WOOD);
    p.line(&format!("M{a:.1} -42H{b:.1}"), INK, 2.0);
    p.reaches(-half - 3.0, -64.0, half + 3.0, 10.0)
}
