//! Exports of real logs, read back: every table in every form says the same, and nothing of it can become a formula,
//! markup or another path.

use super::xapi::{HOME_PAGE, statements};
use super::*;
use crate::bot::{Policy, play_on};
use crate::engine::Plan;
use crate::journal::{FrontEnd, Kept, Learner, Live, Mode, Opening, People, Person, Store};
use crate::lab::Nobody;
use crate::review::{Day, Naming, Question};
use crate::rules::Rules;
use ::parquet::file::reader::{FileReader, SerializedFileReader};
use ::parquet::record::Field;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const HOUSE: &str = include_str!("../../scenarios/restaurant/window_table.ron");
/// What a hostile hand writes wherever it may write something.
const HOSTILE: &str = "=HYPERLINK(\"http://x\")</script><img src=x onerror=alert(1)>";

fn log(store: &Store, seed: u64, learner: &Learner) -> PathBuf {
    let scenario = crate::scenario::load("window_table.ron", HOUSE.as_bytes()).scenario.expect("no faults");
    let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
    let front_end = FrontEnd::Bot("attentive".to_owned());
    let opening = Opening { seed, learner: learner.clone(), front_end, mode: Mode::Practice };
    let mut live = Live::start(store, plan, &opening).expect("opened");
    play_on(&mut live, &mut Policy::Attentive.bot(seed));
    match live.finish().kept {
        Kept::Sealed(path) => path,
        other => panic!("{other:?}"),
    }
}

fn learner(learner: &str, house: &str) -> Learner {
    Learner { learner: learner.to_owned(), house: house.to_owned(), group: "evening".to_owned() }
}

/// Three sessions of two houses, one of them with a hostile name.
struct Logs {
    folder: tempfile::TempDir,
    store: Store,
}

impl Logs {
    fn new() -> Logs {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::at(folder.path().join("data"));
        log(&store, 1, &learner("p-1", "harbour"));
        log(&store, 2, &learner("p-2", "../mill"));
        log(&store, 3, &Learner { learner: HOSTILE.to_owned(), house: HOSTILE.to_owned(), group: HOSTILE.to_owned() });
        let mut people = People::default();
        people.name("p-1", Person { name: HOSTILE.to_owned(), ..Person::default() });
        people.name("p-2", Person { name: "Ben".to_owned(), ..Person::default() });
        people.write(store.data()).expect("written");
        Logs { folder, store }
    }

