//! Playing sounds. They are built into the binary, so that none can be missing; at no loudness nothing is played.

use super::{Heard, Sound};
use crate::game::settings::Settings;
use bevy::audio::{AudioPlayer, AudioSource, PlaybackSettings, Volume};
use bevy::prelude::*;

impl Sound {
    fn bytes(self) -> &'static [u8] {
        match self {
            Sound::Bell => include_bytes!("../../../assets/sound/bell.mp3"),
            Sound::Call => include_bytes!("../../../assets/sound/call.mp3"),
            Sound::Till => include_bytes!("../../../assets/sound/till.mp3"),
            Sound::Cup => include_bytes!("../../../assets/sound/cup.mp3"),
            Sound::Trouble => include_bytes!("../../../assets/sound/trouble.mp3"),
        }
    }
}

/// The sounds, in the order of [`Sound::ALL`].
#[derive(Resource, Debug)]
struct Records([Handle<AudioSource>; 5]);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, load).add_systems(Update, play.run_if(resource_exists::<Records>));
}

fn load(mut sources: ResMut<Assets<AudioSource>>, mut commands: Commands) {
    let records = Sound::ALL.map(|sound| sources.add(AudioSource { bytes: sound.bytes().into() }));
    commands.insert_resource(Records(records));
}

fn play(mut heard: MessageReader<Heard>, records: Res<Records>, settings: Res<Settings>, mut commands: Commands) {
    for Heard(sound) in heard.read() {
        let record = Sound::ALL.iter().zip(&records.0).find(|(one, _)| *one == sound);
        if let Some((_, record)) = record.filter(|_| settings.volume > 0) {
            let volume = Volume::Linear(f32::from(settings.volume) / 100.0);
            commands.spawn((AudioPlayer(record.clone()), PlaybackSettings::DESPAWN.with_volume(volume)));
        }
    }
}
