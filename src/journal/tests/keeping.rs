//! The store: attempts that cannot vanish, names that do not collide, what happens when writing fails.

use super::*;

fn attempt(store: &Store, learner: &str, plan: &Arc<Plan>) -> Live {
    let mut opening = opening(Mode::Practice);
    opening.learner.learner = learner.to_owned();
    Live::start(store, plan.clone(), &opening).expect("opened")
}

fn run(path: &Path) -> Run {
    read(path).run().clone()
}

#[test]
fn opening_counts_as_an_attempt_per_learner_and_scenario() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let (house, other) = (plan(), plan_of(&HOUSE.replace("The tea bar", "The juice bar")));
    let broken_off = attempt(&store, "heron", &house);
    let first = broken_off.path().expect("a file").to_path_buf();
    drop(broken_off);
    let second = sealed(&attempt(&store, "heron", &house).finish());
    let third = sealed(&attempt(&store, "heron", &other).finish());
    let fourth = sealed(&attempt(&store, "stork", &house).finish());
    let fifth = sealed(&attempt(&store, "heron", &house).finish());
    assert_eq!([&first, &second, &third, &fourth, &fifth].map(|p| run(p).attempt), [1, 2, 1, 1, 3]);
    assert_eq!(store.attempts("heron", HOUSE).expect("readable"), 3);
    assert_eq!(store.attempts("crane", HOUSE).expect("readable"), 0);

    let previous = |path: &Path| run(path).previous.map(|p| (p.run, p.end.is_some()));
    assert_eq!(previous(&first), None);
    let logs = [&first, &second, &third].map(|p| read(p).identity().to_owned());
    let of_second = previous(&second).expect("there was one");
    assert_eq!(of_second, (logs[0].clone(), false), "the log before it had no end");
    let earlier = previous(&fifth).expect("there was one");
    assert!(earlier.1 && logs[1..].contains(&earlier.0), "another of the learner's logs, whatever scenario");
    assert_eq!(previous(&fourth), None, "another learner's logs are not mine");
}

#[test]
fn sessions_opened_at_once_have_files_and_numbers_of_their_own() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let house = plan();
    let mut attempts: Vec<u32> = std::thread::scope(|scope| {
        let opened: Vec<_> =
            (0..6).map(|_| scope.spawn(|| sealed(&attempt(&store, "heron", &house).finish()))).collect();
        opened.into_iter().map(|thread| run(&thread.join().expect("opened")).attempt).collect()
    });
    attempts.sort_unstable();
    assert_eq!(attempts, [1, 2, 3, 4, 5, 6]);
    assert_eq!(store.logs().expect("readable").len(), 6);
}

#[test]
fn names_too_long_for_a_line_are_refused_and_open_nothing() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let mut opening = opening(Mode::Practice);
    opening.learner.group = "g".repeat(201);
    assert!(matches!(Live::start(&store, plan(), &opening), Err(Trouble::TooLong("group"))));
    assert!(store.logs().expect("readable").is_empty());
}

#[test]
fn a_long_aside_is_cut_between_characters() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let mut live = attempt(&store, "heron", &plan());
    live.aside(AsideWhat::Text("ю".repeat(5000) + "x"));
    let path = sealed(&live.finish());
    let log = read(&path);
    let (_, _, what) = log.asides().next().expect("one aside");
    assert_eq!(*what, AsideWhat::Text("ю".repeat(2048)));
    assert_eq!(codes(&verify(&path, &store.trust())), ["intact"]);
}

#[test]
fn a_store_that_cannot_be_written_says_which_path() {
    let folder = TempDir::new().expect("a folder");
    let blocked = folder.path().join("file");
    std::fs::write(&blocked, "").expect("written");
    let trouble = Live::start(&Store::at(&blocked), plan(), &opening(Mode::Practice)).expect_err("a file is no folder");
    assert!(trouble.to_string().contains(&blocked.display().to_string()), "{trouble}");
}

#[test]
fn an_altered_text_on_the_shelf_is_set_right_by_the_next_session() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let first = sealed(&attempt(&store, "heron", &plan()).finish());
    let shelf = std::fs::read_dir(store.data().join("scenarios")).expect("kept");
    let file = shelf.flatten().next().expect("one").path();
    std::fs::write(&file, "()").expect("written");
    assert_eq!(verify(&first, &store.trust()).code(), Code::ScenarioAltered);
    attempt(&store, "heron", &plan());
    assert_eq!(verify(&first, &store.trust()).code(), Code::Intact);
}

#[test]
fn a_vanished_or_exchanged_attempt_is_noticed_in_its_folder() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::at(folder.path());
    let house = plan();
    let first = sealed(&attempt(&store, "heron", &house).finish());
    let second = sealed(&attempt(&store, "heron", &house).finish());
    let other = sealed(&attempt(&store, "stork", &house).finish());
    let all = |paths: &[&PathBuf]| {
        let paths: Vec<PathBuf> = paths.iter().copied().cloned().collect();
        verify_all(&paths, &store.trust()).iter().map(Verdict::code).collect::<Vec<_>>()
    };
    assert_eq!(all(&[&first, &second, &other]), [Code::Intact; 3]);
    assert_eq!(all(&[&second, &other]), [Code::Succession, Code::Intact]);
    // The first is signed anew, by whoever has the key, after an aside was added.
    let lines: Vec<String> = std::fs::read_to_string(&first).expect("text").lines().map(str::to_owned).collect();
    let mut more = lines.clone();
    let aside = r#"{"a":1,"prev":"","after":0,"aside":{"tick":0,"clock_ms":0,"what":"pause"}}"#;
    more.insert(2, aside.to_owned());
    let exchanged = super::forging::rechained(&more, Some(&store.keys().expect("there")));
    std::fs::write(&first, exchanged).expect("written");
    assert_eq!(all(&[&first, &second, &other]), [Code::Intact, Code::Succession, Code::Intact]);
}

/// A disk that fills up in play: it is noticed and told once, the session is played on, and what was written goes on.
#[test]
#[cfg(target_os = "linux")]
fn a_session_whose_disk_fills_up_says_so_and_keeps_what_was_written() {
    for mode in [Mode::Practice, Mode::Assess] {
        let folder = TempDir::new().expect("a folder");
        let store = Store::at(folder.path());
        let mut live = Live::start(&store, plan(), &opening(mode)).expect("opened");
        play(&mut live, Tick(60_000), Pace::Strides);
        assert!(live.fresh_trouble().is_none());
        let path = live.path().expect("a file").to_path_buf();
        let written = std::fs::read(&path).expect("readable");
        live.fill_the_disk();
        play(&mut live, Tick(150_000), Pace::Strides);
        let told = live.fresh_trouble().expect("it is noticed").to_string();
        assert!(told.contains(&path.display().to_string()) && told.contains("No space left"), "{told}");
        assert!(live.fresh_trouble().is_none(), "once is enough");
        let report = live.finish();
        assert!(matches!(report.kept, Kept::Lost(_)));
        assert!(report.score.arrivals > 0, "there is a report all the same");
        assert!(std::fs::read(&path).expect("readable") == written, "what was written is there");

        let Resumed::Live(live) = store.resume(&path).expect("it goes on") else { panic!("it was not over") };
        assert_eq!(live.view().now(), Tick(60_000));
        assert_eq!(codes(&verify(&sealed(&live.finish()), &store.trust())), ["intact"]);
    }
}
