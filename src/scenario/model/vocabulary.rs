//! The closed word lists of the format: every Capitalised word a trainer can write.
//!
//! They are enums so that a new word cannot be half supported: every match over them is exhaustive.

use serde::{Deserialize, Serialize};

/// Declares a closed list with its words in writing order.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $(#[doc = $meaning:literal] $word:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[repr(u8)]
        pub enum $name { $(#[doc = $meaning] $word),+ }

        impl $name {
            /// Every word of the list, in order.
            pub const ALL: &'static [$name] = &[$($name::$word),+];

            /// Every word as it is written, in the same order.
            pub const WORDS: &'static [&'static str] = &[$(stringify!($word)),+];

            /// What each of them means, in the same order.
            pub const MEANINGS: &'static [&'static str] = &[$($meaning),+];

            /// The word as it is written in a scenario file.
            pub fn word(self) -> &'static str {
                match self { $($name::$word => stringify!($word)),+ }
            }

            /// The word's place in the list, from 0.
            pub fn index(self) -> usize { self as usize }
        }
    };
}

words! {
    /// The kind of house: chooses pictures, sounds and the usual words.
    HouseKind {
        /// Guests are waited on at tables.
        Restaurant,
        /// Guests serve themselves.
        Cafeteria,
        /// A bank hall with cash machines.
        Bank,
    }
}
words! {
    /// The kind of a station on the floor.
    StationKind {
        /// Where customers come in and go out.
        Door,
        /// A table with seats.
        Table,
        /// A counter: things lie there, people may stand there.
        Counter,
        /// A self-service rail: one behind the other.
        Rail,
        /// Where one pays.
        Till,
        /// A machine: for coffee, for cash, a scale.
        Machine,
        /// A colleague's place: kitchen, desk.
        Colleague,
    }
}
words! {
    /// The six quality factors (D16).
    Factor {
        /// Professionalism and skill.
        Skill,
        /// Attitude and behaviour.
        Attitude,
        /// Accessibility and flexibility: quick, economical, adaptive.
        Access,
        /// Reliability and trustworthiness.
        Reliability,
        /// Recovery: admit, be forgiven, remedy promptly.
        Recovery,
        /// Reputation and credibility.
        Reputation,
    }
}
words! {
    /// What a thing looks like. Closed, because each must be drawn.
    Looks {
        /// A cup on a saucer.
        Cup,
        /// A mug.
        Mug,
        /// A plate, and what is on it.
        Plate,
        /// A bowl, and what is in it.
        Bowl,
        /// A glass.
        Glass,
        /// A jug.
        Jug,
        /// A card to choose from.
        Card,
        /// A bill.
        Bill,
        /// A tray, and what is on it.
        Tray,
        /// Bank notes.
        Cash,
        /// A form, a letter, a ticket.
        Paper,
        /// A bag.
        Bag,
        /// Anything else.
        Parcel,
    }
}
words! {
    /// What a person looks like from afar. Closed, because each must be drawn; it says nothing of what is in them.
    Figure {
        /// A grown-up woman.
        Woman,
        /// A grown-up man.
        Man,
        /// Somebody with grey hair or none.
        Old,
        /// A woman with grey hair.
        OldWoman,
        /// A man with grey hair or none.
        OldMan,
        /// A child.
        Child,
        /// A girl.
        Girl,
        /// A boy.
        Boy,
    }
}
words! {
    /// What a service of the offer is.
    ServiceKind {
        /// An ordinary service.
        Service,
        /// Answers what went wrong; paid from the allowance if it costs.
        Remedy,
        /// Surprises; paid from the allowance if it costs.
        Gift,
    }
}
words! {
    /// How a spoken act is put into words.
    Style {
        /// In few words: quick, but it may sound curt and leaves gaps.
        Brief,
        /// With a smile and time.
        Warm,
        /// In the trade's terms.
        Expert,
        /// One thing after the other.
        StepByStep,
        /// Correct and distant.
        Formal,
    }
}
words! {
    /// What can be seen of a customer. Closed, because each must be drawn and put into words.
    Cue {
        /// Looks round for somebody or something.
        LooksRound,
        /// Turns pages back and forth.
        TurnsPages,
        /// Frowns.
        Frowns,
        /// Looks up at the staff and down again.
        LooksUp,
        /// Holds the card far from the eyes.
        HoldsCardFar,
        /// Closes the card.
        ClosesCard,
        /// Sighs.
        Sighs,
        /// Raises a hand: calls for staff.
        RaisesHand,
        /// Reads a book.
        Reads,
        /// Looks at a phone.
        LooksAtPhone,
        /// Stops eating.
        StopsEating,
        /// Smiles at the staff.
        SmilesAtStaff,
        /// Turns back half way.
        TurnsBack,
        /// Sets the tray down.
        SetsDownTray,
        /// Sits down and folds the hands.
        SitsDown,
        /// Looks at the watch.
        LooksAtWatch,
        /// Crosses the arms.
        CrossesArms,
        /// Drums with the fingers.
        DrumsFingers,
        /// Pushes the plate or cup away.
        PushesAway,
        /// Shakes the head.
        ShakesHead,
        /// Nods to him- or herself.
        Nods,
        /// Smiles.
        Smiles,
        /// Looks worried.
        LooksWorried,
        /// Goes red, lips pressed.
        PressesLips,
        /// Bends close to the screen.
        BendsToScreen,
        /// Presses the same key again and again.
        PressesAgain,
        /// Steps aside to let others pass.
        StepsAside,
        /// Holds things up as if asking.
        HoldsUpThing,
        /// Stands with both palms up.
        PalmsUp,
        /// Leans back, at ease.
        LeansBack,
        /// Turns a shoulder: wants to be left alone.
        TurnsAway,
        /// Clutches the bag.
        ClutchesBag,
    }
}
words! {
    /// Parts people play in one purchase (D15).
    Role {
        /// Speaks for it.
        Advocate,
        /// Has a say in it.
        Influencer,
        /// Decides.
        Decider,
        /// Pays.
        Buyer,
        /// Uses it.
        User,
    }
}
words! {
    /// The kind of lever: what is changed on the floor before opening.
    LeverKind {
        /// A sign: read by some of those who pass.
        Sign,
        /// The card laid out for customers.
        Card,
        /// Furniture and places moved.
        Layout,
    }
}
words! {
    /// The four groups of things to do before opening (D19, D11).
    PrepGroup {
        /// Knowledge: customers, needs, history, way, resources.
        Information,
        /// Tools, clothes, room, systems.
        Equipment,
        /// Mood, posture, tone.
        Mindset,
        /// Signs, card, layout.
        Lever,
    }
}
words! {
    /// The kinds of acts, without what they are about. `Acted(Greet)` in a file means one of these.
    ActKind {
        /// Do one of the preparation items.
        Prepare,
        /// Greet.
        Greet,
        /// Take a timed close look.
        Attend,
        /// Ask about a choice, a topic or how things are.
        Ask,
        /// Give information on a topic or a delay.
        Inform,
        /// Make a role clear: this part is yours, it goes like this.
        Guide,
        /// Suggest an option; the choice stays the customer's.
        Advise,
        /// Encourage for a task.
        Motivate,
        /// Help with a task, together or in the customer's stead.
        Assist,
        /// Do a step of the blueprint that is the staff's.
        Perform,
        /// Offer a service.
        Offer,
        /// Repeat a request back.
        Confirm,
        /// Ask whether all is well.
        CheckBack,
        /// Show that one has seen somebody who waits.
        Acknowledge,
        /// Make good what went wrong.
        Remedy,
        /// Hand a customer over to a colleague.
        Handover,
        /// Write into the notebook.
        Note,
        /// Deliberately do nothing for a while.
        Wait,
        /// After closing: keep what was learnt.
        Record,
        /// After closing: think back.
        Reflect,
        /// After closing: deepen the trace.
        FollowUp,
    }
}
/// Where an act belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// Before opening.
    Before,
    /// In service, with a customer.
    WithGuest,
    /// In service, by oneself: notes and waiting.
    Alone,
    /// After closing.
    After,
}

