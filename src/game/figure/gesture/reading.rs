//! Gestures with something to read: a book, the card, a phone.

use super::{LEFT, RIGHT, Sketch, Who};
use crate::game::figure::palette::{HONEY_TINT, INK, SKY, SOFT, TERRACOTTA, WHITE};
use crate::game::figure::pen::LINE;

/// An open book in both hands, head down.
pub(super) fn book(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.front.arm(LEFT, (150.0, 1060.0), (330.0, 1040.0), who.arm);
    s.front.arm(RIGHT, (740.0, 1060.0), (560.0, 1040.0), who.arm);
    s.front
        .shape("M450 1120L130 1060L120 740L450 820L780 740L770 1060Z", TERRACOTTA, LINE)
        .line("M450 835V1105", INK, 16.0)
        .line("M180 830L400 885M500 885L720 830", HONEY_TINT, 22.0)
        .shape("M140 735Q290 715 450 800Q610 715 765 735L760 760Q600 750 450 830Q290 750 140 762Z", WHITE, 16.0)
        .hand((130.0, 945.0), who.arm.skin)
        .hand((775.0, 945.0), who.arm.skin);
    s.head((10.0, 58.0), 13.0)
}

/// The card open in both hands, a page in the air.
pub(super) fn browsing(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.front.arm(LEFT, (110.0, 1040.0), (260.0, 1000.0), who.arm);
    s.front.arm(RIGHT, (820.0, 980.0), (690.0, 800.0), who.arm);
    s.front
        .shape("M450 1080L120 1040L110 780L450 830L790 780L780 1040Z", WHITE, LINE)
        .line("M180 860L400 892M180 925L400 957M180 990L360 1016M500 957L720 925M500 1022L720 990", SOFT, 20.0)
        .shape("M450 1080V830Q480 640 660 620L690 830Q520 880 450 1080Z", HONEY_TINT, LINE - 4.0)
        .line("M520 790L620 720M520 860L640 800", SOFT, 18.0)
        .hand((120.0, 950.0), who.arm.skin)
        .hand((690.0, 735.0), who.arm.skin);
    s.head((0.0, 40.0), 11.0)
}

/// The card upright at one side, a hand at the chin, head back.
pub(super) fn undecided(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.right((775.0, 1020.0), (715.0, 1000.0), who);
    s.front.moved("rotate(6 730 800)", |pen| {
        pen.shape("M560 560H980V1060H560Z", WHITE, LINE)
            .line("M770 560V1060", INK, 14.0)
            .line("M610 650H720M610 720H690M610 790H720M610 860H680M610 930H720", SOFT, 20.0)
            .line("M820 650H930M820 720H900M820 790H930M820 860H890M820 930H930", SOFT, 20.0);
    });
    s.front.hand((745.0, 1040.0), who.arm.skin);
    s.left((110.0, 1030.0), (330.0, 720.0), who);
    s.front.shape(
        "M310 720Q290 610 350 560L380 480Q420 470 420 520L400 590Q450 640 400 710Q360 760 310 720Z",
        who.arm.skin,
        LINE - 4.0,
    );
    s.head((0.0, 0.0), -9.0)
}

/// The card at arm's length, head drawn back.
pub(super) fn card_far(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left_rests(who);
    s.right((870.0, 850.0), (1040.0, 740.0), who);
    s.front.moved("rotate(8 1080 640)", |pen| {
        pen.shape("M1030 420L1170 380V840L1030 800Z", WHITE, LINE).line(
            "M1065 500L1135 484M1065 570L1135 556M1065 640L1120 630M1065 705L1135 695",
            SOFT,
            18.0,
        );
    });
    s.front.hand((1050.0, 735.0), who.arm.skin);
    s.head((-40.0, 10.0), -13.0).leans(-4.0)
}

/// The card closed under both hands, a look up.
pub(super) fn card_down(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.left((108.0, 1005.0), (240.0, 950.0), who);
    s.right((785.0, 1005.0), (650.0, 950.0), who);
    s.front
        .shape("M300 850H590L630 1000H260Z", TERRACOTTA, LINE)
        .line("M345 890H545M335 930H555", HONEY_TINT, 20.0)
        .hand((268.0, 940.0), who.arm.skin)
        .hand((622.0, 940.0), who.arm.skin);
    s.head((0.0, 0.0), -6.0)
}

/// A phone at the chest, head down.
pub(super) fn phone(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    s.right_rests(who);
    s.left((100.0, 1010.0), (400.0, 880.0), who);
    s.front
        .shape("M400 660H570V920H400Z", INK, 20.0)
        .fill("M428 694H542V880H428Z", SKY)
        .hand((412.0, 880.0), who.arm.skin);
    s.head((10.0, 40.0), 13.0)
}
