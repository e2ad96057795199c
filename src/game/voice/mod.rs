//! What is said of changes: to screen readers at once, and in the caption bar for everybody. And what screen readers ask.

mod requests;
mod tree;

use accesskit::{Live, Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// Something that changed and should be said.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct Announce(pub String);

/// Something new that stands on the screen already: for screen readers, not for the caption bar.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct Aloud(pub String);

/// What was said last.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub words: String,
    /// How many things have been said.
    pub count: u64,
}

/// The node that screen readers listen to.
#[derive(Component)]
struct Ear;

/// Says what is announced, keeps the tree for screen readers, and does what they ask.
pub fn plugin(app: &mut App) {
    app.add_message::<Announce>()
        .add_message::<Aloud>()
        .init_resource::<Said>()
        .add_plugins((tree::plugin, requests::plugin))
        .add_systems(Startup, listen)
        .add_systems(PostUpdate, say.before(bevy::a11y::AccessibilitySystems::Update));
}

fn listen(mut commands: Commands) {
    let mut spoken = Spoken::new(Role::Status);
    spoken.set_live(Live::Polite);
    commands.spawn((Ear, AccessibilityNode(spoken), Node { position_type: PositionType::Absolute, ..default() }));
}

/// Several things said in one frame are heard together, in their order.
fn say(
    mut announced: MessageReader<Announce>,
    mut aloud: MessageReader<Aloud>,
    mut said: ResMut<Said>,
    mut ears: Query<&mut AccessibilityNode, With<Ear>>,
) {
    let announced = announced.read().map(|Announce(words)| words.as_str());
    let all: Vec<&str> = announced.chain(aloud.read().map(|Aloud(words)| words.as_str())).collect();
    let Some(last) = all.last() else { return };
    said.words = (*last).to_owned();
    said.count += all.len() as u64;
    let together = all.join(". ");
    for mut ear in &mut ears {
        // The same words twice are said twice: what cannot be heard makes them differ.
        let again = ear.label() == Some(&together);
        let words = if again { format!("{together}\u{200b}") } else { together.clone() };
        ear.set_label(words.as_str());
        ear.set_value(words);
    }
}
