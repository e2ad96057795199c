//! What each gesture draws: arms, hands and props, and how the head sits.

mod doing;
mod feeling;
mod reading;
mod table;
mod waiting;

use super::pen::{Arm, At, Pen};
use super::pose::{Base, Gesture, Pose, Stride};

/// Which way the head looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facing {
    /// To the right of the picture, as the art is drawn.
    Right,
    /// To the left: the head's picture is mirrored.
    Left,
}

/// What a gesture adds to a body.
#[derive(Debug, Clone)]
pub(crate) struct Sketch {
    /// Arms that start behind the body.
    pub(crate) behind: Pen,
    /// On the body, behind the head.
    pub(crate) on_body: Pen,
    /// In front of body and head.
    pub(crate) front: Pen,
    /// Where the head's neck joint is shifted to, in drawing units.
    pub(crate) head_shift: At,
    /// How the head tilts, degrees clockwise.
    pub(crate) tilt: f32,
    /// Which way the head looks.
    pub(crate) facing: Facing,
    /// How the upper body leans at the hip, degrees clockwise.
    pub(crate) lean: f32,
}

/// What a gesture is drawn with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Who<'a> {
    /// What carries the body.
    pub(crate) base: Base,
    /// Arms and hands.
    pub(crate) arm: Arm<'a>,
}

/// The left shoulder in the picture.
pub(crate) const LEFT: At = (190.0, 790.0);
/// The right shoulder in the picture.
pub(crate) const RIGHT: At = (700.0, 790.0);

impl Sketch {
    fn new() -> Sketch {
        Sketch {
            behind: Pen::default(),
            on_body: Pen::default(),
            front: Pen::default(),
            head_shift: (0.0, 0.0),
            tilt: 0.0,
            facing: Facing::Right,
            lean: 0.0,
        }
    }

    fn head(mut self, shift: At, tilt: f32) -> Sketch {
        self.head_shift = shift;
        self.tilt = tilt;
        self
    }

    fn looks_left(mut self) -> Sketch {
        self.facing = Facing::Left;
        self
    }

    fn leans(mut self, degrees: f32) -> Sketch {
        self.lean = degrees;
        self
    }

    /// The left arm in front, without its hand.
    fn left(&mut self, elbow: At, wrist: At, who: Who<'_>) -> &mut Pen {
        self.front.arm(LEFT, elbow, wrist, who.arm)
    }

    /// The right arm in front, without its hand.
    fn right(&mut self, elbow: At, wrist: At, who: Who<'_>) -> &mut Pen {
        self.front.arm(RIGHT, elbow, wrist, who.arm)
    }

    /// The left arm at rest: on the table, or hanging.
    fn left_rests(&mut self, who: Who<'_>) {
        match who.base {
            Base::Sitting => self.left((108.0, 1005.0), (290.0, 968.0), who).hand((330.0, 960.0), who.arm.skin),
            Base::Standing | Base::Walking(_) => {
                self.left((96.0, 990.0), (118.0, 1150.0), who).hand((122.0, 1200.0), who.arm.skin)
            }
        };
    }

    /// The right arm at rest: on the table, or hanging.
    fn right_rests(&mut self, who: Who<'_>) {
        match who.base {
            Base::Sitting => self.right((785.0, 1005.0), (600.0, 968.0), who).hand((560.0, 960.0), who.arm.skin),
            Base::Standing | Base::Walking(_) => {
                self.right((794.0, 990.0), (772.0, 1150.0), who).hand((768.0, 1200.0), who.arm.skin)
            }
        };
    }

    fn both_rest(&mut self, who: Who<'_>) {
        self.left_rests(who);
        self.right_rests(who);
    }
}

/// What a pose's gesture adds to a body.
pub(crate) fn sketch(pose: Pose, arm: Arm<'_>) -> Sketch {
    let who = Who { base: pose.base, arm };
    match pose.gesture {
        Gesture::AtEase => at_ease(who),
        Gesture::Reading => reading::book(who),
        Gesture::Browsing => reading::browsing(who),
        Gesture::Undecided => reading::undecided(who),
        Gesture::CardFar => reading::card_far(who),
        Gesture::CardDown => reading::card_down(who),
        Gesture::Phone => reading::phone(who),
        Gesture::Crossed => waiting::crossed(who),
        Gesture::TurnedAway => waiting::turned_away(who),
        Gesture::Watch => waiting::watch(who),
        Gesture::Drumming => waiting::drumming(who),
        Gesture::Slumped => waiting::slumped(who),
        Gesture::LookingRound => waiting::looking_round(who),
        Gesture::LookingBack => waiting::looking_back(who),
        Gesture::LookingUp => waiting::looking_up(who),
        Gesture::Calling => waiting::calling(who),
        Gesture::Folded => waiting::folded(who),
        Gesture::Eating => table::eating(who),
        Gesture::StoppedEating => table::stopped_eating(who),
        Gesture::Drinking => table::drinking(who),
        Gesture::PushingAway => table::pushing_away(who),
        Gesture::LeaningBack => table::leaning_back(who),
        Gesture::Tray => table::tray(who, 0.0),
        Gesture::TrayDown => table::tray(who, 70.0).head((20.0, 40.0), 12.0),
        Gesture::Cup => table::cup_carried(who),
        Gesture::Serving => table::serving(who),
        Gesture::Nodding => feeling::nodding(who),
        Gesture::Refusing => feeling::refusing(who),
        Gesture::Thanking => feeling::thanking(who),
        Gesture::Scratching => feeling::scratching(who),
        Gesture::Worried => feeling::worried(who),
        Gesture::ClutchingBag => feeling::clutching_bag(who),
        Gesture::Upset => feeling::upset(who),
        Gesture::PalmsUp => feeling::palms_up(who),
        Gesture::HoldingUp => doing::holding_up(who),
        Gesture::Bending => doing::bending(who),
        Gesture::Pressing => doing::pressing(who),
        Gesture::PressingAgain => doing::pressing_again(who),
        Gesture::SteppingAside => doing::stepping_aside(who),
        Gesture::Writing => doing::writing(who),
        Gesture::Speaking => doing::speaking(who),
    }
}

/// Arms at rest, or swinging with the step.
fn at_ease(who: Who<'_>) -> Sketch {
    let mut s = Sketch::new();
    let Base::Walking(stride) = who.base else {
        s.both_rest(who);
        return s;
    };
    let skin = who.arm.skin;
    // The near arm, at the left of the picture, swings against the near leg.
    let swing = match stride {
        Stride::Near => -1.0,
        Stride::FarSwings | Stride::NearSwings => 0.0,
        Stride::Far => 1.0,
    };
    let far = (690.0 - swing * 60.0, 985.0);
    let far_wrist = (690.0 - swing * 150.0, 1120.0);
    s.behind.arm((640.0, 790.0), far, far_wrist, who.arm).hand((far_wrist.0, far_wrist.1 + 40.0), skin);
    let near = (250.0 + swing * 90.0 - 40.0, 985.0);
    let near_wrist = (280.0 + swing * 210.0, 1110.0);
    s.front.arm((250.0, 790.0), near, near_wrist, who.arm);
    s.front.hand((near_wrist.0 + swing * 20.0, near_wrist.1 + 42.0), skin);
    s.leans(2.0)
}
