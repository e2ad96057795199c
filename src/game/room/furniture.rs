//! Counters, machines, desks: what people stand at.

use super::layout::Layout;
use super::make::Make;
use super::pen::colour::*;
use super::pen::{Drawn, Pen, Sketch};
use super::piece::{Area, Label, Sign};
use super::{HEIGHT, WIDTH, tables, things};
use crate::scenario::model::{House, HouseKind};

/// Draws a piece that is not a table.
pub(super) fn draw(make: Make) -> Drawn {
    let half = make.width() / 2.0;
    let mut p = Pen::default();
    let mut back = None;
    match make {
        Make::Kitchen => {
            back = Some(kitchen(half));
            bar(&mut p, half);
            p.at((40.0, -78.0), 0.9, |p| things::dish(p, HONEY));
            p.at((88.0, -78.0), 0.9, |p| things::dish(p, TERRACOTTA_TINT));
        }
        Make::Pass => {
            bar(&mut p, half);
            p.at((-40.0, -78.0), 1.0, bell);
            p.at((6.0, -78.0), 0.9, |p| things::dish(p, TERRACOTTA_TINT));
            p.at((50.0, -78.0), 0.9, |p| things::dish(p, HONEY));
        }
        Make::Coffee => {
            bar(&mut p, half);
            p.at((-8.0, -77.0), 1.0, espresso);
            p.at((46.0, -78.0), 0.8, |p| things::cups(p, 3));
        }
        Make::Tap => {
            bar(&mut p, half);
            p.at((-14.0, -77.0), 1.0, tap);
            for x in [30.0, 47.0] {
                p.at((x, -78.0), 1.0, |p| things::tumbler(p, SKY));
            }
        }
        Make::CashDesk => {
            bar(&mut p, half);
            p.at((32.0, -77.0), 1.0, register);
        }
        Make::Trays => {
            counter(&mut p, half);
            stack(&mut p, (-14.0, -62.0), 5);
            p.at((36.0, -62.0), 1.0, cutlery);
        }
        Make::Drinks => {
            p.at((0.0, -60.0), 1.0, dispenser);
            counter(&mut p, half);
            for (x, fill) in [(-25.0, SKY), (0.0, HONEY), (25.0, TERRACOTTA_TINT)] {
                p.at((x, -58.0), 0.9, |p| things::tumbler(p, fill));
            }
        }
        Make::Hot => {
            back = Some(lamps(half));
            counter(&mut p, half);
            for (x, fill) in [(-78.0, HONEY), (-36.0, LEAF), (44.0, TERRACOTTA_TINT), (86.0, WOOD)] {
                p.at((x - 4.0, -60.0), 0.86, |p| pan(p, fill));
            }
        }
        Make::Salads => {
            p.flat(
                &format!("M{:.1} -104H{:.1}L{:.1} -62H{:.1}Z", -half + 18.0, half - 18.0, half - 8.0, -half + 8.0),
                "#EAF4F8",
                0.9,
            );
            for (x, fill) in [(-42.0, LEAF), (0.0, TERRACOTTA_TINT), (42.0, HONEY)] {
                p.at((x, -62.0), 1.0, |p| bowl(p, fill));
            }
            p.line(
                &format!("M{:.1} -62L{:.1} -104H{:.1}L{:.1} -62", -half + 8.0, -half + 18.0, half - 18.0, half - 8.0),
                INK,
                2.5,
            );
            counter(&mut p, half);
        }
        Make::Sweets => {
            sweets(&mut p, half);
            counter(&mut p, half);
        }
        Make::Scale => {
            counter(&mut p, half);
            p.at((0.0, -62.0), 1.0, scale);
        }
        Make::Till => {
            counter(&mut p, half);
            p.at((38.0, -61.0), 1.0, register);
            p.at((-42.0, -58.0), 1.0, receipts);
        }
        Make::CashMachines(n) => cash_machines(&mut p, n),
        Make::Cashier => {
            back = Some(booth(half));
            cashier(&mut p, half);
        }
        Make::Desk => desk(&mut p, half),
        Make::Lectern => lectern(&mut p),
        Make::Writing => writing(&mut p, half),
        Make::Sideboard => sideboard(&mut p, half),
        Make::TrayCart => cart(&mut p),
        Make::Cloth(_) | Make::Deck(_) | Make::Chairs(_) => {}
    }
    Drawn { back, front: p.reaches(-half - 8.0, -make.height() - 8.0, half + 8.0, 14.0) }
}

