//! Posting to a store that fails in every way stores fail: it drops connections, answers late or never, repeats itself,
//! and has things already.

use super::batch::MOST;
use super::*;
use crate::lab::Nobody;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// How the store treats one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    Well,
    /// Hangs up before it reads.
    HangsUp,
    /// Stores, and hangs up before it answers.
    StoresAndHangsUp,
    /// Says to come again in a second.
    Busy,
    /// Stores, and says that something went wrong.
    StoresAndFails,
    /// Stores, and whoever stands before it has lost patience meanwhile.
    StoresTooLate,
    /// Refuses the key.
    Unauthorized,
    /// Asks for a wait of a day.
    Tomorrow,
    /// Sends the client elsewhere.
    Redirects,
    /// Takes at most so many statements.
    AtMost(usize),
}

#[derive(Default)]
struct Memory {
    moods: Vec<Mood>,
    stored: BTreeMap<String, Value>,
    /// How often each statement was accepted for storing.
    taken: BTreeMap<String, u32>,
    requests: Vec<(String, BTreeMap<String, String>)>,
    /// Answers to questions, in place of those that would be right.
    dumb: Vec<&'static str>,
}

struct Lrs {
    port: u16,
    memory: Arc<Mutex<Memory>>,
    _server: JoinHandle<()>,
}

impl Lrs {
    fn with(moods: &[Mood]) -> Lrs {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let memory = Arc::new(Mutex::new(Memory { moods: moods.to_vec(), ..Memory::default() }));
        let shared = Arc::clone(&memory);
        let server = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                serve(stream, &shared);
            }
        });
        Lrs { port, memory, _server: server }
    }

    fn endpoint(&self) -> Endpoint {
        Endpoint::parse(&format!("http://127.0.0.1:{}/xapi/", self.port), Unencrypted::Refused).expect("loopback")
    }

    fn stored(&self) -> usize {
        self.memory.lock().expect("whole").stored.len()
    }

    /// Statements that were taken more than once.
    fn repeated(&self) -> usize {
        self.memory.lock().expect("whole").taken.values().filter(|times| **times > 1).count()
    }

    fn requests(&self, method: &str) -> usize {
        self.memory.lock().expect("whole").requests.iter().filter(|(line, _)| line.starts_with(method)).count()
    }
}

/// One request per connection.
fn serve(mut stream: TcpStream, memory: &Mutex<Memory>) {
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut line = String::new();
    if reader.read_line(&mut line).unwrap_or(0) == 0 {
        return;
    }
    let mut memory = memory.lock().expect("whole");
    let get = line.starts_with("GET");
    let mood = if get || memory.moods.is_empty() { Mood::Well } else { memory.moods.remove(0) };
    if mood == Mood::HangsUp {
        return;
    }
    let mut headers = BTreeMap::new();
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header).unwrap_or(0) == 0 || header.trim().is_empty() {
            break;
        }
        let (name, value) = header.split_once(':').expect("a header");
        headers.insert(name.trim().to_lowercase(), value.trim().to_owned());
    }
    let length: usize = headers.get("content-length").map_or(0, |length| length.parse().expect("a number"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    memory.requests.push((line.trim().to_owned(), headers));
    let answer = if get {
        let id = line.split("statementId=").nth(1).and_then(|rest| rest.split([' ', '&']).next()).unwrap_or_default();
        match memory.stored.get(id) {
            _ if !memory.dumb.is_empty() => say(memory.dumb.remove(0), "", ""),
            Some(statement) => say("200 OK", "", &statement.to_string()),
            None => say("404 Not Found", "", ""),
        }
    } else {
        let statements: Vec<Value> = serde_json::from_slice(&body).expect("an array");
        post_to(&mut memory, mood, statements)
    };
    if let Some(answer) = answer {
        let _ = stream.write_all(String::as_bytes(&answer));
    }
}

fn post_to(memory: &mut Memory, mood: Mood, statements: Vec<Value>) -> Option<String> {
    let id = |statement: &Value| statement["id"].as_str().expect("an id").to_owned();
    match mood {
        Mood::Busy => return say("503 Service Unavailable", "Retry-After: 1\r\n", "busy"),
        Mood::Tomorrow => return say("429 Too Many Requests", "Retry-After: 86400\r\n", "tomorrow"),
        Mood::Unauthorized => return say("401 Unauthorized", "", "who are you?\u{1b}[2J"),
        Mood::Redirects => return say("307 Temporary Redirect", "Location: http://127.0.0.1:1/\r\n", ""),
        Mood::AtMost(most) if statements.len() > most => {
            // It stays so.
            memory.moods.insert(0, mood);
            return say("413 Payload Too Large", "", "");
        }
        Mood::AtMost(_) => memory.moods.insert(0, mood),
        Mood::Well | Mood::HangsUp | Mood::StoresAndHangsUp | Mood::StoresAndFails | Mood::StoresTooLate => {}
    }
    // A batch is taken whole or not at all.
    if statements.iter().any(|statement| memory.stored.contains_key(&id(statement))) {
        return say("409 Conflict", "", "there already");
    }
    for statement in &statements {
        *memory.taken.entry(id(statement)).or_default() += 1;
        memory.stored.insert(id(statement), statement.clone());
    }
    match mood {
        Mood::StoresAndHangsUp => None,
        Mood::StoresTooLate => say("504 Gateway Timeout", "", ""),
        Mood::StoresAndFails => say("500 Internal Server Error", "", "oops"),
        _ => say("200 OK", "", &json!(statements.iter().map(id).collect::<Vec<_>>()).to_string()),
    }
}

fn say(status: &str, headers: &str, body: &str) -> Option<String> {
    Some(format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()))
}

