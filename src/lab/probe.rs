//! What a move is worth: sessions are stopped where the trainee is free, every act that can be done then is done once, and
//! each time the session is played to its end.
//!
//! Half of the sessions have been played up to there by the book and half attentively; on goes each by the book, with the
//! act and without it, on the same draws. So what an act is worth lends the trainee no skill that is not in the act.
//! Worth is in points summed over all guests, for what helps one should not count less in a full house.

use super::batch::{Crew, Onlooker, Progress};
use super::moves::{Move, Moves};
use super::version::Version;
use super::ways::ways;
use crate::bot::{Policy, Stage, play, play_on};
use crate::engine::{Quote, Refusal, Session, Stop, Stream, Tick, View};
use crate::experience::{Keep, Witness};
use crate::scenario::model::{Act, CustomerId, Style};
use rand::Rng;

/// Points, over all guests, from which an act has done something.
const FELT: f64 = 0.5;
/// Points by which two acts may differ and still do as well.
const AS_GOOD: f64 = 0.05;

/// How deep to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Depth {
    /// Runs of each policy.
    pub runs: u64,
    /// Sessions that are stopped.
    pub sessions: u64,
    /// Times each of them is stopped.
    pub stops: usize,
}

impl Depth {
    /// Deep enough for a finding, and done while one waits.
    pub const USUAL: Depth = Depth { runs: 100, sessions: 20, stops: 3 };
}

/// What one move was worth, wherever it could be made.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Worth {
    /// Occasions: a moment and a guest with whom it could be made.
    pub occasions: u64,
    /// Of these, it helped when made in the best way.
    pub helped: u64,
    /// Of these, it harmed even then.
    pub harmed: u64,
    /// Summed worth of the best way, points.
    pub sum: f64,
}

impl Worth {
    /// Mean worth of the best way, points; 0 where it could never be made.
    pub fn mean(&self) -> f64 {
        self.sum / self.occasions.max(1) as f64
    }

    /// Share of occasions at which making it does not help: how seldom it is the right thing to do.
    pub fn difficulty(&self) -> f64 {
        1.0 - self.helped as f64 / self.occasions.max(1) as f64
    }
}

/// How often one of several did best where it mattered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wins {
    /// Times it was among those to choose from, and the choice mattered.
    pub of: u64,
    /// Of these, it did as well as any.
    pub won: u64,
}

/// What came out of all stops.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Probed {
    /// Per decision, in the order of [`Moves::all`].
    pub worth: Vec<Worth>,
    /// Per phrasing: held against others of the same act.
    pub styles: [Wins; 5],
    /// Per decision: held against the others that could be made for the same guest at the same moment.
    pub moves: Vec<Wins>,
    /// Needs that were met in somebody: a set of need bits.
    pub met: u64,
    /// Moments looked at.
    pub moments: u64,
}

/// Stops sessions of this version and tries everything.
pub fn probe(version: &Version, depth: Depth, seed: u64, crew: &Crew, onlooker: &dyn Onlooker) -> Probed {
    let moves = Moves::of_house(&version.plan().scenario().house);
    let mut all = Probed::of(moves.len());
    // A few at a time, so that whoever waits sees it go on.
    let step = 4;
    let mut at = 0;
    onlooker.progress(Progress { done: at, wanted: depth.sessions });
    while at < depth.sessions && !onlooker.called_off() {
        let to = (at + step).min(depth.sessions);
        let done = crew.do_all((at, to), onlooker, |n| {
            let policy = if n % 2 == 0 { Policy::ByTheBook } else { Policy::Attentive };
            session(version, &moves, policy, seed.wrapping_add(n), depth.stops)
        });
        done.into_iter().for_each(|one| all.add(one));
        at = to;
        onlooker.progress(Progress { done: at, wanted: depth.sessions });
    }
    all
}

/// A session that keeps what it was like whenever the trainee looked on.
struct Stopped {
    session: Session,
    witness: Witness,
    moments: Vec<(Session, Witness)>,
}

impl Stage for Stopped {
    fn view(&self) -> View<'_> {
        self.session.view()
    }

    fn act(&mut self, act: Act) -> Result<Quote, Refusal> {
        self.session.act(act, &mut self.witness)
    }

    fn advance(&mut self, until: Tick, stop: Stop) -> Tick {
        if stop == Stop::OnPublic && self.session.view().guests().next().is_some() {
            self.moments.push((self.session.clone(), self.witness.clone()));
        }
        self.session.advance(until, stop, &mut self.witness)
    }

    fn interrupt(&mut self) {
        self.session.interrupt(&mut self.witness);
    }

    fn open(&mut self) {
        self.session.open(&mut self.witness);
    }

    fn finish(&mut self) {
        self.session.finish();
    }
}

