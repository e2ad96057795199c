//! The title: what this is, the session to carry on with, and the shelf of scenarios.
//!
//! ```text
//!   +------------- wall ------------+---------------- right ----------------+
//!   | coserve                       | carry on                              |
//!   | a guest, the trainee          | cards, or something to read in place  |
//!   |                               | tutorial, settings, language, quit    |
//!   +-------------------------------+---------------------------------------+
//! ```

mod draw;
mod model;
mod past;

pub(super) use model::trains;

use super::Chosen;
use super::art::{Art, Drawing};
use super::measure::{Measure, Measured, Width};
use crate::engine::Phase;
use crate::game::Tongue;
use crate::game::bridge::{Bridge, Player, Served, scenario_hash};
use crate::game::focus::{Focused, group};
use crate::game::screen::Screen;
use crate::game::shelf_watch::Library;
use crate::game::theme::{Edge, Fill, Region, Size, Tone, column, label, scroll, strong};
use crate::game::tutorial::Progress;
use crate::game::voice::Announce;
use crate::rules::Rules;
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use model::{Feet, Front, Sheet};
use past::Past;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The left side: name and motto before the wall.
#[derive(Debug, Clone, PartialEq)]
struct Wall {
    motto: String,
    width: Width,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Sheet>()
        .init_resource::<Past>()
        .add_systems(OnEnter(Screen::Title), (remember, spawn).chain())
        .add_systems(OnExit(Screen::Title), forget)
        .add_systems(Update, (wall, front, feet).run_if(in_state(Screen::Title)));
}

fn remember(
    player: Res<Player>,
    progress: Res<Progress>,
    library: Res<Library>,
    mut past: ResMut<Past>,
    mut focused: ResMut<Focused>,
) {
    *past = Past::read(&player);
    let first = match (past.unfinished.is_some(), begins(&library, &progress)) {
        (true, _) => "carry",
        (false, true) => "tutorial",
        (false, false) => "card-0",
    };
    focused.0 = Some(first.to_owned());
}

/// Whether the tutorial is the main thing to do: nobody has played here yet, and there is one.
fn begins(library: &Library, progress: &Progress) -> bool {
    progress.first_run && model::tutorial(library).is_some()
}

fn forget(mut sheet: ResMut<Sheet>) {
    *sheet = Sheet::None;
}

fn spawn(tongue: Res<Tongue>, mut commands: Commands, mut announce: MessageWriter<Announce>) {
    announce.write(Announce(format!("coserve. {}", tongue.say("motto"))));
    let root = Node { width: percent(100), height: percent(100), ..default() };
    commands
        .spawn((DespawnOnExit(Screen::Title), Name::new("Title"), Measured, group(false), Fill(Tone::Paper), root))
        .with_children(|root| {
            root.spawn((Region::<Wall>::default(), Fill(Tone::Wall), Edge(Tone::Ink)));
            let right = Node { flex_grow: 1.0, flex_basis: px(0), ..column(0) };
            root.spawn(right).with_children(|right| {
                right.spawn(scroll(12)).insert(Region::<Front>::default()).entry::<Node>().and_modify(|mut node| {
                    node.padding = UiRect::new(px(24), px(24), px(20), px(12));
                });
                right.spawn(Region::<Feet>::default());
            });
        });
}

fn wall(
    tongue: Res<Tongue>,
    mut measure: Measure,
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    mut region: Query<(Entity, &mut Region<Wall>, &mut Node)>,
    mut commands: Commands,
) {
    let Ok((at, mut region, mut node)) = region.single_mut() else { return };
    let width = measure.width();
    let share = match width {
        Width::Wide => percent(47),
        Width::Narrow => percent(36),
        Width::Slim => percent(0),
    };
    let wanted = Node {
        width: share,
        height: percent(100),
        flex_shrink: 0.0,
        overflow: Overflow::clip(),
        display: if width == Width::Slim { Display::None } else { Display::Flex },
        border: UiRect::right(px(2)),
        ..default()
    };
    if *node != wanted {
        *node = wanted;
    }
    let picture = art.picture(Drawing::Wall, &mut images);
    region.show(&mut commands, at, Wall { motto: tongue.say("motto"), width }, |wall, parent| {
        parent.spawn((
            ImageNode::new(picture),
            Node {
                position_type: PositionType::Absolute,
                left: px(0),
                bottom: px(0),
                width: percent(100),
                aspect_ratio: Some(600.0 / 720.0),
                ..default()
            },
        ));
        let words = Node { padding: UiRect::all(px(36)), max_width: px(380), ..column(4) };
        parent.spawn(words).with_children(|words| {
            let size = if wall.width == Width::Wide { Size::Logo } else { Size::Title };
            words.spawn(strong("coserve", size, Tone::Ink));
            words.spawn(label(&wall.motto, Size::Heading, Tone::Ink));
        });
    });
}