fn statement(session: usize, verb: &str, number: usize) -> String {
    let kind = verb.len();
    let id = format!("00000000-0000-5000-8000-{session:04}{kind:04}{number:04}");
    let registration = format!("00000000-0000-5000-8000-{session:012}");
    let verb = json!({ "id": format!("https://verbs.example/{verb}") });
    format!("{}\n", json!({ "id": id, "verb": verb, "context": { "registration": registration } }))
}

/// A file of statements: three sessions, more than a batch.
fn statements(folder: &Path) -> (PathBuf, usize) {
    let path = folder.join("statements.jsonl");
    let lines = (0..3).flat_map(|session| (0..MOST).map(move |number| statement(session, "touched", number)));
    std::fs::write(&path, lines.collect::<String>()).expect("written");
    (path, 3 * MOST)
}

/// A session with so many moments; none of one that cannot be played again.
fn told(session: usize, moments: usize) -> String {
    let once = |verb| statement(session, verb, 0);
    let touched: String = (0..moments).map(|number| statement(session, "touched", number)).collect();
    [once("initialized"), touched, once("completed"), once("failed"), once("terminated")].concat()
}

fn hurried() -> Pace {
    Pace { tries: 4, first: Duration::from_millis(1), longest: Duration::from_millis(5), asked: Duration::from_secs(2) }
}

fn send(path: &Path, lrs: &Lrs) -> Result<Posted, Unposted> {
    let who = Credentials { user: "key".to_owned(), password: "secret".to_owned() };
    post(path, &lrs.endpoint(), Some(&who), None, hurried(), &Nobody)
}

#[test]
fn all_is_sent_once_with_version_and_credentials_and_never_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    let lrs = Lrs::with(&[]);
    assert_eq!(send(&path, &lrs).expect("posted"), Posted { sent: all as u64, found: 0 });
    assert_eq!((lrs.stored(), lrs.requests("POST"), lrs.requests("GET")), (all, 3, 0));
    {
        let memory = lrs.memory.lock().expect("whole");
        let (line, headers) = &memory.requests[0];
        assert_eq!(line, "POST /xapi/statements HTTP/1.1");
        assert_eq!(headers["x-experience-api-version"], "1.0.3");
        assert_eq!(headers["authorization"], "Basic a2V5OnNlY3JldA==");
        assert!(headers["content-type"].starts_with("application/json"));
    }
    assert_eq!(send(&path, &lrs).expect("nothing is left"), Posted::default());
    assert_eq!(lrs.requests("POST"), 3);
}