    fn out(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn export(&self, form: Form, name: &str, question: &Question) -> (PathBuf, Read) {
        let out = self.out(name);
        let reading = Reading {
            roots: &[self.store.data().to_path_buf()],
            trust: self.store.trust(),
            question,
            files: &BTreeMap::new(),
            tenant: None,
        };
        let mut sink = open(form, &out, HOME_PAGE).expect("writable");
        let done = read(reading, sink.as_mut(), &Nobody).expect("read");
        sink.done().expect("written");
        (out, done)
    }

    fn all(&self, form: Form, name: &str) -> (PathBuf, Read) {
        self.export(form, name, &Question::default())
    }
}

/// Rows of a CSV table by column.
fn csv_rows(folder: &Path, table: Table) -> Vec<BTreeMap<String, String>> {
    let mut reader = ::csv::Reader::from_path(folder.join(format!("{}.csv", table.name()))).expect("a table");
    let names = reader.headers().expect("a heading").clone();
    let expected: Vec<&str> = table.columns().iter().map(|column| column.name).collect();
    assert_eq!(names.iter().collect::<Vec<_>>(), expected);
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| names.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect()).collect()
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path()) {
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// Rows of a Parquet table: tenant and month from the folders, columns from the files.
fn parquet_rows(folder: &Path, table: Table) -> Vec<BTreeMap<String, Field>> {
    let mut rows = Vec::new();
    for path in files(&folder.join(table.name())) {
        let reader = SerializedFileReader::new(fs::File::open(&path).expect("there")).expect("Parquet");
        for row in reader.get_row_iter(None).expect("rows") {
            let row = row.expect("a row");
            rows.push(row.get_column_iter().map(|(name, field)| (name.clone(), field.clone())).collect());
        }
    }
    rows
}

#[test]
fn parquet_and_csv_hold_the_same_rows() {
    let logs = Logs::new();
    let (csv, done) = logs.all(Form::Csv, "csv");
    assert_eq!((done.sessions, done.left_out.len()), (3, 0), "{:?}", done.left_out);
    let (parquet, _) = logs.all(Form::Parquet, "parquet");
    for table in Table::ALL {
        let (csv, parquet) = (csv_rows(&csv, table), parquet_rows(&parquet, table));
        assert!(!csv.is_empty(), "{table:?}");
        assert_eq!(csv.len(), parquet.len(), "{table:?}");
        for column in table.columns().iter().skip(2) {
            let text = |cell: &String| cell.trim_start_matches('\'').to_owned();
            let mut left: Vec<String> = csv.iter().map(|row| text(&row[column.name])).collect();
            let mut right: Vec<String> = parquet.iter().map(|row| written(&row[column.name])).collect();
            left.sort();
            right.sort();
            assert_eq!(left, right, "{table:?} {}", column.name);
        }
    }
}

fn written(field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Str(text) => text.trim_start_matches('\'').to_owned(),
        Field::Long(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        Field::Bool(flag) => flag.to_string(),
        Field::TimestampMicros(micros) => {
            assert_eq!(micros % 1000, 0, "logs know milliseconds");
            crate::journal::rfc3339(u64::try_from(micros / 1000).expect("after 1970"))
        }
        other => panic!("no column of this kind: {other:?}"),
    }
}

#[test]
fn parquet_lies_in_folders_of_tenant_and_month_whatever_a_house_is_called() {
    let logs = Logs::new();
    let (folder, _) = logs.all(Form::Parquet, "parquet");
    let month = crate::journal::month(0).len();
    let mut tenants = BTreeSet::new();
    for path in files(&folder.join("sessions")) {
        let parts: Vec<String> =
            path.strip_prefix(&folder).expect("below").iter().map(|p| p.to_string_lossy().into()).collect();
        assert_eq!(parts.len(), 4, "{parts:?}");
        assert_eq!(parts[2].len(), "month=".len() + month);
        tenants.insert(parts[1].clone());
    }
    assert!(tenants.contains("tenant=harbour") && tenants.contains("tenant=%2E%2E%2Fmill"), "{tenants:?}");
    assert_eq!(fs::read_dir(logs.folder.path()).expect("a folder").count(), 2, "nothing lies elsewhere, and no draft");
}

#[test]
fn no_column_is_empty_in_every_row() {
    let logs = Logs::new();
    let (csv, _) = logs.all(Form::Csv, "csv");
    let mut empty = Vec::new();
    for table in Table::ALL {
        let rows = csv_rows(&csv, table);
        let unfilled = |name: &&str| rows.iter().all(|row| row[*name].is_empty());
        empty.extend(table.columns().iter().map(|column| column.name).filter(unfilled));
    }
    // In these evenings nothing goes wrong that could be made good.
    assert_eq!(empty, ["factor_recovery"]);
}

#[test]
fn figures_are_those_of_the_seal_and_visits_add_up_to_them() {
    let logs = Logs::new();
    let (csv, _) = logs.all(Form::Csv, "csv");
    let (sessions, customers) = (csv_rows(&csv, Table::Sessions), csv_rows(&csv, Table::Customers));
    let moments = csv_rows(&csv, Table::Moments);
    for session in &sessions {
        let mine: Vec<_> = customers.iter().filter(|c| c["session"] == session["session"]).collect();
        assert_eq!(mine.len().to_string(), session["arrivals"]);
        let sum: f64 = mine.iter().map(|c| c["memory"].parse::<f64>().expect("a number")).sum();
        let mean: f64 = session["mean"].parse().expect("a number");
        assert!((sum / mine.len() as f64 - mean).abs() < 1e-9, "{session:?}");
        let judged: usize = mine.iter().map(|c| c["moments"].parse::<usize>().expect("a number")).sum();
        assert_eq!(moments.iter().filter(|m| m["session"] == session["session"]).count(), judged);
    }
}

#[test]
fn no_cell_is_a_formula_and_no_statement_markup() {
    let logs = Logs::new();
    let (csv, _) = logs.all(Form::Csv, "csv");
    for table in Table::ALL {
        for row in csv_rows(&csv, table) {
            for column in table.columns().iter().filter(|column| column.kind == Kind::Text) {
                assert!(!row[column.name].starts_with(['=', '+', '-', '@']), "{} {row:?}", column.name);
            }
        }
    }
    let named = csv_rows(&csv, Table::Sessions).into_iter().filter(|row| row["name"].contains("HYPERLINK")).count();
    assert_eq!(named, 1);
    let (lines, _) = logs.all(Form::Xapi, "statements.jsonl");
    let text = fs::read_to_string(lines).expect("text");
    assert!(text.contains("HYPERLINK") && !text.contains(['<', '>']), "what is hostile is there, and only as data");
}

#[test]
fn a_workbook_holds_texts_only_and_goes_on_in_a_second_sheet() {
    let logs = Logs::new();
    let out = logs.out("book.xlsx");
    let mut sink: Box<dyn Sink> = Box::new(super::xlsx::Xlsx::with(&out, 20).expect("writable"));
    let reading = Reading {
        roots: &[logs.store.data().to_path_buf()],
        trust: logs.store.trust(),
        question: &Question::default(),
        files: &BTreeMap::new(),
        tenant: None,
    };
    read(reading, sink.as_mut(), &Nobody).expect("read");
    sink.done().expect("written");
    let mut archive = zip::ZipArchive::new(fs::File::open(&out).expect("there")).expect("a workbook is an archive");
    let mut all = String::new();
    for at in 0..archive.len() {
        std::io::Read::read_to_string(&mut archive.by_index(at).expect("a file"), &mut all).expect("XML");
    }
    assert!(all.contains("name=\"moments 2\"") && all.contains("name=\"columns\""), "sheets are named");
    assert!(all.contains("'=HYPERLINK(") && all.contains("&lt;/script&gt;"), "what is hostile is there, as text");
    assert!(!all.contains("<f>") && !all.contains("<hyperlink") && !all.contains("<img"), "and nothing else");
}

#[test]
fn names_are_withheld_where_that_is_asked() {
    let logs = Logs::new();
    let (told, _) = logs.all(Form::Csv, "told");
    let (withheld, _) =
        logs.export(Form::Csv, "withheld", &Question { naming: Naming::Pseudonyms, ..Question::default() });
    let names =
        |folder: &Path| csv_rows(folder, Table::Sessions).into_iter().filter(|row| !row["name"].is_empty()).count();
    assert_eq!((names(&told), names(&withheld)), (2, 0));
    let (lines, _) = logs.all(Form::Xapi, "statements.jsonl");
    assert!(!fs::read_to_string(lines).expect("text").contains("Ben"), "statements never hold names");
}

#[test]
fn only_what_is_asked_for_is_exported() {
    let logs = Logs::new();
    let count = |which: Question, name: &str| logs.export(Form::Xapi, name, &which).1.sessions;
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(count(Question { learner: text("p-1"), ..Question::default() }, "a"), 1);
    assert_eq!(count(Question { group: text("evening"), ..Question::default() }, "b"), 2);
    assert_eq!(count(Question { since: Day::parse("2999-01-01"), ..Question::default() }, "c"), 0);
    assert_eq!(count(Question { until: Day::parse("1999-01-01"), ..Question::default() }, "d"), 0);
    assert_eq!(
        count(
            Question { since: Day::parse("2000-01-01"), until: Day::parse("2999-01-01"), ..Question::default() },
            "e"
        ),
        3
    );
    let title =
        crate::scenario::load("x", HOUSE.as_bytes()).scenario.expect("loads").house.setting.title.0[0].1.clone();
    assert_eq!(count(Question { scenario: text(&title.to_uppercase()), ..Question::default() }, "f"), 3);
    assert_eq!(count(Question { scenario: text("another"), ..Question::default() }, "g"), 0);
}

#[test]
fn what_is_not_as_it_was_is_left_out_and_counted() {
    let logs = Logs::new();
    let mut paths = logs.store.logs().expect("readable");
    // Those of one second are in no order.
    paths.sort_by_key(|path| !fs::read_to_string(path).expect("text").contains("\"learner\":\"p-"));
    let text = fs::read_to_string(&paths[0]).expect("text");
    fs::write(&paths[0], text.replacen("\"attempt\":1,", "\"attempt\":2,", 1)).expect("written");
    fs::copy(&paths[1], paths[1].with_file_name("copy.jsonl")).expect("copied");
    fs::write(logs.store.sessions().join("noise.jsonl"), "noise\n").expect("written");
    let (out, done) = logs.all(Form::Csv, "csv");
    let mut codes: Vec<&str> = done.left_out.iter().map(|left| left.code.as_str()).collect();
    codes.sort_unstable();
    assert_eq!((done.sessions, done.copies, codes), (2, 1, vec!["edited", "not_a_log"]));
    assert_eq!(csv_rows(&out, Table::Sessions).len(), 2);
}

#[test]
fn a_session_with_two_ends_is_left_out_and_of_a_row_one_knows_who_vouches_for_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let play = |name: &str, minutes: u64| {
        let store = Store::made_up(folder.path().join(name), 1, 1_770_000_000_000);
        let scenario = crate::scenario::load("window_table.ron", HOUSE.as_bytes()).scenario.expect("no faults");
        let plan = Arc::new(Plan::new(Arc::new(scenario), Arc::new(Rules::shipped())));
        let opening =
            Opening { seed: 1, learner: learner("p-1", "harbour"), front_end: FrontEnd::Text, mode: Mode::Practice };
        let mut live = Live::start(&store, plan, &opening).expect("opened");
        live.open();
        live.advance(crate::engine::Tick(minutes * 60_000), crate::engine::Stop::At);
        live.finish();
    };
    play("a", 10);
    play("b", 20);
    let read_from = |roots: &[PathBuf], trust: crate::journal::Trust| {
        let kept = std::rc::Rc::default();
        let reading = Reading { roots, trust, question: &Question::default(), files: &BTreeMap::new(), tenant: None };
        let done = read(reading, &mut Keeping(std::rc::Rc::clone(&kept)), &Nobody).expect("read");
        (done, kept.take())
    };
    let (a, b) = (folder.path().join("a"), folder.path().join("b"));
    let (done, records) = read_from(&[a.clone(), b], Store::at(&a).trust());
    let codes: Vec<&str> = done.left_out.iter().map(|left| left.code.as_str()).collect();
    assert_eq!((records.len(), done.copies, codes), (0, 0, vec!["two_ends"; 2]));
    for (trust, key) in [(Store::at(&a).trust(), Signer::Known), (crate::journal::Trust::default(), Signer::Foreign)] {
        let (_, records) = read_from(std::slice::from_ref(&a), trust);
        assert_eq!(
            records.iter().map(|record| (record.key, record.played.is_some())).collect::<Vec<_>>(),
            [(key, true)]
        );
    }
}

