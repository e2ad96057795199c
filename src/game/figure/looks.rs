//! What a person looks like: the same through a whole visit, different from the next one.
//!
//! Drawn from a number by a small fixed hash, so that a replay, another machine and another day show the same people.

use super::palette::{CLOTHES, GREY_HAIR, HAIR, SKIN, TROUSERS, WHITE};
use super::pen::Sleeve;
use crate::scenario::model::Figure;

/// How old a person looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Age {
    /// Small, with a child's haircut.
    Child,
    /// Grown up.
    Adult,
    /// With grey hair.
    Older,
}

/// How clothes are cut above the belt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Top {
    /// A jumper.
    Round,
    /// A jumper with a deep neck.
    Vee,
    /// A shirt with a collar and buttons.
    Collar,
    /// A jumper with stripes.
    Stripes,
    /// An open jacket.
    Jacket,
    /// A high neck.
    Turtle,
    /// White shirt and apron: the trainee and the colleagues.
    Apron,
    /// White jacket, two rows of buttons: the cook.
    Chef,
}

/// What a person looks like. Colours are `#RRGGBB`, parts are names in [`super::Parts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Looks {
    /// The head with its hair.
    pub head: &'static str,
    /// How old.
    pub age: Age,
    /// Skin colour.
    pub skin: &'static str,
    /// Colour of dark hair.
    pub hair: &'static str,
    /// Colour of light hair and of caps.
    pub contrast: &'static str,
    /// Cut of the clothes.
    pub top: Top,
    /// Length of the sleeves.
    pub sleeve: Sleeve,
    /// Colour of the clothes.
    pub cloth: &'static str,
    /// Colour beside it: stripes, what is under a jacket, ribbons, an apron.
    pub second: &'static str,
    /// Colour of trousers or skirt.
    pub trousers: &'static str,
    /// Glasses, if any.
    pub glasses: Option<&'static str>,
    /// Moustache or chin beard, if any: none hides the mouth.
    pub beard: Option<&'static str>,
    /// Height against the usual, in per cent.
    pub height: u8,
}

/// How a head's hair is read at a glance, as this art is drawn. A beard goes with his only.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hair {
    Hers,
    His,
}

use Hair::{Hers, His};

const ADULT_HEADS: [(&str, Hair); 29] = [
    ("afro", His),
    ("bangs", Hers),
    ("bangs2", Hers),
    ("bantuKnots", Hers),
    ("bun", Hers),
    ("bun2", Hers),
    ("buns", Hers),
    ("cornrows2", Hers),
    ("dreads1", His),
    ("dreads2", His),
    ("flatTop", His),
    ("hatBeanie", His),
    ("hijab", Hers),
    ("long", Hers),
    ("longBangs", Hers),
    ("medium1", Hers),
    ("medium2", Hers),
    ("medium3", Hers),
    ("mediumBangs", Hers),
    ("mediumBangs3", Hers),
    ("mediumStraight", Hers),
    ("pomp", His),
    ("shaved2", His),
    ("short1", His),
    ("short2", His),
    ("short3", Hers),
    ("short4", His),
    ("short5", His),
    ("turban", His),
];
const OLDER_HEADS: [(&str, Hair); 6] = [
    ("grayBun", Hers),
    ("grayMedium", Hers),
    ("grayShort", His),
    ("mediumBangs2", Hers),
    ("noHair2", His),
    ("noHair3", His),
];
const CHILD_HEADS: [(&str, Hair); 6] =
    [("bangs2", Hers), ("buns", Hers), ("short2", His), ("short5", His), ("medium1", Hers), ("twists2", His)];
const GLASSES: [&str; 4] = ["glasses", "glasses2", "glasses3", "glasses5"];
const BEARDS: [&str; 3] = ["chin", "moustache1", "moustache7"];
const TOPS: [Top; 6] = [Top::Round, Top::Vee, Top::Collar, Top::Stripes, Top::Jacket, Top::Turtle];
/// Light hair of those who are not old, and caps.
const LIGHT: [&str; 4] = ["#E6C37E", "#D9A25A", "#C9764A", "#E5B23F"];
const SCARVES: [&str; 3] = ["#2F4B57", "#5A3A52", "#3E4A34"];

/// Draws numbers from one number, one after the other.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

/// Whether a head's dark shape is its outline alone, so that it stays ink.
fn outlined(head: &str) -> bool {
    matches!(head, "bangs" | "hatBeanie" | "short4" | "turban")
}