impl ActKind {
    /// Where acts of this kind belong.
    pub fn domain(self) -> Domain {
        match self {
            ActKind::Prepare => Domain::Before,
            ActKind::Greet
            | ActKind::Attend
            | ActKind::Ask
            | ActKind::Inform
            | ActKind::Guide
            | ActKind::Advise
            | ActKind::Motivate
            | ActKind::Assist
            | ActKind::Perform
            | ActKind::Offer
            | ActKind::Confirm
            | ActKind::CheckBack
            | ActKind::Acknowledge
            | ActKind::Remedy
            | ActKind::Handover => Domain::WithGuest,
            ActKind::Note | ActKind::Wait => Domain::Alone,
            ActKind::Record | ActKind::Reflect | ActKind::FollowUp => Domain::After,
        }
    }
}

words! {
    /// The four ways in which a customer's own part can go wrong, one per condition (D9).
    Slip {
        /// Lacks role clarity: does not see the task as theirs.
        Unclear,
        /// Lacks information.
        Uninformed,
        /// Lacks ability.
        Unable,
        /// Lacks motivation.
        Unmotivated,
    }
}
words! {
    /// Who or what truly caused a felt moment. Recorded beside the score, never in it (D8).
    Cause {
        /// The customer's own doing.
        Customer,
        /// The trainee.
        Trainee,
        /// A colleague.
        Colleague,
        /// The house: its offer, rules, layout, preparation.
        House,
        /// A machine or system.
        System,
        /// Other customers.
        Others,
    }
}

