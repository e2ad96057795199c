//! Gestures of those who wait, look for somebody, or want to be left alone.

use super::{LEFT, RIGHT, Sketch, Who};
use crate::game::figure::palette::{INK, WHITE};
use crate::game::figure::pen::LINE;
use crate::game::figure::pose::Base;

/// Arms crossed, head turned away.
pub(super) fn crossed(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left((112.0, 975.0), (560.0, 905.0), who);
    s.right((778.0, 975.0), (350.0, 880.0), who);
    s.front.flat_hand((350.0, 878.0), -72.0, who.arm.skin).disc((640.0, 838.0), 42.0, who.arm.skin, LINE - 4.0);
    s.head((0.0, 10.0), -5.0).looks_left()
}

/// Away from the room: the cheek on the fist when sitting, arms crossed when standing.
pub(super) fn turned_away(who: Who<'_>) -> Sketch {
    match who.base {
        Base::Sitting => {
            let mut s = Sketch::new();
            s.right((770.0, 990.0), (420.0, 950.0), who).hand((380.0, 945.0), who.arm.skin);
            s.left((40.0, 990.0), (210.0, 600.0), who).hand((235.0, 540.0), who.arm.skin);
            s.head((-60.0, 50.0), -16.0).looks_left().leans(-8.0)
        }
        Base::Standing | Base::Walking(_) => crossed(who).head((-20.0, 10.0), -10.0).leans(-3.0),
    }
}

/// The wrist with the watch before the eyes, a finger on it.
pub(super) fn watch(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.right((800.0, 1000.0), (560.0, 870.0), who);
    s.left((0.0, 900.0), (270.0, 760.0), who)
        .line("M262 690L322 830", INK, 76.0)
        .disc((292.0, 758.0), 62.0, WHITE, LINE - 4.0)
        .line("M292 725V760L318 772", INK, 14.0)
        .hand((390.0, 712.0), who.arm.skin);
    s.front.pointing_hand((540.0, 868.0), -58.0, who.arm.skin);
    s.head((-25.0, 45.0), -15.0).looks_left()
}

/// Fingers that drum, the other fist at the hip or on the table.
pub(super) fn drumming(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((850.0, 960.0), (720.0, 900.0), who)
        .moved("rotate(-12 700 900)", |pen| {
            pen.shape(
                "M720 850L560 838Q470 850 440 960Q455 985 478 968L510 925L500 985Q515 1005 538 990L566 930L572 985Q592 1005 610 984L622 930L650 976Q676 990 684 960L730 935Z",
                who.arm.skin,
                LINE - 4.0,
            );
        })
        .line("M420 800q14 -40 50 -46M500 760q20 -30 54 -30", INK, 18.0);
    s.head((0.0, 20.0), -4.0).looks_left()
}

/// Slumped, cheek in the hand.
pub(super) fn slumped(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((880.0, 1000.0), (740.0, 660.0), who).hand((715.0, 600.0), who.arm.skin);
    s.head((40.0, 80.0), 17.0).leans(4.0)
}

/// A hand at the back of the head, a look round: where to?
pub(super) fn looking_round(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((965.0, 470.0), (742.0, 205.0), who).flat_hand((726.0, 180.0), -66.0, who.arm.skin);
    s.head((-16.0, 0.0), -8.0).looks_left()
}

/// A look back over the shoulder, one hand half up.
pub(super) fn looking_back(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.right_rests(who);
    s.left((20.0, 960.0), (-40.0, 800.0), who).flat_hand((-48.0, 780.0), -30.0, who.arm.skin);
    s.head((-15.0, 0.0), -6.0).looks_left().leans(3.0)
}

/// A look up at somebody, hands still.
pub(super) fn looking_up(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.both_rest(who);
    s.head((-10.0, 0.0), -16.0)
}

/// Arm straight up, open hand above the head.
pub(super) fn calling(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.front.arm(RIGHT, (865.0, 480.0), (850.0, 200.0), who.arm);
    s.front.open_hand((852.0, 178.0), 0.0, who.arm.skin);
    s.left_rests(who);
    s.head((-30.0, 0.0), -6.0).leans(2.0)
}

/// Hands folded before the chest.
pub(super) fn folded(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let skin = who.arm.skin;
    s.front.arm(LEFT, (110.0, 1010.0), (350.0, 955.0), who.arm);
    s.front.arm(RIGHT, (785.0, 1010.0), (545.0, 955.0), who.arm);
    s.front.hand((400.0, 945.0), skin).hand((492.0, 945.0), skin).line("M430 905L470 940M425 945L462 975", INK, 12.0);
    s.head((0.0, 0.0), -5.0)
}