#[test]
fn what_is_there_is_not_written_over_and_what_fails_leaves_nothing() {
    let logs = Logs::new();
    let (out, _) = logs.all(Form::Csv, "csv");
    let before = fs::read(out.join("sessions.csv")).expect("there");
    assert!(matches!(open(Form::Csv, &out, HOME_PAGE), Err(Failed::There(_))));
    assert!(matches!(open(Form::Xlsx, &out, HOME_PAGE), Err(Failed::There(_))));
    assert_eq!(fs::read(out.join("sessions.csv")).expect("there"), before);
    drop(open(Form::Parquet, &logs.out("half"), HOME_PAGE).expect("writable"));
    drop(open(Form::Xapi, &logs.out("half.jsonl"), HOME_PAGE).expect("writable"));
    assert_eq!(fs::read_dir(logs.folder.path()).expect("a folder").count(), 2, "data and csv");
}

#[test]
fn statements_tell_a_session_in_order_with_ids_of_their_own_and_always_the_same() {
    let logs = Logs::new();
    let (first, _) = logs.all(Form::Xapi, "first.jsonl");
    let (second, _) = logs.all(Form::Xapi, "second.jsonl");
    let text = fs::read_to_string(first).expect("text");
    assert_eq!(text, fs::read_to_string(second).expect("text"));
    let all: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let ids: BTreeSet<&str> = all.iter().filter_map(|s| s["id"].as_str()).collect();
    assert_eq!(ids.len(), all.len());
    let mut sessions: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for statement in &all {
        let registration = statement["context"]["registration"].as_str().expect("a registration");
        sessions.entry(registration).or_default().push(statement);
    }
    assert_eq!(sessions.len(), 3);
    for told in sessions.values() {
        let verbs: Vec<&str> = told.iter().filter_map(|s| s["verb"]["id"].as_str()?.rsplit('/').next()).collect();
        assert_eq!(verbs[0], "initialized");
        let (moments, end) = verbs[1..].split_at(verbs.len() - 4);
        assert!(!moments.is_empty() && moments.iter().all(|verb| *verb == "touched"));
        assert!(
            end == ["completed", "passed", "terminated"] || end == ["completed", "failed", "terminated"],
            "{end:?}"
        );
        let times: Vec<&str> = told.iter().filter_map(|s| s["timestamp"].as_str()).collect();
        assert!(times.is_sorted());
        let judged = &told[told.len() - 2]["result"];
        let scaled = judged["score"]["scaled"].as_f64().expect("a score");
        assert!(
            (0.0..=1.0).contains(&scaled)
                && (judged["score"]["raw"].as_f64().expect("raw") / 100.0 - scaled).abs() < 1e-12
        );
        assert_eq!(judged["success"], told[told.len() - 2]["verb"]["display"]["en-US"] == "passed");
    }
}

