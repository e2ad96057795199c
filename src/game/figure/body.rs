//! Torso, neck, apron and legs.
//!
//! Units are those of the head's art: the head is about 440 high, the seat line lies at 1190, the soles at 1530.

use super::looks::{Looks, Top};
use super::palette::{INK, TEAL, WHITE};
use super::pen::{At, LINE, Pen};
use super::pose::{Base, Stride};

const TORSO: &str = "M385 535C300 545 190 570 150 690C115 830 120 1000 128 1190H748C755 1000 755 820 715 690C680 580 610 555 580 535C560 640 410 640 385 535Z";
const DEEP_NECK: &str = "M385 535L485 690L580 535L520 480H420Z";

/// The upper body with its neck.
pub(crate) fn torso(pen: &mut Pen, looks: &Looks, skin: &str) {
    pen.fill("M395 430H575V610H395Z", skin).line("M392 470L392 530M570 500L576 540", INK, LINE - 4.0);
    let cloth = looks.cloth;
    pen.shape(TORSO, cloth, LINE);
    match looks.top {
        Top::Round => {}
        Top::Vee => {
            pen.shape(DEEP_NECK, skin, LINE - 6.0);
        }
        Top::Collar => {
            pen.shape(DEEP_NECK, skin, LINE - 6.0);
            pen.shape("M385 530L340 590L430 690L485 690Z M580 530L632 580L552 690L485 690Z", cloth, LINE - 8.0);
            pen.line("M487 700V1180", INK, 12.0);
        }
        Top::Stripes => {
            for y in [740, 830, 920, 1010, 1100] {
                let x = if y == 740 { 150 } else { 136 };
                pen.line(&format!("M{x} {y}H{}", 876 - x), looks.second, 34.0);
            }
            pen.shape(TORSO, "none", LINE);
        }
        Top::Jacket => {
            pen.shape("M400 560Q480 640 570 560L560 1186H410Z", looks.second, LINE - 8.0);
            pen.shape("M385 535L330 620L410 800L425 640Z M580 535L640 610L560 800L550 640Z", cloth, LINE - 8.0);
        }
        Top::Turtle => {
            pen.shape("M382 470Q480 520 584 490L592 560Q480 640 374 560Z", cloth, LINE - 6.0);
        }
        Top::Apron => {
            pen.shape(DEEP_NECK, skin, LINE - 6.0);
            let straps = "M300 760L330 560M620 760L600 555";
            pen.line(straps, INK, 40.0).line(straps, looks.second, 14.0);
            pen.shape("M270 760H650L690 1190H210Z", looks.second, LINE);
        }
        Top::Chef => {
            pen.shape("M382 500Q480 540 584 505L592 560Q480 640 374 560Z", WHITE, LINE - 6.0);
            for y in [720, 830, 940] {
                pen.disc((400.0, y as f32), 13.0, TEAL, 8.0).disc((560.0, y as f32), 13.0, TEAL, 8.0);
            }
        }
    }
}

/// What is behind the upper body: legs, if they show.
pub(crate) fn legs(pen: &mut Pen, looks: &Looks, base: Base) {
    match base {
        Base::Sitting => {}
        Base::Standing => {
            pen.shape("M190 1120H690L670 1470H500L455 1230L400 1470H225Z", looks.trousers, LINE);
            pen.shape(
                "M225 1470H400V1530H165Q160 1480 225 1470Z M500 1470H670Q740 1485 735 1530H500Z",
                SHOE,
                LINE - 4.0,
            );
        }
        Base::Walking(stride) => {
            let [far, near] = legs_of(stride);
            leg(pen, &far, looks.trousers);
            leg(pen, &near, looks.trousers);
        }
    }
}

const SHOE: &str = "#4A3A33";

/// Hip, knee, ankle of the far and the near leg.
fn legs_of(stride: Stride) -> [[At; 3]; 2] {
    let ahead = |hip: f32| [(hip, 1150.0), (hip + 80.0, 1276.0), (hip + 136.0, 1400.0)];
    let behind = |hip: f32| [(hip, 1150.0), (hip - 16.0, 1284.0), (hip - 150.0, 1345.0)];
    let under = |hip: f32| [(hip, 1150.0), (hip + 8.0, 1276.0), (hip, 1402.0)];
    let swings = |hip: f32| [(hip, 1150.0), (hip + 70.0, 1270.0), (hip - 40.0, 1345.0)];
    let (far, near) = (470.0, 410.0);
    match stride {
        Stride::Near => [behind(far), ahead(near)],
        Stride::FarSwings => [swings(far), under(near)],
        Stride::Far => [ahead(far), behind(near)],
        Stride::NearSwings => [under(far), swings(near)],
    }
}

/// A leg with its shoe; behind the body the heel is lifted.
fn leg(pen: &mut Pen, joints: &[At; 3], trousers: &str) {
    let [_, knee, ankle] = *joints;
    let lifted = if ankle.0 < knee.0 - 60.0 { 34.0 } else { 0.0 };
    pen.moved(&format!("translate({} {}) rotate({lifted})", ankle.0, ankle.1), |pen| {
        pen.shape("M-86 128V30H86V62Q156 76 152 128Z", SHOE, LINE - 4.0);
    });
    pen.tube(joints, 140.0, trousers);
}