fn front(
    tongue: Res<Tongue>,
    library: Res<Library>,
    past: Res<Past>,
    sheet: Res<Sheet>,
    progress: Res<Progress>,
    mut measure: Measure,
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    mut region: Query<(Entity, &mut Region<Front>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let front = model::front(&tongue, &library, &past, &sheet, begins(&library, &progress), measure.width());
    let mut picture = |kind| art.picture(Drawing::Scene(kind), &mut images);
    region.show(&mut commands, at, front, |front, parent| draw::front(front, parent, &mut picture));
}

fn feet(
    tongue: Res<Tongue>,
    progress: Res<Progress>,
    library: Res<Library>,
    past: Res<Past>,
    mut measure: Measure,
    mut region: Query<(Entity, &mut Region<Feet>)>,
    mut commands: Commands,
) {
    let Ok((at, mut region)) = region.single_mut() else { return };
    let feet = Feet {
        tutorial: tongue.say("title-tutorial"),
        first_run: begins(&library, &progress),
        carries: past.unfinished.is_some(),
        settings: tongue.say("title-settings"),
        language: tongue.say("language-name"),
        quit: tongue.say("quit"),
        width: measure.width(),
    };
    region.show(&mut commands, at, feet, draw::feet);
}

/// What choosing on the title changes.
#[derive(SystemParam)]
struct Choice<'w> {
    library: Res<'w, Library>,
    chosen: ResMut<'w, Chosen>,
    sheet: ResMut<'w, Sheet>,
    next: ResMut<'w, NextState<Screen>>,
}

impl Choice<'_> {
    /// Opens the briefing of a scenario, or what is wrong with it where there is no version to play.
    fn card(&mut self, file: &Path) {
        match self.library.book(file).and_then(|book| book.served.clone()) {
            Some(served) => {
                self.chosen.0 = Some(served);
                self.next.set(Screen::Briefing);
            }
            None => self.read(Sheet::Faults(file.to_path_buf())),
        }
    }

    /// Shows something to read in place of the cards.
    fn read(&mut self, sheet: Sheet) {
        *self.sheet = sheet;
    }
}

/// Takes up the session that was left, at the screen where it was.
fn carry_on(log: &Path, player: &Player, past: &Past, bridge: &mut Bridge, choice: &mut Choice<'_>) {
    let hash = past.unfinished.as_ref().and_then(|one| one.scenario.clone()).unwrap_or_default();
    let served = choice.library.known_as(&hash).and_then(|book| book.served.clone()).or_else(|| kept(player, &hash));
    let file = served.as_ref().map_or_else(PathBuf::new, |served| served.file.clone());
    if let Err(why) = bridge.resume(log, file, player) {
        choice.read(Sheet::Trouble(why.to_string()));
        return;
    }
    match bridge.view().map(|view| view.phase()) {
        Some(phase) => {
            choice.chosen.0 = served;
            choice.next.set(screen_of(phase));
        }
        // It was over, and is sealed now.
        None => choice.next.set(Screen::Title),
    }
}

/// The screen on which a session in this phase is played.
fn screen_of(phase: Phase) -> Screen {
    match phase {
        Phase::Preparation => Screen::Preparation,
        Phase::Service => Screen::Shift,
        Phase::Closing | Phase::Finished => Screen::Closing,
    }
}

/// The version of a scenario that was kept beside the logs.
fn kept(player: &Player, hash: &str) -> Option<Served> {
    let file = player.store().ok()?.data().join("scenarios").join(format!("{hash}.ron"));
    let loaded = crate::scenario::load(&file.display().to_string(), &crate::shelf::read(&file).ok()?);
    let plan = crate::engine::Plan::new(Arc::new(loaded.scenario?), Arc::new(Rules::shipped()));
    (scenario_hash(&plan) == hash).then(|| Served { file, plan: Arc::new(plan) })
}