/// Grades of a need's profile attribute run from 0 (first column) to 3.
pub type Grade = u8;

/// The six attributes of a need's profile (D2), each with four grades, named from first to fourth.
pub const ATTRIBUTES: [(&str, [&str; 4]); 6] = [
    ("standard", ["Standard", "Common", "Particular", "Unique"]),
    ("predictable", ["Certain", "Likely", "Possible", "Surprising"]),
    ("conscious", ["Conscious", "Vague", "Latent", "Unconscious"]),
    ("shown", ["Spoken", "Visible", "Hinted", "Hidden"]),
    ("satisfiable", ["Offered", "Adapted", "Improvised", "Beyond"]),
    ("linked", ["Chained", "Joined", "Loose", "Alone"]),
];

/// A need's graphic profile: six attributes, four grades each; 4,096 in all (D2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Profile(pub [Grade; 6]);

impl Profile {
    /// Grade of how standard the need is: 0 everybody's to 3 this one person's.
    pub fn standard(self) -> Grade {
        self.0[0]
    }
    /// Grade of how predictable it is.
    pub fn predictable(self) -> Grade {
        self.0[1]
    }
    /// Grade of how conscious it is: 0 can name it, 1 something lacks, 2 felt when prompted, 3 never felt.
    pub fn conscious(self) -> Grade {
        self.0[2]
    }
    /// Grade of how openly it is shown: 0 spoken, 1 visible, 2 hinted, 3 hidden.
    pub fn shown(self) -> Grade {
        self.0[3]
    }
    /// Grade of how satisfiable it is from the offer.
    pub fn satisfiable(self) -> Grade {
        self.0[4]
    }
    /// Grade of how it is linked to other needs.
    pub fn linked(self) -> Grade {
        self.0[5]
    }
    /// Whether the need stands in the first column: at least four of its six grades are first.
    pub fn first_column(self) -> bool {
        self.0.iter().filter(|g| **g == 0).count() >= 4
    }
    /// The profile as a line, `2-1-1-3-1-1`: grades from 1 to 4.
    pub fn line(self) -> String {
        self.0.iter().map(|g| (g + 1).to_string()).collect::<Vec<_>>().join("-")
    }
}