fn session(version: &Version, moves: &Moves, policy: Policy, seed: u64, stops: usize) -> Probed {
    let plan = version.plan();
    let witness = Witness::new(plan.scenario().clone(), plan.rules().clone(), seed, Keep::Totals);
    let mut stage = Stopped { session: Session::new(plan.clone(), seed), witness, moments: Vec::new() };
    for item in version.prepared() {
        let _ = stage.act(Act::Prepare(*item));
    }
    play_on(&mut stage, &mut policy.bot(seed));
    let mut probed = Probed::of(moves.len());
    let mut dice = Stream::new(seed, 1);
    for _ in 0..stops.min(stage.moments.len()) {
        let one = (u64::from(dice.next_u32()) * stage.moments.len() as u64) >> 32;
        let (session, witness) = stage.moments.swap_remove(one as usize);
        probed.stop(moves, &session, &witness, seed);
    }
    probed
}

impl Probed {
    /// Nothing tried yet, of so many decisions.
    fn of(decisions: usize) -> Probed {
        let (worth, moves) = (vec![Worth::default(); decisions], vec![Wins::default(); decisions]);
        Probed { worth, moves, ..Probed::default() }
    }

    fn add(&mut self, other: Probed) {
        for (all, one) in self.worth.iter_mut().zip(other.worth) {
            all.occasions += one.occasions;
            all.helped += one.helped;
            all.harmed += one.harmed;
            all.sum += one.sum;
        }
        for (all, one) in self.styles.iter_mut().zip(other.styles) {
            *all = Wins { of: all.of + one.of, won: all.won + one.won };
        }
        for (all, one) in self.moves.iter_mut().zip(other.moves) {
            *all = Wins { of: all.of + one.of, won: all.won + one.won };
        }
        self.met |= other.met;
        self.moments += other.moments;
    }

    /// Tries everything at one moment.
    fn stop(&mut self, moves: &Moves, session: &Session, witness: &Witness, seed: u64) {
        let without = self.end(session.clone(), witness.clone(), seed);
        let guests: Vec<CustomerId> = session.view().guests().map(|g| g.id()).collect();
        for c in guests {
            let mut gains: Vec<(usize, f64)> = Vec::new();
            for (i, made) in moves.all().iter().enumerate() {
                if let Some(best) = self.make(*made, c, session, witness, seed, without) {
                    self.worth[i].take(best);
                    gains.push((i, best));
                }
            }
            let best = gains.iter().map(|(_, gain)| *gain).fold(0.0, f64::max);
            if best > FELT && gains.len() > 1 {
                gains.iter().for_each(|(i, gain)| self.moves[*i].count(*gain >= best - AS_GOOD));
            }
        }
        self.moments += 1;
    }

    /// Makes a move in every way there is, and gives the worth of the best; nothing if it cannot be made.
    fn make(
        &mut self,
        made: Move,
        c: CustomerId,
        session: &Session,
        witness: &Witness,
        seed: u64,
        without: f64,
    ) -> Option<f64> {
        let house = &session.scenario().clone().house;
        let mut best = None::<f64>;
        for phrased in ways(house, made, c) {
            let mut gains: Vec<(Option<Style>, f64)> = Vec::new();
            for (style, act) in phrased {
                let (mut session, mut witness) = (session.clone(), witness.clone());
                if session.act(act, &mut witness).is_ok() {
                    gains.push((style, self.end(session, witness, seed) - without));
                }
            }
            let most = gains.iter().map(|(_, gain)| *gain).fold(f64::NEG_INFINITY, f64::max);
            let least = gains.iter().map(|(_, gain)| *gain).fold(f64::INFINITY, f64::min);
            if most - least > FELT {
                for (style, gain) in &gains {
                    if let Some(style) = style {
                        self.styles[style.index()].count(*gain >= most - AS_GOOD);
                    }
                }
            }
            if !gains.is_empty() {
                best = Some(best.map_or(most, |best| best.max(most)));
            }
        }
        best
    }

    /// Plays on by the book to the end, and gives the points summed over all guests.
    fn end(&mut self, mut session: Session, mut witness: Witness, seed: u64) -> f64 {
        play(&mut session, &mut Policy::ByTheBook.bot(seed), &mut witness);
        let (mut sum, mut met) = (0.0, 0);
        for line in witness.visits() {
            sum += line.memory;
            met |= line.needs.1;
        }
        self.met |= met;
        sum
    }
}

impl Worth {
    fn take(&mut self, gain: f64) {
        self.occasions += 1;
        self.helped += u64::from(gain > FELT);
        self.harmed += u64::from(gain < -FELT);
        self.sum += gain;
    }
}

impl Wins {
    fn count(&mut self, won: bool) {
        self.of += 1;
        self.won += u64::from(won);
    }
}