/// A wooden bar with panels.
fn bar(p: &mut Pen, half: f32) {
    let (a, b) = (-half + 6.0, half - 6.0);
    p.rect((a, -64.0), (b - a, 64.0), 0.0, WOOD_DARK);
    let panels = if half > 90.0 { 2 } else { 1 };
    let wide = (b - a - 12.0) / panels as f32;
    for i in 0..panels {
        let x = a + 12.0 + wide * i as f32;
        p.fine(&format!("M{x:.1} -52h{:.1}v40h{:.1}Z", wide - 12.0, 12.0 - wide), WOOD_PANEL, 2.0);
    }
    p.rect((-half, -78.0), (2.0 * half, 14.0), 0.0, WOOD);
}

/// A counter of the rail: steel top, painted front.
fn counter(p: &mut Pen, half: f32) {
    p.rect((-half + 6.0, -48.0), (2.0 * half - 12.0, 48.0), 0.0, WALL_DARK);
    p.line("M0 -42V-4", SOFT, 1.5);
    p.rect((-half, -62.0), (2.0 * half, 14.0), 0.0, "#E9EEEC");
}

fn kitchen(half: f32) -> Sketch {
    let mut p = Pen::default();
    let (a, b) = (-half + 14.0, half - 14.0);
    p.rect((a, -154.0), (b - a, 80.0), 0.0, DUSK);
    p.rect((a, -154.0), (b - a, 20.0), 0.0, "#6A5950");
    for x in [52.0, 88.0] {
        p.line(&format!("M{x} -154V-130"), INK, 2.0);
        p.fine(&format!("M{:.1} -130H{:.1}L{x} -118Z", x - 10.0, x + 10.0), HONEY, 2.0);
    }
    for (x, h) in [(-10.0, 14.0), (8.0, 18.0)] {
        p.line(&format!("M{x} -134v{h}"), STEEL, 2.5);
        p.oval((x, -132.0 + h + 3.0), (6.0, 6.0), STEEL, 1.5);
    }
    p.reaches(-half - 4.0, -160.0, half + 4.0, -60.0)
}

fn bell(p: &mut Pen) {
    p.fine("M-11 0q0 -11 11 -11t11 11z", HONEY, 2.0);
    p.line("M0 -11V-15", INK, 2.5);
}

fn espresso(p: &mut Pen) {
    p.rect((-36.0, -40.0), (72.0, 40.0), 5.0, STEEL);
    p.fine("M-30 -34H30V-22H-30Z", BOARD, 2.0);
    p.line("M-14 -22V-14M14 -22V-14", INK, 4.0);
    p.fine("M-30 -6H30V0H-30Z", SOFT, 2.0);
    p.at((-14.0, -6.0), 0.55, things::mug);
    p.at((14.0, -6.0), 0.55, things::mug);
    p.oval((22.0, -28.0), (2.5, 2.5), HONEY, 1.0);
}

/// Water from the wall: a column with a screen that shows a drop, and a glass below its spout.
fn tap(p: &mut Pen) {
    p.rect((-24.0, -50.0), (34.0, 50.0), 5.0, STEEL);
    p.fine("M-18 -44H4V-18H-18Z", BOARD, 2.0);
    p.fine("M-7 -40C-12 -33 -13 -30 -13 -28A6 6 0 0 0 -1 -28C-1 -30 -2 -33 -7 -40Z", SKY, 1.5);
    p.line("M10 -38H20V-27", INK, 4.0);
    p.at((20.0, 0.0), 0.9, |p| things::tumbler(p, SKY));
}

