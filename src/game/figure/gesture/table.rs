//! Gestures with food, drink and what they stand on.

use super::{LEFT, RIGHT, Sketch, Who};
use crate::game::figure::palette::{INK, LEAF, SKY, STEEL, WHITE, WOOD};
use crate::game::figure::pen::{LINE, Pen};
use crate::game::figure::pose::Base;

/// Fork at the mouth.
pub(super) fn eating(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left((95.0, 1005.0), (265.0, 968.0), who).line("M330 958L500 1000", INK, 34.0).hand((300.0, 955.0), who.arm.skin);
    s.right((850.0, 990.0), (745.0, 660.0), who)
        .line("M730 610L605 500", INK, 32.0)
        .line("M630 450L575 420M615 480L565 460M595 510L545 490M630 450L595 510", INK, 20.0)
        .hand((742.0, 620.0), who.arm.skin);
    s.head((0.0, 14.0), 3.0)
}

/// Fork and knife upright in the fists, nothing happens.
pub(super) fn stopped_eating(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left((70.0, 1000.0), (160.0, 900.0), who)
        .line("M170 880V700", INK, 30.0)
        .line("M130 640V690H210V640M170 640V700", INK, 20.0)
        .hand((170.0, 890.0), who.arm.skin);
    s.right((825.0, 1000.0), (735.0, 900.0), who)
        .shape("M705 830V640Q755 650 748 760L738 830Z", STEEL, 18.0)
        .hand((725.0, 890.0), who.arm.skin);
    s.head((0.0, 10.0), -4.0).looks_left()
}

/// Cup at the mouth.
pub(super) fn drinking(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((880.0, 900.0), (745.0, 560.0), who)
        .moved("rotate(-38 620 450)", |pen| {
            pen.shape("M560 380H710L690 530H580Z", WHITE, LINE - 4.0).line(
                "M708 410Q770 420 750 465Q735 495 698 490",
                INK,
                20.0,
            );
        })
        .hand((730.0, 515.0), who.arm.skin);
    s.head((-20.0, 6.0), -9.0)
}

/// Arm out straight, a plate at its end, head turned away.
pub(super) fn pushing_away(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left((40.0, 970.0), (300.0, 880.0), who).hand((345.0, 870.0), who.arm.skin);
    s.front.shape("M960 930H1250L1210 985H1010Z", WHITE, LINE - 4.0).shape(
        "M1020 925Q1100 840 1190 925Z",
        WOOD,
        LINE - 6.0,
    );
    s.right((830.0, 830.0), (930.0, 880.0), who).flat_hand((935.0, 885.0), 38.0, who.arm.skin);
    s.head((-60.0, 10.0), -10.0).looks_left().leans(-7.0)
}

/// Both hands behind the head, leaning back.
pub(super) fn leaning_back(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.on_body.arm(LEFT, (-60.0, 520.0), (250.0, 330.0), who.arm);
    s.on_body.arm(RIGHT, (950.0, 520.0), (640.0, 330.0), who.arm);
    s.on_body.hand((270.0, 320.0), who.arm.skin).hand((620.0, 320.0), who.arm.skin);
    s.head((0.0, 16.0), -8.0).leans(-3.0)
}

/// A tray with a meal in both hands, lowered by some units.
pub(super) fn tray(who: Who<'_>, lowered: f32) -> Sketch {
    let mut s = Sketch::new();
    let y = match who.base {
        Base::Sitting => 890.0 + lowered * 0.6,
        Base::Standing | Base::Walking(_) => 985.0 + lowered,
    };
    s.front.arm(LEFT, (115.0, 1000.0), (215.0, y + 15.0), who.arm);
    s.front.arm(RIGHT, (780.0, 1000.0), (680.0, y + 15.0), who.arm);
    s.front.moved(&format!("translate(0 {})", y - 985.0), |pen| {
        meal(pen);
        pen.shape("M110 985H790L760 1045H140Z", WOOD, LINE);
    });
    s.front.hand((160.0, y + 35.0), who.arm.skin).hand((740.0, y + 35.0), who.arm.skin);
    s
}

fn meal(pen: &mut Pen) {
    pen.shape("M270 930H510L470 985H310Z", WHITE, 18.0).shape("M310 925Q390 820 470 925Z", LEAF, 18.0).shape(
        "M570 830H670L655 980H585Z",
        SKY,
        18.0,
    );
}

/// A cup in one hand.
pub(super) fn cup_carried(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((810.0, 1000.0), (600.0, 900.0), who);
    s.front
        .shape("M430 740H600L580 910H450Z", WHITE, LINE - 4.0)
        .line("M432 780Q370 780 385 835Q395 865 442 862", INK, 20.0)
        .line("M480 690q-20 -30 0 -60M550 690q-20 -30 0 -60", INK, 14.0)
        .hand((590.0, 870.0), who.arm.skin);
    s.head((0.0, 14.0), 5.0)
}

/// A dish on the open palm, at shoulder height.
pub(super) fn serving(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    match who.base {
        Base::Sitting => s.left((108.0, 1005.0), (290.0, 968.0), who).hand((330.0, 960.0), who.arm.skin),
        Base::Standing | Base::Walking(_) => {
            s.left((60.0, 980.0), (200.0, 1080.0), who).hand((235.0, 1090.0), who.arm.skin)
        }
    };
    s.right((860.0, 990.0), (905.0, 760.0), who).hand((905.0, 715.0), who.arm.skin);
    s.front.shape("M740 610H1080L1030 665H790Z", WHITE, LINE - 4.0).shape(
        "M800 605Q910 480 1020 605Z",
        LEAF,
        LINE - 6.0,
    );
    s
}