#[test]
fn whatever_goes_wrong_on_the_way_each_statement_is_stored_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    let moods = [Mood::HangsUp, Mood::Busy, Mood::StoresAndHangsUp, Mood::StoresAndFails, Mood::HangsUp, Mood::Well];
    let lrs = Lrs::with(&moods);
    let posted = send(&path, &lrs).expect("posted");
    assert_eq!((posted.sent + posted.found, lrs.stored(), lrs.repeated()), (all as u64, all, 0));
    assert_eq!(posted.found, 2 * MOST as u64, "two answers were lost, and asked for");
}

#[test]
fn a_store_that_takes_few_at_a_time_is_given_few() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    let lrs = Lrs::with(&[Mood::AtMost(30)]);
    assert_eq!(send(&path, &lrs).expect("posted").sent, all as u64);
    assert_eq!((lrs.stored(), lrs.repeated()), (all, 0));
}

#[test]
fn what_the_store_has_already_is_found_and_the_rest_still_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    let lrs = Lrs::with(&[]);
    let text = std::fs::read_to_string(&path).expect("text");
    let there: Value = serde_json::from_str(text.lines().nth(MOST + 7).expect("a line")).expect("JSON");
    let id = there["id"].as_str().expect("an id").to_owned();
    lrs.memory.lock().expect("whole").stored.insert(id, there);
    assert_eq!(send(&path, &lrs).expect("posted"), Posted { sent: all as u64 - 1, found: 1 });
    assert_eq!((lrs.stored(), lrs.repeated()), (all, 0));
}

#[test]
fn a_session_that_can_be_played_again_or_no_longer_is_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("statements.jsonl");
    let lrs = Lrs::with(&[]);
    let sent = |text: String| {
        std::fs::write(&path, text).expect("written");
        send(&path, &lrs).expect("posted").sent
    };
    assert_eq!(sent(told(0, 0) + &told(1, 2)), 4 + 6);
    assert_eq!(sent(told(0, 7) + &told(1, 0)), 7, "the moments of the first, and nothing of the second");
    assert_eq!(sent(told(0, 7) + &told(1, 2)), 0);
    assert_eq!((lrs.stored(), lrs.repeated()), (11 + 6, 0));
}

#[test]
fn a_gateway_that_loses_patience_says_nothing_of_the_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    let lrs = Lrs::with(&[Mood::StoresTooLate]);
    // At first it does not even say whether it has one.
    lrs.memory.lock().expect("whole").dumb = vec!["502 Bad Gateway", "500 Internal Server Error"];
    assert_eq!(send(&path, &lrs).expect("posted"), Posted { sent: 2 * MOST as u64, found: MOST as u64 });
    assert_eq!((lrs.stored(), lrs.requests("POST")), (all, 3), "nothing was sent again unasked");
}

#[test]
fn what_arrives_after_it_was_asked_for_is_not_cut_to_pieces() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    let lrs = Lrs::with(&[Mood::StoresTooLate]);
    lrs.memory.lock().expect("whole").dumb = vec!["404 Not Found"];
    assert_eq!(send(&path, &lrs).expect("posted").found, MOST as u64);
    assert_eq!((lrs.stored(), lrs.requests("POST"), lrs.repeated()), (all, 4, 0));
}

#[test]
fn a_batch_whose_last_is_there_from_elsewhere_is_not_taken_for_stored() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("statements.jsonl");
    std::fs::write(&path, told(1, 3)).expect("written");
    let lrs = Lrs::with(&[]);
    send(&path, &lrs).expect("posted");
    // Another file with its own journal, whose only batch ends with what is there; and the answer is lost on the way.
    let other = folder.path().join("other.jsonl");
    std::fs::write(&other, told(0, 3) + &told(1, 3)).expect("written");
    lrs.memory.lock().expect("whole").moods = vec![Mood::HangsUp];
    assert_eq!(send(&other, &lrs).expect("posted"), Posted { sent: 7, found: 7 });
    assert_eq!((lrs.stored(), lrs.repeated()), (14, 0));
}