impl Looks {
    /// A person for a number: of the figure that is said, else grown up and sometimes old.
    pub fn of(seed: u64, figure: Option<Figure>) -> Looks {
        let (age, hair) = match figure {
            None if Dice(seed ^ 0xA6E).below(5) == 0 => (Age::Older, None),
            None => (Age::Adult, None),
            Some(Figure::Woman) => (Age::Adult, Some(Hers)),
            Some(Figure::Man) => (Age::Adult, Some(His)),
            Some(Figure::Old) => (Age::Older, None),
            Some(Figure::OldWoman) => (Age::Older, Some(Hers)),
            Some(Figure::OldMan) => (Age::Older, Some(His)),
            Some(Figure::Child) => (Age::Child, None),
            Some(Figure::Girl) => (Age::Child, Some(Hers)),
            Some(Figure::Boy) => (Age::Child, Some(His)),
        };
        Looks::drawn(seed, age, hair)
    }

    fn drawn(seed: u64, age: Age, wanted: Option<Hair>) -> Looks {
        let mut dice = Dice(seed);
        let heads: &[(&str, Hair)] = match age {
            Age::Child => &CHILD_HEADS,
            Age::Adult => &ADULT_HEADS,
            Age::Older => &OLDER_HEADS,
        };
        let fitting: Vec<(&str, Hair)> =
            heads.iter().filter(|(_, hair)| wanted.is_none_or(|wanted| *hair == wanted)).copied().collect();
        let (head, own) = dice.one_of(&fitting);
        let cloth = dice.below(CLOTHES.len());
        let second = (cloth + 1 + dice.below(CLOTHES.len() - 1)) % CLOTHES.len();
        let grown = age != Age::Child;
        Looks {
            head,
            age,
            skin: dice.one_of(&SKIN),
            hair: if head == "hijab" {
                dice.one_of(&SCARVES)
            } else if outlined(head) || age == Age::Older {
                HAIR[0]
            } else {
                dice.one_of(&HAIR)
            },
            contrast: if age == Age::Older { dice.one_of(&GREY_HAIR) } else { dice.one_of(&LIGHT) },
            top: dice.one_of(&TOPS),
            sleeve: if dice.below(3) == 0 { Sleeve::Short } else { Sleeve::Long },
            cloth: CLOTHES[cloth],
            second: CLOTHES[second],
            trousers: dice.one_of(&TROUSERS),
            glasses: (dice.below(if age == Age::Older { 2 } else { 5 }) == 0).then(|| dice.one_of(&GLASSES)),
            beard: (own == His && grown && dice.below(3) == 0).then(|| dice.one_of(&BEARDS)),
            height: if grown { 95 + dice.below(11) as u8 } else { 76 },
        }
    }

    /// The trainee: always the same.
    pub fn trainee() -> Looks {
        Looks {
            head: "twists",
            age: Age::Adult,
            skin: SKIN[2],
            hair: HAIR[0],
            contrast: WHITE,
            top: Top::Apron,
            sleeve: Sleeve::Long,
            cloth: WHITE,
            second: super::palette::TEAL,
            trousers: "#3E4756",
            glasses: None,
            beard: None,
            height: 100,
        }
    }

    /// The cook.
    pub fn cook() -> Looks {
        Looks {
            head: "short1",
            skin: SKIN[1],
            top: Top::Chef,
            second: WHITE,
            beard: Some("moustache7"),
            ..Looks::trainee()
        }
    }

    /// A colleague with an apron of another colour.
    pub fn colleague(seed: u64) -> Looks {
        let one = Looks::of(seed, None);
        Looks {
            top: Top::Apron,
            cloth: WHITE,
            second: "#7B4668",
            sleeve: Sleeve::Long,
            trousers: "#3E4756",
            height: 100,
            ..one
        }
    }

    /// Every head, pair of glasses and beard that can be drawn, for whoever checks that they exist.
    pub fn parts_used() -> (Vec<&'static str>, Vec<&'static str>, Vec<&'static str>) {
        let all = ADULT_HEADS.iter().chain(&OLDER_HEADS).chain(&CHILD_HEADS).map(|(h, _)| *h);
        (all.chain(["twists", "short1"]).collect(), GLASSES.to_vec(), BEARDS.to_vec())
    }
}