fn register(p: &mut Pen) {
    p.rect((-20.0, -28.0), (40.0, 28.0), 2.0, BOARD);
    p.fine("M-14 -22H14V-12H-14Z", TEAL_TINT, 1.5);
    p.line("M-12 -6H12", "#B9C6BF", 2.0);
}

fn receipts(p: &mut Pen) {
    p.fine("M-13 -4h26l-3 -8h-20z", WHITE, 2.0);
}

fn stack(p: &mut Pen, (x, y): (f32, f32), n: u8) {
    for i in 0..n {
        let y = y - 8.0 * f32::from(i);
        p.fine(&format!("M{:.1} {:.1}h64l-6 6h-52Z", x - 32.0, y - 5.0), WOOD, 2.0);
    }
}

fn cutlery(p: &mut Pen) {
    p.line("M-5 -12V-26M1 -12V-30M7 -12V-24", STEEL, 3.0);
    p.fine("M-11 -16H13L10 0H-8Z", HONEY_TINT, 2.0);
}

fn dispenser(p: &mut Pen) {
    p.rect((-43.0, -58.0), (86.0, 60.0), 3.0, STEEL);
    p.fine("M-33 -50H33V-32H-33Z", BOARD, 2.0);
    for (x, fill) in [(-22.0, SKY), (0.0, HONEY), (22.0, TERRACOTTA_TINT)] {
        p.oval((x, -41.0), (5.0, 5.0), fill, 1.5);
        p.line(&format!("M{x} -31V-20"), INK, 4.0);
    }
}

fn lamps(half: f32) -> Sketch {
    let mut p = Pen::default();
    let w = half - 4.0;
    p.line(&format!("M{:.1} -114V-56M{:.1} -114V-56", -w + 14.0, w - 14.0), INK, 3.0);
    p.shape(&format!("M{:.1} -116H{:.1}L{:.1} -132H{:.1}Z", -w, w, w - 8.0, -w + 8.0), WHITE);
    for x in [-68.0, -24.0, 24.0, 68.0] {
        p.fine(&format!("M{:.1} -116h16l-4 6h-8Z", x - 8.0), HONEY, 1.5);
    }
    p.reaches(-half - 4.0, -138.0, half + 4.0, -50.0)
}

fn pan(p: &mut Pen, fill: &str) {
    p.fine("M-16 -6Q0 -24 16 -6Z", fill, 2.0);
    p.fine("M-20 -7H20L16 3H-16Z", STEEL, 2.0);
    p.line("M-4 -24q-4 -5 0 -9q4 -4 0 -9", SOFT, 2.0);
}

fn bowl(p: &mut Pen, fill: &str) {
    p.fine("M-17 -12Q-8 -26 0 -19Q10 -27 17 -12Z", fill, 2.0);
    p.fine("M-19 -13H19Q16 -1 0 -1Q-16 -1 -19 -13Z", WHITE, 2.0);
}

fn sweets(p: &mut Pen, half: f32) {
    let w = half - 11.0;
    p.shape(
        &format!(
            "M{:.1} -60V-108Q{:.1} -120 {:.1} -120H{:.1}Q{w:.1} -120 {w:.1} -108V-60Z",
            -w,
            -w,
            12.0 - w,
            w - 12.0
        ),
        "#EAF4F8",
    );
    p.line(&format!("M{:.1} -90H{w:.1}", -w), INK, 2.0);
    for (x, y, fill) in [
        (-34.0, -91.0, HONEY),
        (0.0, -91.0, TERRACOTTA_TINT),
        (34.0, -91.0, PLUM_TINT),
        (-20.0, -63.0, TERRACOTTA_TINT),
        (20.0, -63.0, HONEY),
    ] {
        p.at((x, y), 0.58, |p| things::dish(p, fill));
    }
}