#[test]
fn a_key_that_may_only_write_goes_on_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    let lrs = Lrs::with(&[Mood::StoresAndHangsUp]);
    let gave_up = post(&path, &lrs.endpoint(), None, None, Pace { tries: 1, ..hurried() }, &Nobody);
    assert!(matches!(gave_up, Err(Unposted::GaveUp(_))), "{gave_up:?}");
    lrs.memory.lock().expect("whole").dumb = vec!["403 Forbidden"; 1000];
    assert_eq!(send(&path, &lrs).expect("posted"), Posted { sent: 2 * MOST as u64, found: MOST as u64 });
    assert_eq!((lrs.stored(), lrs.repeated()), (all, 0));
}

#[test]
fn whoever_calls_it_off_need_not_wait_for_the_store() {
    struct Impatient;
    impl crate::lab::Onlooker for Impatient {
        fn progress(&self, _: crate::lab::Progress) {}
        fn called_off(&self) -> bool {
            true
        }
    }
    assert!(!super::pace::wait(Duration::from_secs(600), &|| true));
    let folder = tempfile::tempdir().expect("a folder");
    let (path, _) = statements(folder.path());
    let lrs = Lrs::with(&[]);
    let off = post(&path, &lrs.endpoint(), None, None, hurried(), &Impatient);
    assert!(matches!(off, Err(Unposted::CalledOff)), "{off:?}");
    assert_eq!(lrs.stored(), 0);
}

#[test]
fn it_goes_on_where_it_was_given_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    // The first batch goes; of the second the answer is lost, and then the store is gone for longer than we are patient.
    let lrs = Lrs::with(&[Mood::Well, Mood::Tomorrow]);
    assert!(matches!(send(&path, &lrs), Err(Unposted::GaveUp(_))));
    assert_eq!(lrs.stored(), MOST);
    assert_eq!(send(&path, &lrs).expect("posted").sent, 2 * MOST as u64);
    assert_eq!((lrs.stored(), lrs.repeated()), (all, 0));
}

#[test]
fn what_was_sent_when_the_program_ended_is_asked_for_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, all) = statements(folder.path());
    let lrs = Lrs::with(&[Mood::StoresAndHangsUp]);
    let impatient = Pace { tries: 1, ..hurried() };
    let gave_up = post(&path, &lrs.endpoint(), None, None, impatient, &Nobody);
    assert!(matches!(gave_up, Err(Unposted::GaveUp(_))), "{gave_up:?}");
    // A crash cut the journal's last line short.
    let journal = path.with_extension("jsonl.posted");
    let mut text = std::fs::read_to_string(&journal).expect("text");
    text.push_str("{\"acknowl");
    std::fs::write(&journal, text).expect("written");
    assert_eq!(send(&path, &lrs).expect("posted"), Posted { sent: 2 * MOST as u64, found: MOST as u64 });
    assert_eq!((lrs.stored(), lrs.repeated()), (all, 0));
}

#[test]
fn a_refusal_is_told_and_nothing_goes_to_another_address() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, _) = statements(folder.path());
    let lrs = Lrs::with(&[Mood::Unauthorized, Mood::Redirects]);
    match send(&path, &lrs) {
        Err(Unposted::Refused(401, why)) => assert!(why.contains("who are you?") && !why.contains('\u{1b}'), "{why}"),
        other => panic!("{other:?}"),
    }
    assert!(matches!(send(&path, &lrs), Err(Unposted::Refused(307, _))));
    assert_eq!(lrs.stored(), 0);
}

#[test]
fn a_journal_serves_one_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, _) = statements(folder.path());
    let (one, other) = (Lrs::with(&[]), Lrs::with(&[]));
    send(&path, &one).expect("posted");
    assert!(matches!(send(&path, &other), Err(Unposted::Journal(..))));
    let journal = path.with_extension("jsonl.posted");
    let first = std::fs::read_to_string(&journal).expect("text").lines().next().expect("a line").to_owned();
    // What counted by place, as journals once did, does not say which statements these are.
    for line in ["{}", r#"{"sending":{"last":"x","upto":{"y":42}}}"#] {
        std::fs::write(&journal, format!("{first}\n{line}\n")).expect("written");
        assert!(matches!(send(&path, &one), Err(Unposted::Journal(_, why)) if why.contains("line 2")), "{line}");
    }
    assert_eq!(other.stored(), 0);
}
