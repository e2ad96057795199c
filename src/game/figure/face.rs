//! What a face says, and the art that says it.
//!
//! Faces are read in the close-up; on the floor they only back up what arms and hands already tell.

/// An expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// Nothing in particular, friendly.
    Plain,
    /// A smile with open eyes.
    Smiling,
    /// Glad: a smile with narrowed eyes.
    Glad,
    /// At peace: reads, rests.
    AtPeace,
    /// Chews and likes it.
    Chewing,
    /// Says something.
    Speaking,
    /// Looks on, brows up, does not understand.
    Puzzled,
    /// One brow up: cannot make up their mind.
    Doubtful,
    /// Straight mouth, flat brows: has had enough of waiting.
    Stern,
    /// Bored, tired.
    Weary,
    /// Eyes closed, a breath out.
    Sighing,
    /// Worried: brows up in the middle, mouth open.
    Worried,
    /// Sad, hurt.
    Hurt,
    /// Brows drawn together, mouth down.
    Frowning,
    /// Angry and red.
    Angry,
    /// Furious, mouth open, red.
    Furious,
}

impl Face {
    /// Every expression.
    pub const ALL: [Face; 16] = [
        Face::Plain,
        Face::Smiling,
        Face::Glad,
        Face::AtPeace,
        Face::Chewing,
        Face::Speaking,
        Face::Puzzled,
        Face::Doubtful,
        Face::Stern,
        Face::Weary,
        Face::Sighing,
        Face::Worried,
        Face::Hurt,
        Face::Frowning,
        Face::Angry,
        Face::Furious,
    ];

    /// The name of the art.
    pub fn part(self) -> &'static str {
        match self {
            Face::Plain => "smile",
            Face::Glad => "cute",
            Face::Smiling | Face::AtPeace => "calm",
            Face::Chewing => "eatingHappy",
            Face::Speaking => "explaining",
            Face::Puzzled => "concernedFear",
            Face::Doubtful => "suspicious",
            Face::Stern => "serious",
            Face::Weary => "tired",
            Face::Sighing => "eyesClosed",
            Face::Worried => "concerned",
            Face::Hurt => "solemn",
            Face::Frowning | Face::Angry => "veryAngry",
            Face::Furious => "rage",
        }
    }

    /// How red the face goes, in per cent.
    pub fn flush(self) -> u32 {
        match self {
            Face::Angry => 38,
            Face::Furious => 48,
            Face::Plain
            | Face::Smiling
            | Face::Glad
            | Face::AtPeace
            | Face::Chewing
            | Face::Speaking
            | Face::Puzzled
            | Face::Doubtful
            | Face::Stern
            | Face::Weary
            | Face::Sighing
            | Face::Worried
            | Face::Hurt
            | Face::Frowning => 0,
        }
    }
}