fn scale(p: &mut Pen) {
    p.rect((-26.0, -10.0), (52.0, 10.0), 3.0, STEEL);
    p.fine("M-30 -15H30V-10H-30Z", WHITE, 2.0);
    p.line("M20 -15V-30", INK, 3.0);
    p.rect((4.0, -40.0), (32.0, 16.0), 3.0, BOARD);
    p.fine("M9 -36H31V-28H9Z", TEAL_TINT, 1.2);
    p.fine("M-16 -16Q-18 -24 -4 -24Q10 -24 8 -16Z", WHITE, 2.0);
}

fn cash_machines(p: &mut Pen, n: u8) {
    for i in 0..n {
        let x = (f32::from(i) - (f32::from(n) - 1.0) / 2.0) * 92.0;
        p.at((x, 0.0), 1.0, |p| {
            p.shadow((0.0, 1.0), (42.0, 7.0));
            p.shape("M-40 0V-140Q-40 -148 -32 -148H32Q40 -148 40 -140V0Z", STEEL);
            p.fine("M-40 -124V-140Q-40 -148 -32 -148H32Q40 -148 40 -140V-124Z", TEAL, 2.5);
            p.line("M-22 -136H22", WHITE, 3.0);
            p.fine("M-28 -116H28V-82H-28Z", TEAL_TINT, 2.5);
            p.line("M-18 -106H10M-18 -98H18M-18 -90H2", TEAL, 2.2);
            p.shape("M-34 -74H34L38 -58H-38Z", "#AEB8BB");
            for r in 0..3 {
                for c in 0..3 {
                    p.block((-24.0 + 9.0 * c as f32, -72.0 + 4.6 * r as f32), (6.5, 3.2), INK);
                }
            }
            p.line("M12 -67H28", INK, 4.0);
            p.fine("M-22 -44H22V-36H-22Z", BOARD, 2.0);
            p.flat("M-15 -42h30v10h-30z", "#CFE3C4", 1.0);
            p.line("M-15 -40v8h30v-8", INK, 1.6);
            p.line("M-30 -20H30", SOFT, 1.5);
        });
    }
}

fn booth(half: f32) -> Sketch {
    let mut p = Pen::default();
    let w = half - 8.0;
    p.rect((-w, -156.0), (2.0 * w, 90.0), 4.0, "#D5E4DD");
    p.line(&format!("M{:.1} -128h34M{:.1} -118h24", -w + 22.0, -w + 22.0), TEAL, 2.5);
    p.rect((w - 64.0, -142.0), (44.0, 30.0), 2.0, CARD);
    p.line(&format!("M{:.1} -132h28M{:.1} -124h20", w - 56.0, w - 56.0), LINE, 2.0);
    p.reaches(-half - 4.0, -162.0, half + 4.0, -60.0)
}

fn cashier(p: &mut Pen, half: f32) {
    let w = half - 8.0;
    // Panes with a gap to pass things through.
    p.flat(&format!("M{:.1} -156H{w:.1}V-70H26V-84Q26 -96 14 -96H-14Q-26 -96 -26 -84V-70H{:.1}Z", -w, -w), GLASS, 0.28);
    p.line(&format!("M{:.1} -70V-156H{w:.1}V-70M-56 -156V-96M56 -156V-96", -w), INK, 2.5);
    p.line("M-26 -72V-84Q-26 -96 -14 -96H14Q26 -96 26 -84V-72", INK, 2.5);
    p.line(&format!("M{:.1} -146l-14 22M{:.1} -146l-20 32", -w + 40.0, -w + 52.0), WHITE, 3.0);
    p.rect((-half + 6.0, -58.0), (2.0 * half - 12.0, 58.0), 0.0, WOOD_DARK);
    for x in [-half + 18.0, 6.0] {
        p.fine(&format!("M{x:.1} -46h{:.1}v34h{:.1}Z", half - 26.0, 26.0 - half), WOOD_PANEL, 2.0);
    }
    p.rect((-half, -72.0), (2.0 * half, 14.0), 0.0, WOOD);
    p.fine("M-20 -66H20L16 -60H-16Z", STEEL, 1.8);
    p.at((66.0, -72.0), 0.9, register);
    p.at((-70.0, -70.0), 0.9, things::notes);
}

