//! What the tutorial promises: a shift in which everything can be done once, and lessons that never ask too much.

mod model;
mod scenario;
mod window;

use super::SCENARIO;
use crate::bot::Stage;
use crate::engine::{Phase, Plan, Quote, Refusal, Session, Stop, Tick, View};
use crate::game::bridge::Served;
use crate::rules::Rules;
use crate::scenario::model::{Act, ActKind, Target};
use crate::scenario::script::{self, Deed, Script};
use crate::text::{Language, Words};
use std::sync::Arc;

fn plan() -> Arc<Plan> {
    served().plan
}

/// The scenario of the tutorial, as it is found on the shelf.
fn served() -> Served {
    let (_, file) = crate::shelf::shipped().into_iter().find(|(name, _)| name == SCENARIO).expect("it is shipped");
    let loaded = crate::scenario::load(SCENARIO, &crate::shelf::read(&file).expect("it can be read"));
    let plan = Plan::new(Arc::new(loaded.scenario.expect("it has no faults")), Arc::new(Rules::shipped()));
    Served { file, plan: Arc::new(plan) }
}

fn story() -> Script {
    let bytes = include_bytes!("../../../../scenarios/tutorial/first_steps.story.ron");
    let loaded = script::load("first_steps.story.ron", bytes, plan().scenario());
    loaded.script.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

/// A session to which somebody pays heed at every step.
struct Watched<F> {
    session: Session,
    words: Words,
    heed: F,
}

/// What is to be heeded.
enum Moment {
    /// Time has come to this point.
    Now,
    /// This is about to be begun.
    Begins(Act),
}

impl<F: FnMut(View<'_>, &Words, Moment)> Watched<F> {
    fn new(seed: u64, heed: F) -> Watched<F> {
        Watched { session: Session::new(plan(), seed), words: Words::of(Language::En), heed }
    }

    fn look(&mut self, moment: Moment) {
        (self.heed)(self.session.view(), &self.words, moment);
    }
}

impl<F: FnMut(View<'_>, &Words, Moment)> Stage for Watched<F> {
    fn view(&self) -> View<'_> {
        self.session.view()
    }

    fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        self.session.view().quote(act)?;
        self.look(Moment::Now);
        self.look(Moment::Begins(act));
        let done = self.session.act(act, &mut Vec::new());
        self.look(Moment::Now);
        done
    }

    fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        // In steps, so that nothing between is missed.
        loop {
            let step = until.min(self.session.view().now().after(1_000));
            let reached = self.session.advance(step, stop, &mut Vec::new());
            self.look(Moment::Now);
            let over = self.session.view().phase() != Phase::Service;
            if over
                || reached >= until
                || reached < step
                || (stop == Stop::WhenFree && self.view().staff().act.is_none())
            {
                return reached;
            }
        }
    }

    fn interrupt(&mut self) {
        self.session.interrupt(&mut Vec::new());
    }

    fn open(&mut self) {
        self.session.open(&mut Vec::new());
        self.look(Moment::Now);
    }

    fn finish(&mut self) {
        self.look(Moment::Now);
        self.session.finish();
    }
}

/// Plays the story. Every act must be possible.
fn tell(stage: &mut impl Stage) {
    let story = story();
    for item in &story.prepare {
        stage.act(Act::Prepare(*item)).expect("there is time for it");
    }
    stage.open();
    for (ms, deed, place) in &story.acts {
        stage.advance(Tick(*ms), Stop::At);
        if stage.view().staff().act.is_some() {
            stage.advance(Tick::NEVER, Stop::WhenFree);
        }
        let Deed::Act(act) = deed else { panic!("the story breaks nothing off") };
        stage.act(*act).unwrap_or_else(|why| panic!("line {}: {act:?}: {why:?}", place.line));
    }
    stage.advance(Tick(86_400_000), Stop::At);
    for (act, place) in &story.close {
        stage.act(*act).unwrap_or_else(|why| panic!("line {}: {act:?}: {why:?}", place.line));
    }
    stage.finish();
}

/// Somebody can be found for whom an act of this kind can be begun now.
fn possible(view: View<'_>, words: &Words, kind: ActKind) -> bool {
    let sight = crate::telling::Sight::new(view, words);
    view.guests().any(|g| !crate::telling::deeds::possible(&sight, Target::One(g.id()), kind).is_empty())
}
