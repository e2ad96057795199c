//! What is said of changes: to screen readers at once, and in the caption bar for everybody.

use accesskit::{Live, Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

/// Something that changed and should be said.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct Announce(pub String);

/// What was said last, for the caption bar.
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

/// Says what is announced.
pub fn plugin(app: &mut App) {
    app.add_message::<Announce>().init_resource::<Said>().add_systems(Startup, listen).add_systems(PostUpdate, say);
}

fn listen(mut commands: Commands) {
    let mut spoken = Spoken::new(Role::Status);
    spoken.set_live(Live::Polite);
    commands.spawn((Ear, AccessibilityNode(spoken), Node { position_type: PositionType::Absolute, ..default() }));
}

fn say(
    mut announced: MessageReader<Announce>,
    mut said: ResMut<Said>,
    mut ears: Query<&mut AccessibilityNode, With<Ear>>,
) {
    for Announce(words) in announced.read() {
        said.words.clone_from(words);
        said.count += 1;
        for mut ear in &mut ears {
            ear.set_label(words.as_str());
            ear.set_value(words.as_str());
        }
    }
}
