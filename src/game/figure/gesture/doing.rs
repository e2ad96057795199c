//! Gestures of those who do something: at a machine, with a thing, for others.

use super::{LEFT, RIGHT, Sketch, Who};
use crate::game::figure::palette::{HONEY_TINT, INK, SOFT, TERRACOTTA};
use crate::game::figure::pen::LINE;
use crate::game::figure::pose::Base;

/// Something held up beside the head, as if asking.
pub(super) fn holding_up(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((920.0, 870.0), (890.0, 560.0), who);
    s.front
        .moved("rotate(8 880 400)", |pen| {
            pen.shape("M780 300H990V500H780Z", HONEY_TINT, LINE).line("M780 360H990M885 300V360", INK, 16.0);
        })
        .hand((880.0, 520.0), who.arm.skin);
    s.head((-10.0, 0.0), -6.0)
}

/// Bent close to a screen, a hand on it.
pub(super) fn bending(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let skin = who.arm.skin;
    s.left((170.0, 1000.0), (300.0, 1110.0), who).hand((330.0, 1125.0), skin);
    s.right((780.0, 960.0), (900.0, 760.0), who).pointing_hand((905.0, 740.0), 46.0, skin);
    s.head((60.0, 30.0), -14.0).leans(22.0)
}

/// A finger on a key.
pub(super) fn pressing(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((850.0, 940.0), (960.0, 800.0), who).pointing_hand((965.0, 790.0), 48.0, who.arm.skin);
    s.head((10.0, 20.0), 6.0)
}

/// A finger on the key again and again, the other fist at the hip.
pub(super) fn pressing_again(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let skin = who.arm.skin;
    match who.base {
        Base::Sitting => s.left_rests(who),
        Base::Standing | Base::Walking(_) => {
            s.left((-30.0, 950.0), (130.0, 1075.0), who).hand((160.0, 1085.0), skin);
        }
    }
    s.right((860.0, 900.0), (1000.0, 760.0), who).pointing_hand((1005.0, 755.0), 62.0, skin).line(
        "M1215 560L1240 520M1235 640H1255M1150 530L1160 490",
        INK,
        20.0,
    );
    s.head((20.0, 10.0), 4.0).leans(4.0)
}

/// Makes room, an open hand shows the way.
pub(super) fn stepping_aside(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let skin = who.arm.skin;
    s.left((90.0, 1000.0), (330.0, 850.0), who).flat_hand((335.0, 845.0), 60.0, skin);
    s.front.open_hand((1000.0, 960.0), 84.0, skin).arm(RIGHT, (840.0, 960.0), (985.0, 950.0), who.arm);
    s.head((-20.0, 0.0), -4.0).leans(-6.0)
}

/// Writes on a pad.
pub(super) fn writing(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let skin = who.arm.skin;
    s.front.arm(LEFT, (110.0, 1000.0), (330.0, 960.0), who.arm);
    s.front.moved("rotate(-10 430 880)", |pen| {
        pen.shape("M360 780H560V1010H360Z", HONEY_TINT, 20.0).line("M395 840H525M395 890H525M395 940H480", SOFT, 16.0);
    });
    s.front.hand((365.0, 965.0), skin).arm(RIGHT, (780.0, 1000.0), (620.0, 900.0), who.arm);
    s.front.line("M590 860L520 930", TERRACOTTA, 26.0).hand((605.0, 880.0), skin);
    s.head((0.0, 20.0), 6.0)
}

/// Says something with an open hand.
pub(super) fn speaking(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.front.open_hand((890.0, 800.0), 34.0, who.arm.skin).arm(RIGHT, (820.0, 1000.0), (880.0, 815.0), who.arm);
    s.head((0.0, 0.0), 3.0)
}