fn desk(p: &mut Pen, half: f32) {
    let w = half - 2.0;
    p.shadow((0.0, 1.0), (w, 8.0));
    p.shape(&format!("M{:.1} -46H{:.1}V0H{:.1}Z", -w + 8.0, w - 8.0, -w + 8.0), WALL_DARK);
    p.line(&format!("M{:.1} -40V-6M{:.1} -40V-6", -w / 3.0, w / 3.0), SOFT, 1.5);
    p.shape(&format!("M{:.1} -58H{:.1}L{w:.1} -46V-38H{:.1}V-46Z", -w + 8.0, w - 8.0, -w), WOOD);
    p.line(&format!("M{:.1} -46H{w:.1}", -w), INK, 2.0);
    p.line("M58 -52V-60M46 -51H70", INK, 4.0);
    p.rect((36.0, -96.0), (46.0, 36.0), 3.0, BOARD);
    p.at((-56.0, -50.0), 0.9, things::sheets);
    p.at((-20.0, -50.0), 0.7, things::mug);
}

fn lectern(p: &mut Pen) {
    p.shadow((0.0, 0.0), (40.0, 8.0));
    p.shape("M-26 0V-94H26V0Z", WOOD_DARK);
    p.fine("M-18 -10V-66H18V-10Z", WOOD_PANEL, 2.0);
    p.shape("M-40 -92L-32 -122H32L40 -92V-80H-40Z", WOOD);
    p.line("M-40 -91H40", INK, 2.0);
    p.fine("M-24 -115H4V-98H-26ZM10 -115H25L28 -98H12Z", WHITE, 2.0);
    p.line("M-19 -109H0M-20 -104H-4", LINE, 1.6);
}

fn writing(p: &mut Pen, half: f32) {
    let w = half - 2.0;
    p.shadow((0.0, 0.0), (w, 8.0));
    p.line(&format!("M{:.1} -46V0M{:.1} -46V0", -w + 10.0, w - 10.0), INK, 6.0);
    p.rect((-w + 10.0, -42.0), (2.0 * w - 20.0, 20.0), 0.0, TEAL_TINT);
    p.shape(&format!("M{:.1} -72H{:.1}L{w:.1} -50V-42H{:.1}V-50Z", -w + 10.0, w - 10.0, -w), WOOD);
    p.line(&format!("M{:.1} -50H{w:.1}", -w), INK, 2.0);
    // A filled-in example in the middle, forms and pens on a string at both sides.
    p.fine("M-13 -98H13V-68H-13Z", CARD, 2.0);
    p.line("M-8 -91H8M-8 -85H4M-8 -79H8", TEAL, 2.0);
    for x in [-40.0, 40.0] {
        p.at((x, -55.0), 0.82, things::sheets);
    }
    p.line("M-20 -58q-6 -10 -12 -2M24 -58q-6 8 -12 0", SOFT, 1.5);
    p.line("M-34 -62l12 5M26 -60l-12 4", TERRACOTTA, 3.0);
}

