//! Small things that several parts of the shift draw, and what pictures stand for what.

use crate::game::attention::Intent;
use crate::game::theme::{Edge, Fill, Glyph, Size, Spawner, Tone, strong};
use crate::scenario::model::Cue;
use crate::telling::look::Matter;
use bevy::prelude::*;

/// A key cap with fixed words, for keys that are nobody's to change and for ranges of keys.
pub(super) fn cap(parent: &mut Spawner<'_>, words: &str) {
    let node = Node {
        min_width: px(22),
        padding: UiRect::axes(px(6), px(0)),
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        border: UiRect::all(px(1.5)),
        border_radius: BorderRadius::all(px(5)),
        ..default()
    };
    parent.spawn((node, Fill(Tone::Paper), Edge(Tone::Soft))).with_children(|cap| {
        cap.spawn(strong(words, Size::Small, Tone::Ink));
    });
}

/// The picture of an intent.
pub(super) fn glyph(intent: Intent) -> Glyph {
    match intent {
        Intent::Ask => Glyph::MessageCircleQuestionMark,
        Intent::Inform => Glyph::Info,
        Intent::Guide => Glyph::Signpost,
        Intent::Advise => Glyph::Lightbulb,
        Intent::Motivate => Glyph::Sparkles,
        Intent::Assist => Glyph::HandHelping,
        Intent::Serve => Glyph::ConciergeBell,
        Intent::Recover => Glyph::HeartHandshake,
        Intent::Note => Glyph::NotebookPen,
    }
}

/// The picture of a fact.
pub(super) fn glyph_of(matter: Matter) -> Glyph {
    match matter {
        Matter::Cue(cue) => glyph_of_cue(cue),
        Matter::Place => Glyph::Footprints,
        Matter::Activity => Glyph::User,
        Matter::Due => Glyph::ConciergeBell,
        Matter::Party => Glyph::Users,
        Matter::Since => Glyph::Clock,
        Matter::NotGreeted => Glyph::Handshake,
        Matter::Face => Glyph::Eye,
        Matter::Spoken | Matter::Said => Glyph::MessageCircle,
        Matter::Has => Glyph::HandCoins,
        Matter::Ordered => Glyph::List,
        Matter::InWork => Glyph::Wrench,
        Matter::OnFile => Glyph::BookOpen,
        Matter::Noted => Glyph::NotebookPen,
    }
}

/// The picture of what shows: what hands do, what eyes do, what a face does.
fn glyph_of_cue(cue: Cue) -> Glyph {
    match cue {
        Cue::RaisesHand
        | Cue::HoldsUpThing
        | Cue::PalmsUp
        | Cue::DrumsFingers
        | Cue::CrossesArms
        | Cue::PushesAway
        | Cue::ClutchesBag
        | Cue::PressesAgain
        | Cue::SitsDown => Glyph::Hand,
        Cue::TurnsPages | Cue::HoldsCardFar | Cue::ClosesCard | Cue::Reads => Glyph::BookOpen,
        Cue::Smiles | Cue::SmilesAtStaff | Cue::Nods | Cue::LeansBack => Glyph::Smile,
        Cue::Frowns | Cue::Sighs | Cue::ShakesHead | Cue::LooksWorried | Cue::PressesLips => Glyph::User,
        Cue::LooksAtWatch => Glyph::Clock,
        Cue::TurnsBack | Cue::StepsAside | Cue::TurnsAway | Cue::SetsDownTray => Glyph::Footprints,
        Cue::LooksRound | Cue::LooksUp | Cue::LooksAtPhone | Cue::BendsToScreen | Cue::StopsEating => Glyph::Eye,
    }
}
