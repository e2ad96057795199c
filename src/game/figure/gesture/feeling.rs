//! Gestures that say how somebody feels.

use super::{LEFT, RIGHT, Sketch, Who};
use crate::game::figure::palette::{DARK_WOOD, INK};
use crate::game::figure::pen::LINE;
use crate::game::figure::pose::Base;

/// A nod.
pub(super) fn nodding(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.both_rest(who);
    s.head((10.0, 40.0), 14.0)
}

/// A flat hand says no, the head turns away.
pub(super) fn refusing(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((880.0, 960.0), (800.0, 760.0), who).flat_hand((795.0, 730.0), 4.0, who.arm.skin);
    s.head((-20.0, 10.0), -8.0).looks_left()
}

/// A hand on the heart.
pub(super) fn thanking(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((800.0, 980.0), (570.0, 820.0), who).flat_hand((565.0, 815.0), -66.0, who.arm.skin);
    s.head((5.0, 10.0), 8.0)
}

/// Scratches the head; the other palm is up.
pub(super) fn scratching(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left((-60.0, 450.0), (185.0, 180.0), who).flat_hand((200.0, 165.0), 68.0, who.arm.skin);
    s.front.open_hand((965.0, 800.0), 52.0, who.arm.skin).arm(RIGHT, (850.0, 1000.0), (955.0, 810.0), who.arm);
    s.head((20.0, 20.0), 9.0)
}

/// Both hands at the cheeks, shoulders up.
pub(super) fn worried(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left((30.0, 960.0), (215.0, 580.0), who).flat_hand((225.0, 560.0), 8.0, who.arm.skin);
    s.right((900.0, 960.0), (745.0, 590.0), who).flat_hand((736.0, 570.0), -14.0, who.arm.skin);
    s.head((0.0, 46.0), 4.0)
}

/// The bag held tight to the chest.
pub(super) fn clutching_bag(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let skin = who.arm.skin;
    s.front
        .line("M370 690Q370 560 460 560Q550 560 550 690", INK, 56.0)
        .line("M370 690Q370 560 460 560Q550 560 550 690", DARK_WOOD, 20.0)
        .shape("M270 665H650L680 960H240Z", DARK_WOOD, LINE)
        .line("M262 745H658", INK, 16.0);
    s.front.arm(LEFT, (85.0, 985.0), (380.0, 900.0), who.arm);
    s.front.arm(RIGHT, (805.0, 985.0), (540.0, 830.0), who.arm);
    s.front.hand((425.0, 890.0), skin).hand((495.0, 815.0), skin);
    s.head((-10.0, 56.0), 8.0)
}

/// Leans in, one fist up, the other on the table or at the hip.
pub(super) fn upset(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let skin = who.arm.skin;
    match who.base {
        Base::Sitting => s.left((-70.0, 850.0), (85.0, 940.0), who).disc((125.0, 955.0), 66.0, skin, LINE),
        Base::Standing | Base::Walking(_) => {
            s.left((-60.0, 960.0), (120.0, 1075.0), who).disc((155.0, 1090.0), 60.0, skin, LINE)
        }
    };
    s.right((960.0, 900.0), (935.0, 640.0), who)
        .disc((930.0, 580.0), 76.0, skin, LINE)
        .line("M900 560H960M905 590H960", INK, 12.0)
        .line("M1040 480L1090 430M1060 580H1125M1000 430L1015 370", INK, 22.0);
    s.head((40.0, 80.0), 7.0).leans(5.0)
}

/// Both palms up and out.
pub(super) fn palms_up(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let skin = who.arm.skin;
    s.front.open_hand((-75.0, 790.0), -52.0, skin).arm(LEFT, (40.0, 1000.0), (-65.0, 800.0), who.arm);
    s.front.open_hand((975.0, 790.0), 52.0, skin).arm(RIGHT, (850.0, 1000.0), (965.0, 800.0), who.arm);
    s.head((0.0, 0.0), -9.0)
}
