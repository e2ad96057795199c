//! What a body does: where it rests, and what arms and hands say.
//!
//! Both lists are closed, so that every cue of the model has a posture that shows it, sitting as well as standing.

/// What carries the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Base {
    /// On a chair, legs behind the table.
    Sitting,
    /// On both feet.
    Standing,
    /// Walking to the right; mirror the picture to walk to the left.
    Walking(Stride),
}

/// The four drawings of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stride {
    /// The near leg in front.
    Near,
    /// Passing, the far leg swings.
    FarSwings,
    /// The far leg in front.
    Far,
    /// Passing, the near leg swings.
    NearSwings,
}

impl Stride {
    /// The cycle in order.
    pub const CYCLE: [Stride; 4] = [Stride::Near, Stride::FarSwings, Stride::Far, Stride::NearSwings];
}

/// Declares the gestures and the list of all.
macro_rules! gestures {
    ($($(#[$meta:meta])* $word:ident),+ $(,)?) => {
        /// What arms, hands and head say.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Gesture { $($(#[$meta])* $word),+ }

        impl Gesture {
            /// Every gesture.
            pub const ALL: &'static [Gesture] = &[$(Gesture::$word),+];
        }
    };
}

gestures! {
    /// Nothing in particular.
    AtEase,
    /// Reads a book.
    Reading,
    /// Turns pages of the card.
    Browsing,
    /// The card upright at one side, a hand at the chin.
    Undecided,
    /// Holds the card at arm's length.
    CardFar,
    /// The card lies closed under the hands.
    CardDown,
    /// Looks at a phone.
    Phone,
    /// Arms crossed, head turned away.
    Crossed,
    /// A shoulder to the room, cheek on the fist.
    TurnedAway,
    /// Looks at the watch.
    Watch,
    /// Drums with the fingers.
    Drumming,
    /// Slumps, cheek in the hand.
    Slumped,
    /// Looks round, a hand over the eyes.
    LookingRound,
    /// Looks back over the shoulder.
    LookingBack,
    /// Looks up at somebody, hands still.
    LookingUp,
    /// Arm straight up.
    Calling,
    /// Hands folded.
    Folded,
    /// Fork at the mouth.
    Eating,
    /// Fork and knife upright, idle.
    StoppedEating,
    /// Cup at the mouth.
    Drinking,
    /// Pushes a plate away.
    PushingAway,
    /// Hands behind the head, leaning back.
    LeaningBack,
    /// Nods.
    Nodding,
    /// Shakes the head, a hand says no.
    Refusing,
    /// A hand on the heart.
    Thanking,
    /// Scratches the head, the other palm up.
    Scratching,
    /// Both hands at the cheeks.
    Worried,
    /// Clutches the bag.
    ClutchingBag,
    /// Leans in, a fist up.
    Upset,
    /// Both palms up and out.
    PalmsUp,
    /// Carries a tray.
    Tray,
    /// Sets the tray down.
    TrayDown,
    /// Carries a cup.
    Cup,
    /// Holds a thing up.
    HoldingUp,
    /// Bends to a screen.
    Bending,
    /// Presses a key.
    Pressing,
    /// Presses the same key again and again.
    PressingAgain,
    /// Makes room for others.
    SteppingAside,
    /// Writes on a pad.
    Writing,
    /// Says something with an open hand.
    Speaking,
    /// Carries a dish on the palm.
    Serving,
}

/// What a body does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pose {
    /// What carries it.
    pub base: Base,
    /// What arms and hands say.
    pub gesture: Gesture,
}

impl Pose {
    /// Sitting.
    pub fn sitting(gesture: Gesture) -> Pose {
        Pose { base: Base::Sitting, gesture }
    }

    /// Standing.
    pub fn standing(gesture: Gesture) -> Pose {
        Pose { base: Base::Standing, gesture }
    }

    /// The same, in another drawing of the step if it is a walk.
    pub fn at_stride(self, stride: Stride) -> Pose {
        match self.base {
            Base::Sitting | Base::Standing => self,
            Base::Walking(_) => Pose { base: Base::Walking(stride), ..self },
        }
    }

    /// Walking.
    pub fn walking(stride: Stride, gesture: Gesture) -> Pose {
        Pose { base: Base::Walking(stride), gesture }
    }
}
