//! Whom the trainee attends to, and how far the choice of an act has come: customer, intent, topic, phrasing.

use crate::scenario::model::{Act, ActKind, CustomerId, Target};
use bevy::prelude::*;

/// What one can have in mind, as the strip below the floor has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Intent {
    /// Ask: for taste, how it goes, whether all is well.
    Ask,
    /// Inform of a topic or a delay.
    Inform,
    /// Make a task clear.
    Guide,
    /// Suggest an option.
    Advise,
    /// Encourage.
    Motivate,
    /// Help with a task, or hand over to a colleague.
    Assist,
    /// Do a step of one's own, offer something, repeat the order.
    Serve,
    /// Make good, or show that one has seen who waits.
    Recover,
    /// Write into the notebook.
    Note,
}

impl Intent {
    /// All intents, in the order of their keys from 1 to 9.
    pub const ALL: [Intent; 9] = [
        Intent::Ask,
        Intent::Inform,
        Intent::Guide,
        Intent::Advise,
        Intent::Motivate,
        Intent::Assist,
        Intent::Serve,
        Intent::Recover,
        Intent::Note,
    ];

    /// The kinds of acts that belong to it. Greeting and the close look come with attending.
    pub fn kinds(self) -> &'static [ActKind] {
        match self {
            Intent::Ask => &[ActKind::Ask, ActKind::CheckBack],
            Intent::Inform => &[ActKind::Inform],
            Intent::Guide => &[ActKind::Guide],
            Intent::Advise => &[ActKind::Advise],
            Intent::Motivate => &[ActKind::Motivate],
            Intent::Assist => &[ActKind::Assist, ActKind::Handover],
            Intent::Serve => &[ActKind::Perform, ActKind::Offer, ActKind::Confirm],
            Intent::Recover => &[ActKind::Acknowledge, ActKind::Remedy],
            Intent::Note => &[ActKind::Note],
        }
    }

    /// The end of the key of its words: `intent-ask`.
    pub fn word(self) -> &'static str {
        match self {
            Intent::Ask => "ask",
            Intent::Inform => "inform",
            Intent::Guide => "guide",
            Intent::Advise => "advise",
            Intent::Motivate => "motivate",
            Intent::Assist => "assist",
            Intent::Serve => "serve",
            Intent::Recover => "recover",
            Intent::Note => "note",
        }
    }
}

/// How far the choice has come. The floor sets the guest, the panel beside it the rest.
#[derive(Resource, Debug, Default, Clone, PartialEq)]
pub struct Attention {
    /// Whom one attends to: the panel is open then. Everybody of the party, if that was chosen.
    pub target: Option<Target>,
    /// The guest who has the focus on the floor, attended to or not.
    pub pointed_at: Option<CustomerId>,
    /// What one has in mind.
    pub intent: Option<Intent>,
    /// The act chosen, in the style chosen last.
    pub act: Option<Act>,
}

impl Attention {
    /// Turns to somebody: the panel opens with the intents.
    pub fn turn_to(&mut self, target: Target) {
        *self = Attention { target: Some(target), pointed_at: Some(target.customer()), ..Attention::default() };
    }

    /// Turns away: the panel closes.
    pub fn turn_away(&mut self) {
        *self = Attention { pointed_at: self.pointed_at, ..Attention::default() };
    }

    /// One step back: from the act to the intent, to the guest, to the floor. Says whether there was a step.
    pub fn back(&mut self) -> bool {
        if self.act.take().is_some() || self.intent.take().is_some() {
            return true;
        }
        let open = self.target.is_some();
        self.turn_away();
        open
    }
}

/// Makes the attention known, and forgets it with the session.
pub fn plugin(app: &mut App) {
    app.init_resource::<Attention>();
}