fn sideboard(p: &mut Pen, half: f32) {
    let w = half - 4.0;
    p.shadow((0.0, 0.0), (w, 8.0));
    p.line(&format!("M{:.1} -6V1M{:.1} -6V1", -w + 12.0, w - 12.0), INK, 6.0);
    p.rect((-w + 4.0, -48.0), (2.0 * w - 8.0, 43.0), 3.0, WOOD);
    p.line("M0 -46V-7", INK, 2.0);
    p.oval((-7.0, -27.0), (2.5, 2.5), HONEY, 1.5);
    p.oval((7.0, -27.0), (2.5, 2.5), HONEY, 1.5);
    p.rect((-w, -58.0), (2.0 * w, 11.0), 3.0, WOOD_DARK);
    for i in 0..4 {
        p.oval((-34.0, -60.0 - 3.5 * i as f32), (20.0, 4.5), WHITE, 1.8);
    }
    for x in [8.0, 24.0, 40.0] {
        p.at((x, -58.0), 0.9, |p| things::tumbler(p, SKY));
    }
}

fn cart(p: &mut Pen) {
    p.shadow((0.0, 0.0), (46.0, 7.0));
    p.line("M-42 -8V-66M42 -8V-66", SOFT, 4.0);
    p.line("M42 -66q8 -8 8 -16", INK, 4.0);
    p.rect((-44.0, -24.0), (88.0, 7.0), 2.0, STEEL);
    p.rect((-46.0, -52.0), (92.0, 8.0), 2.0, STEEL);
    stack(p, (0.0, -24.0), 2);
    stack(p, (-4.0, -52.0), 5);
    for x in [-40.0, 40.0] {
        p.oval((x, -3.0), (5.0, 5.0), SOFT, 2.0);
    }
}

/// Where the names go.
pub(super) fn labels(house: &House, layout: &Layout) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut wall: Vec<_> = layout.pieces.iter().filter(|p| p.at_wall).collect();
    wall.sort_by(|a, b| a.foot.0.total_cmp(&b.foot.0));
    for (i, piece) in wall.iter().enumerate() {
        let x = piece.foot.0;
        // Plates hang in two heights, so that each is kept apart from the one after the next only.
        let tiers = if wall.len() > 3 { 2 } else { 1 };
        let room = |o: Option<usize>| o.and_then(|o| wall.get(o)).map_or(f32::INFINITY, |o| (o.foot.0 - x).abs() - 6.0);
        let edge = 2.0 * (x.min(WIDTH - x) - 4.0);
        let w = room(i.checked_sub(tiers)).min(room(Some(i + tiers))).min(200.0).min(edge).max(24.0);
        let label = match house.setting.house {
            HouseKind::Restaurant => {
                // The cook's head is beside the plate.
                let aside = if piece.make == Make::Kitchen { 40.0 * piece.scale } else { 0.0 };
                let w = if aside > 0.0 { w.min(148.0 * piece.scale) } else { w };
                let y = 6.0 + 33.0 * (i % tiers) as f32;
                (Sign::Plate, Area { x: x + aside - w / 2.0, y, w, h: 28.0 })
            }
            HouseKind::Cafeteria | HouseKind::Bank => {
                let y = 6.0 + 33.0 * (i % tiers) as f32;
                (Sign::Hanging, Area { x: x - w / 2.0, y, w, h: 28.0 })
            }
        };
        labels.push(Label { station: piece.station, sign: label.0, depth: piece.foot.1, area: label.1 });
    }
    let mut named = std::collections::BTreeSet::new();
    for piece in layout.pieces.iter().filter(|p| !p.at_wall) {
        let (x, y) = piece.foot;
        let k = piece.scale;
        if let Some((dx, dy)) = tables::number(piece.make) {
            let r = 12.0 * k;
            let area = Area { x: x + dx * k - r, y: y + dy * k - r, w: 2.0 * r, h: 2.0 * r };
            labels.push(Label { station: piece.station, sign: Sign::Number, depth: y, area });
        } else if named.insert(piece.station) {
            let w = 200.0f32.min(2.0 * (x.min(WIDTH - x) - 4.0));
            let area = Area { x: x - w / 2.0, y: (y - 34.0 * k).min(HEIGHT - 30.0), w, h: 28.0 };
            labels.push(Label { station: piece.station, sign: Sign::Plate, depth: y, area });
        }
    }
    labels
}