#[test]
fn two_who_do_the_same_have_statements_of_their_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let records: Vec<Record> = ["p-1", "p-2"].map(|name| record(&log(&store, 1, &learner(name, "")), &store)).into();
    assert_eq!(records[0].head, records[1].head, "the core is the same, whoever plays");
    let ids = |record: &Record| -> BTreeSet<String> {
        statements(record, HOME_PAGE).filter_map(|s| s["id"].as_str().map(str::to_owned)).collect()
    };
    assert!(ids(&records[0]).is_disjoint(&ids(&records[1])));
}

/// Keeps what it takes.
struct Keeping(std::rc::Rc<std::cell::RefCell<Vec<Record>>>);

impl Sink for Keeping {
    fn take(&mut self, record: &Record) -> Result<(), Failed> {
        self.0.borrow_mut().push(record.clone());
        Ok(())
    }

    fn done(self: Box<Self>) -> Result<(), Failed> {
        Ok(())
    }
}

fn record(path: &Path, store: &Store) -> Record {
    let kept = std::rc::Rc::default();
    let reading = Reading {
        roots: &[path.to_path_buf()],
        trust: store.trust(),
        question: &Question::default(),
        files: &BTreeMap::new(),
        tenant: None,
    };
    read(reading, &mut Keeping(std::rc::Rc::clone(&kept)), &Nobody).expect("read");
    let mut records = kept.take();
    records.pop().expect("one")
}

#[test]
fn a_statement_names_the_engine_that_played() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::at(folder.path());
    let mut record = record(&log(&store, 1, &learner("p-1", "")), &store);
    record.session.engine = "0.0.7".to_owned();
    assert!(statements(&record, HOME_PAGE).all(|s| s["context"]["platform"] == "coserve 0.0.7"));
}
