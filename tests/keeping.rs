//! What leaves a folder of logs, and what is erased from it, as a shell sees it: keys, manifests, forgetting, exports.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const SMALL: &str = "tests/scenarios/minimal.ron";

/// The program in the package's folder, speaking English, its usual data in a folder of its own.
fn coserve(home: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coserve"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("COSERVE_LRS_USER")
        .env_remove("COSERVE_LRS_PASSWORD")
        .env("XDG_DATA_HOME", home.path());
    command
}

/// Exit code, what was asked for, what went wrong.
fn told(command: &mut Command) -> (i32, String, String) {
    let output = command.output().expect("it starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("an exit code"), text(&output.stdout), text(&output.stderr))
}

fn json(command: &mut Command) -> (i32, Value) {
    let (code, out, err) = told(command);
    (code, serde_json::from_str(&out).unwrap_or_else(|why| panic!("{why}: {out}{err}")))
}

/// A data folder with a session of each of these learners.
fn played(home: &TempDir, learners: &[&str]) -> PathBuf {
    let data = home.path().join("house");
    for learner in learners {
        let mut command = coserve(home);
        command.args(["play", SMALL, "--policy", "idle", "--seed", "3", "--house", "mill", "--learner", learner]);
        let (code, out, err) = told(command.arg("--data").arg(&data));
        assert_eq!(code, 0, "{out}{err}");
    }
    data
}

fn verified(home: &TempDir, data: &Path) -> (i32, String) {
    let (code, out, _) = told(coserve(home).arg("verify").arg(data.join("sessions")).arg("--data").arg(data));
    (code, out)
}

#[test]
fn a_key_is_made_shown_trusted_and_never_written_over() {
    let home = TempDir::new().expect("a folder");
    let house = home.path().join("house");
    let (code, made) = json(coserve(&home).args(["key", "new", "--json", "--data"]).arg(&house));
    assert_eq!(code, 0);
    let public = made["public"].as_str().expect("a key");
    let (code, out, err) = told(coserve(&home).args(["key", "new", "--data"]).arg(&house));
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("there is a key already"), "{err}");
    let (_, shown, _) = told(coserve(&home).args(["key", "show", "--data"]).arg(&house));
    assert_eq!(shown, format!("signs with {public}\n"));

    // A reviewer elsewhere trusts it, by file; the private half is not taken for it.
    let reviewer = home.path().join("reviewer");
    let private = made["private_file"].as_str().expect("a file");
    let trust = |key: &str| told(coserve(&home).args(["key", "trust", key, "--data"]).arg(&reviewer));
    assert_eq!(trust(private).0, 2);
    assert_eq!(trust(made["public_file"].as_str().expect("a file")).0, 0);
    let (_, known) = json(coserve(&home).args(["key", "show", "--json", "--data"]).arg(&reviewer));
    assert_eq!((&known["key"], &known["trusted"]), (&Value::Null, &serde_json::json!([public])));

    let out = home.path().join("spare");
    assert_eq!(told(coserve(&home).args(["key", "new", "--out"]).arg(&out)).0, 0);
    assert_eq!(told(coserve(&home).args(["key", "new", "--out"]).arg(&out)).0, 2);
}

#[test]
fn a_root_that_was_kept_shows_what_was_removed() {
    let home = TempDir::new().expect("a folder");
    let data = played(&home, &["ana", "ben"]);
    let (code, entered) = json(coserve(&home).args(["manifest", "--json"]).arg(&data));
    assert_eq!((code, &entered[0]["new"]), (0, &Value::from(2)));
    let root = entered[0]["root"].as_str().expect("a root").to_owned();
    let check =
        |root: &str| told(coserve(&home).arg("manifest").arg(&data).args(["--root", root, "--data"]).arg(&data));
    assert_eq!(check(&root).0, 0);
    let gone = fs::read_dir(data.join("sessions")).expect("a folder").flatten().map(|entry| entry.path());
    fs::remove_file(gone.filter(|path| path.extension().is_some_and(|e| e == "jsonl")).min().expect("a log"))
        .expect("removed");
    let (code, out, _) = check(&root[..16]);
    assert!(code == 1 && out.contains("NOT FINE") && out.contains("this log is missing"), "{out}");
    assert_eq!(told(coserve(&home).args(["manifest", "src"])).0, 2, "no logs there");
}

#[test]
fn forgetting_asks_says_what_it_does_and_leaves_a_folder_that_verifies() {
    let home = TempDir::new().expect("a folder");
    let data = played(&home, &["p-1", "p-2", "p-1"]);
    let table = r#"{"form":1,"people":{"p-1":{"name":"Ana Ruiz"},"p-2":{"name":"Ben"}}}"#;
    fs::write(data.join("people.json"), table).expect("written");
    let forget = |more: &[&str]| told(coserve(&home).args(["forget", "p-1", "--data"]).arg(&data).args(more));
    let (code, out, err) = forget(&[]);
    assert!(code == 2 && out.contains("Ana Ruiz") && err.contains("nobody to ask"), "{out}{err}");
    assert!(fs::read_to_string(data.join("people.json")).expect("text").contains("Ana"));

    assert_eq!(forget(&["--yes"]).0, 0);
    let text = fs::read_to_string(data.join("people.json")).expect("text");
    assert!(!text.contains("Ana") && text.contains("Ben"), "{text}");
    assert!(verified(&home, &data).1.ends_with("3 of 3 logs are fine\n"));

    let (code, out, _) = forget(&["--yes", "--sessions"]);
    assert!(code == 0 && out.contains("sessions: 2"), "{out}");
    let (code, out) = verified(&home, &data);
    assert!(
        code == 0
            && out.ends_with(": fine\n  intact; played again, it gives the same events and the same score [intact]\n"),
        "{out}"
    );
    let (code, checked) =
        json(coserve(&home).args(["manifest", "--verify", "--json"]).arg(&data).arg("--data").arg(&data));
    assert_eq!((code, &checked[0]["forgotten"]), (0, &Value::from(2)));
    assert_eq!(forget(&["--yes"]).0, 1, "nothing is known any more");
}

