//! Who is to come is not known by name: names come with those who bear them, or from a file that was read.

use coserve::engine::{Event, Phase, Plan, Session, Stop, Tick, View};
use coserve::rules::Rules;
use coserve::scenario;
use coserve::scenario::model::{Act, CustomerId, Effect, PrepId, Style, Target};
use proptest::prelude::*;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Every scenario that is shipped.
fn shipped() -> &'static [Arc<Plan>] {
    static PLANS: OnceLock<Vec<Arc<Plan>>> = OnceLock::new();
    PLANS.get_or_init(|| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios");
        let folders = std::fs::read_dir(folder).expect("scenarios").flatten();
        let files = folders.flat_map(|kind| std::fs::read_dir(kind.path()).expect("a folder").flatten());
        let names = files.map(|file| file.path()).filter(|path| {
            let name = path.to_string_lossy();
            name.ends_with(".ron") && !name.ends_with(".story.ron")
        });
        let plan = |path: PathBuf| {
            let bytes = std::fs::read(&path).expect("readable");
            let scenario = scenario::load(&path.to_string_lossy(), &bytes).scenario.expect("it loads");
            Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())))
        };
        names.map(plan).collect()
    })
}

/// Everything that a view says of its own, besides the public half of the scenario, which an author wrote to be read.
fn all_it_says(view: View<'_>, guests: usize) -> String {
    let each = (0..guests as u32 + 3).map(CustomerId).map(|c| {
        let guest = view.guest(c);
        let said = guest.map(|g| (g.ordered(), g.said_lack(), g.cues().collect::<Vec<_>>(), g.activity(), g.at_step()));
        let quotes = [Act::Greet(Target::One(c), Style::Warm), Act::Attend(c)].map(|act| view.quote(act));
        format!("{:?} {:?} {:?} {guest:?} {said:?} {quotes:?}\n", view.name(c), view.on_file(c), view.walk_in(c))
    });
    let named: Vec<_> = view.named().collect();
    let come: Vec<_> = view.come().collect();
    let rest = format!("{view:?} {:?} {:?} {:?} {named:?} {come:?}", view.staff(), view.seen(), view.notes());
    each.chain([rest]).collect()
}

fn says_only_whom_it_knows(session: &Session) {
    let (view, scenario) = (session.view(), session.scenario());
    let guests = &scenario.people.guests;
    let read = |item: &usize| view.prepared() & (1 << item) != 0;
    let said = all_it_says(view, guests.len());
    for (i, guest) in guests.iter().enumerate() {
        let (c, person) = (CustomerId(i as u32), &scenario.people.persons[guest.person.index()]);
        let come = view.come().any(|other| other == c);
        let opens = |effect: &Effect| *effect == Effect::Reveals(guest.person);
        let mut files = (0..scenario.house.prep.len()).filter(|i| scenario.house.prep[*i].effects.iter().any(opens));
        let known = come || files.any(|item| read(&item));
        assert_eq!(view.name(c).is_some(), known, "{} at {:?}", person.label.id, view.now());
        assert_eq!(view.named().any(|(other, _)| other == c), known);
        for locale in scenario.house.locales.iter().filter(|_| !known) {
            let name = person.label.name.get(locale);
            assert!(!said.contains(name), "{name} is named at {:?}: {said}", view.now());
        }
        assert!(!said.contains(&format!("\"{}\"", person.label.id)), "{} is told by id", person.label.id);
    }
    assert_eq!(view.name(CustomerId(guests.len() as u32)), None, "walk-ins have no name");
    assert_eq!(view.walk_in(CustomerId(guests.len() as u32)), Some(1));
    assert_eq!(guests.len().checked_sub(1).and_then(|i| view.walk_in(CustomerId(i as u32))), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_named_before_they_come_unless_their_file_was_read(
        which in any::<usize>(),
        seed in any::<u64>(),
        items in any::<u16>(),
        steps in prop::collection::vec(1_000u64..400_000, 1..12),
    ) {
        let plan = &shipped()[which % shipped().len()];
        let mut events: Vec<Event> = Vec::new();
        let mut session = Session::new(plan.clone(), seed);
        says_only_whom_it_knows(&session);
        for item in (0..plan.scenario().house.prep.len()).filter(|i| items & (1 << (i % 16)) != 0) {
            // What there is no time for is not read.
            let _ = session.act(Act::Prepare(PrepId::from(item)), &mut events);
            says_only_whom_it_knows(&session);
        }
        session.open(&mut events);
        for step in steps {
            session.advance(Tick(session.now().0 + step), Stop::At, &mut events);
            says_only_whom_it_knows(&session);
        }
    }
}

#[test]
fn whoever_has_come_is_known_by_name_when_the_session_is_over() {
    for plan in shipped() {
        let mut events: Vec<Event> = Vec::new();
        let mut session = Session::new(plan.clone(), 5);
        session.open(&mut events);
        session.advance(Tick::NEVER, Stop::At, &mut events);
        session.finish();
        assert_eq!(session.phase(), Phase::Finished);
        let view = session.view();
        let guests = plan.scenario().people.guests.len();
        let unnamed: Vec<_> = view.come().filter(|c| c.index() < guests && view.name(*c).is_none()).collect();
        assert!(view.come().count() > 0 && unnamed.is_empty(), "{unnamed:?}");
    }
}

#[test]
fn a_file_that_was_read_names_its_guest_before_they_come() {
    let reads = |plan: &Arc<Plan>| {
        let prep = &plan.scenario().house.prep;
        let revealed = |e: &Effect| if let Effect::Reveals(person) = e { Some(*person) } else { None };
        prep.iter().enumerate().find_map(|(i, item)| Some((PrepId::from(i), item.effects.iter().find_map(revealed)?)))
    };
    let (plan, (item, person)) =
        shipped().iter().find_map(|plan| Some((plan, reads(plan)?))).expect("somebody is on file somewhere");
    let guests = &plan.scenario().people.guests;
    let c = CustomerId(guests.iter().position(|g| g.person == person).expect("who is on file comes") as u32);
    let mut session = Session::new(plan.clone(), 5);
    assert_eq!(session.view().name(c), None);
    session.act(Act::Prepare(item), &mut Vec::<Event>::new()).expect("there is time");
    assert!(session.view().name(c).is_some() && session.view().come().next().is_none());
}