#[test]
fn what_is_not_as_it_was_is_left_out_of_exports_and_told() {
    let home = TempDir::new().expect("a folder");
    let data = played(&home, &["ana", "ben"]);
    let export = |form: &str, out: &str, more: &[&str]| {
        let out = home.path().join(out);
        told(
            coserve(&home)
                .args(["export", "--format", form, "--out"])
                .arg(out)
                .arg(&data)
                .arg("--data")
                .arg(&data)
                .args(more),
        )
    };
    for (form, out) in [("csv", "csv"), ("xlsx", "book.xlsx"), ("parquet", "parquet"), ("xapi", "statements.jsonl")] {
        let (code, out, err) = export(form, out, &[]);
        assert!(code == 0 && out.starts_with("2 sessions exported to "), "{form}: {out}{err}");
    }
    let logs = data.join("sessions");
    let log = fs::read_dir(&logs)
        .expect("a folder")
        .flatten()
        .map(|e| e.path())
        .find(|p| p.extension().is_some_and(|e| e == "jsonl"));
    let log = log.expect("a log");
    let text = fs::read_to_string(&log).expect("text");
    fs::write(&log, text.replacen("idle", "wise", 1)).expect("written");
    let (code, report) = {
        let (code, out, err) = export("csv", "again", &["--json"]);
        (code, serde_json::from_str::<Value>(&out).unwrap_or_else(|why| panic!("{why}: {out}{err}")))
    };
    assert_eq!(
        (code, &report["sessions"], &report["left_out"][0]["code"]),
        (1, &Value::from(1), &Value::from("edited"))
    );
    let (code, _, err) = export("csv", "again", &[]);
    assert!(code == 2 && err.contains("there is something already"), "{err}");
}

#[test]
fn statements_go_to_a_store_on_this_machine_and_nowhere_unencrypted() {
    let home = TempDir::new().expect("a folder");
    let data = played(&home, &["ana"]);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("bound").port();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client");
        let (mut request, mut part) = (Vec::new(), [0; 4096]);
        loop {
            let read = stream.read(&mut part).expect("a request");
            request.extend_from_slice(&part[..read]);
            let text = String::from_utf8_lossy(&request);
            let whole = text.split_once("\r\n\r\n").is_some_and(|(head, body)| {
                let length = head
                    .lines()
                    .find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
                length.is_some_and(|length: usize| body.len() >= length)
            });
            if whole || read == 0 {
                break;
            }
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]").expect("an answer");
        String::from_utf8(request).expect("text")
    });
    let out = home.path().join("statements.jsonl");
    let mut command = coserve(&home);
    command.args(["export", "--format", "xapi", "--out"]).arg(&out).arg(&data).arg("--data").arg(&data);
    command.args(["--post", &format!("http://127.0.0.1:{port}/xapi")]);
    command.env("COSERVE_LRS_USER", "key").env("COSERVE_LRS_PASSWORD", "secret");
    let (code, said, err) = told(&mut command);
    assert!(code == 0 && said.contains("acknowledged by the store: "), "{said}{err}");
    let request = server.join().expect("served");
    assert!(request.starts_with("POST /xapi/statements HTTP/1.1\r\n"), "{request}");
    assert!(request.to_lowercase().contains("x-experience-api-version: 1.0.3"), "{request}");
    assert!(request.contains("Basic a2V5OnNlY3JldA==") && !said.contains("secret") && !err.contains("secret"));

    for (post, words) in [("http://lrs.example/", "not encrypted"), ("https://a:b@lrs.example/", "do not belong")] {
        let mut command = coserve(&home);
        command.args(["export", "--format", "xapi", "--out"]).arg(home.path().join("other.jsonl")).arg(&data);
        let (code, _, err) = told(command.args(["--post", post]));
        assert!(code == 2 && err.contains(words), "{err}");
    }
    assert!(!home.path().join("other.jsonl").exists(), "an address is looked at before anything is read");
}

#[test]
fn an_export_does_not_lie_among_logs_as_one_of_them() {
    let home = TempDir::new().expect("a folder");
    let data = played(&home, &["ana"]);
    let logs = data.join("sessions");
    let log = fs::read_dir(&logs).expect("a folder").flatten().map(|entry| entry.path());
    let log = log.filter(|path| path.extension().is_some_and(|e| e == "jsonl")).min().expect("a log");
    let export = |root: &Path, out: &Path| {
        told(coserve(&home).args(["export", "--format", "xapi", "--out"]).arg(out).arg(root).arg("--data").arg(&data))
    };
    for (root, out) in [(&data, logs.join("statements.jsonl")), (&data, data.join("x.jsonl")), (&log, log.clone())] {
        let (code, _, err) = export(root, &out);
        assert!(code == 2 && err.contains("taken for a log") && err.contains("does not end in .jsonl"), "{err}");
    }
    assert_eq!(export(&data, &data.join("statements.json")).0, 0);
    assert_eq!(verified(&home, &data).0, 0, "all is as it was");
    let mut command = coserve(&home);
    command.args(["export", "--format", "xapi", "--out", "x.json", "--home-page", "not a url"]).arg(&data);
    let (code, _, err) = told(&mut command);
    assert!(code == 2 && err.contains("a home page is a whole address"), "{err}");
}
