//! `coserve review --html` and `--serve` as a shell and a socket see them.

use assert_cmd::Command;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const SMALL: &str = "tests/scenarios/minimal.ron";

/// The program in the package's folder, speaking English, its usual data in a folder of its own.
fn coserve(home: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coserve"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("LC_ALL", "C")
        .env("NO_COLOR", "1")
        .env("XDG_DATA_HOME", home.path().join("usual"));
    command
}

/// Plays a session of this learner into the folder.
fn play(home: &TempDir, learner: &str, seed: u32) -> PathBuf {
    let data = home.path().join("logs");
    let output = coserve(home)
        .args(["play", SMALL, "--policy", "idle", "--house", "<i>mill</i>", "--learner", learner])
        .args(["--seed", &seed.to_string(), "--data"])
        .arg(&data)
        .output()
        .expect("it starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    data
}

#[test]
fn a_page_is_written_in_the_language_asked_for() {
    let home = TempDir::new().expect("a folder");
    let data = play(&home, "<script>alert(1)</script>", 3);
    for (locale, title) in [("en", "Review of practice"), ("es", "Revisión"), ("ru", "Обзор"), ("zh", "练习回顾")]
    {
        let page = home.path().join("page.html");
        let output = coserve(&home).arg("review").arg(&data).args(["--locale", locale, "--html"]).arg(&page).output();
        let output = output.expect("it starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.contains(&page.display().to_string()), "{said}");
        let text = fs::read_to_string(&page).expect("it was written");
        assert!(text.contains(&format!("<html lang=\"{locale}\">")) && text.contains(title), "{locale}");
        assert!(!text.contains("<script") && !text.contains("<i>mill"), "{locale}");
    }
    let nowhere = home.path().join("none").join("page.html");
    let output = coserve(&home).arg("review").arg(&data).arg("--html").arg(&nowhere).output().expect("it starts");
    assert_eq!(output.status.code(), Some(2), "a page that cannot be written is no page");
    let output = coserve(&home).arg("review").arg(&data).args(["--html", "x.html", "--locale", "xx"]).output();
    assert_eq!(output.expect("it starts").status.code(), Some(2));
    assert!(!Path::new("x.html").exists());
}

/// A server, ended when it is dropped.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve(home: &TempDir, data: &Path, options: &[&str]) -> Server {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_coserve"));
    command
        .env("LC_ALL", "C")
        .env("XDG_DATA_HOME", home.path().join("usual"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .arg("review")
        .arg(data)
        .args(["--serve", "127.0.0.1:0"])
        .args(options)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .stdout(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("it says where");
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
    Server { address: address.parse().expect("an address in figures"), child }
}

impl Server {
    /// Sends this, and reads until the other side closes.
    fn send(&self, text: &str) -> String {
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout");
        stream.write_all(text.as_bytes()).expect("it takes it");
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn ask(&self, method: &str, path: &str) -> String {
        self.send(&format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address))
    }

    fn status(&self, method: &str, path: &str) -> u16 {
        status(&self.ask(method, path))
    }
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0)
}

#[test]
fn the_page_is_served_to_this_machine_and_guarded() {
    let home = TempDir::new().expect("a folder");
    let data = play(&home, "p-one", 3);
    let server = serve(&home, &data, &[]);
    assert!(server.address.ip().is_loopback());

    let page = server.ask("GET", "/");
    assert_eq!(status(&page), 200, "{page}");
    let (head, body) = page.split_once("\r\n\r\n").expect("a head and a body");
    let head = head.to_lowercase();
    for line in [
        "content-type: text/html; charset=utf-8",
        "x-content-type-options: nosniff",
        "x-frame-options: deny",
        "cache-control: no-store",
        "referrer-policy: no-referrer",
        "content-security-policy: default-src 'none'; style-src 'sha256-",
        "frame-ancestors 'none'",
        "refresh: 60",
    ] {
        assert!(head.contains(line), "{line} is missing: {head}");
    }
    assert!(!head.contains("access-control-allow") && !head.contains("set-cookie"), "{head}");
    assert!(body.starts_with("<!DOCTYPE html>") && body.contains("p-one") && !body.contains("<script"));
    assert!(body.contains("<form"));

    let bare = server.ask("HEAD", "/");
    assert!(status(&bare) == 200 && bare.ends_with("\r\n\r\n"), "{bare}");
    assert!(!server.ask("GET", "/?live=off").to_lowercase().contains("\r\nrefresh:"));
}

#[test]
fn nothing_but_the_page_can_be_had_and_nothing_can_be_done() {
    let home = TempDir::new().expect("a folder");
    let data = play(&home, "p-one", 3);
    let server = serve(&home, &data, &[]);
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
        assert_eq!(server.status(method, "/"), 405, "{method}");
    }
    for path in
        ["/people.json", "/..", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/sessions/", "//", "/favicon.ico"]
    {
        let answer = server.ask("GET", path);
        assert_eq!(status(&answer), 404, "{path}");
        assert!(answer.to_lowercase().contains("content-type: text/plain"), "{answer}");
    }
    for query in ["/?since=tomorrow", "/?unknown=1", "/?locale=xx", "/?group=a&group=b"] {
        assert_eq!(server.status("GET", query), 400, "{query}");
    }
    let evil = server.ask("GET", "/?learner=%3Cscript%3Ealert(1)%3C/script%3E");
    assert!(status(&evil) == 200 && !evil.contains("<script"), "{evil}");
    // Somebody else's name that leads here, and no name at all.
    let rebound = server.send(&format!("GET / HTTP/1.1\r\nHost: evil.example:{}\r\n\r\n", server.address.port()));
    assert_eq!(status(&rebound), 421);
    assert!(!rebound.contains("p-one"));
    assert_ne!(status(&server.send("GET / HTTP/1.1\r\n\r\n")), 200);
    assert_ne!(status(&server.send("GET / HTTP/1.0\r\n\r\n")), 200);
    assert_ne!(status(&server.send("nonsense\r\n\r\n")), 200);
    assert_ne!(status(&server.send(&format!("GET /?group={} HTTP/1.1\r\n\r\n", "a".repeat(100_000)))), 200);
    // After all that it still serves.
    assert_eq!(server.status("GET", "/"), 200);
}

#[test]
fn filters_stand_in_the_address_and_cannot_widen_what_was_served() {
    let home = TempDir::new().expect("a folder");
    play(&home, "p-one", 3);
    let data = play(&home, "p-two", 4);
    let server = serve(&home, &data, &[]);
    let of = |path: &str| server.ask("GET", path);
    let both = of("/");
    assert!(both.contains("p-one") && both.contains("p-two"));
    let one = of("/?learner=p-one");
    assert!(one.contains("id=\"person\"") && one.contains("p-one") && !one.contains("p-two"), "one person is opened");
    assert!(one.contains("--learner p-one") && !both.contains("--learner"), "the command asks for what is shown");
    assert!(of("/?locale=ru").contains("<html lang=\"ru\">"));
    let nobody = of("/?until=1999-01-01");
    assert!(status(&nobody) == 200 && nobody.contains("Nothing that was found counts"), "{nobody}");
    drop(server);

    let server = serve(&home, &data, &["--learner", "p-one", "--no-names"]);
    let still = server.ask("GET", "/?learner=p-two");
    // The address itself is repeated where the page leads to itself.
    let shown = still.replace("learner=p-two", "");
    assert!(shown.contains("p-one") && !shown.contains("p-two"), "what the command named stands");
}

/// Waits until this is so, and no longer than a minute.
#[expect(clippy::disallowed_methods, reason = "another process is waited for, and it keeps real time")]
fn wait_for(what: &str, mut so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !so() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what} never came");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_log_that_arrives_is_on_the_page_that_is_asked_for_next() {
    let home = TempDir::new().expect("a folder");
    let data = play(&home, "p-one", 3);
    let server = serve(&home, &data, &[]);
    assert!(!server.ask("GET", "/").contains("p-late"));
    play(&home, "p-late", 5);
    wait_for("the log", || server.ask("GET", "/").contains("p-late"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it() {
    let home = TempDir::new().expect("a folder");
    let data = play(&home, "p-one", 3);
    let mut server = serve(&home, &data, &[]);
    let id = server.child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &id]).status().expect("kill is there").success());
    wait_for("its end", || server.child.try_wait().expect("it can be asked").is_some());
    let ended = server.child.wait().expect("it has ended");
    assert_eq!(ended.code(), Some(0));
}

#[test]
fn an_address_that_cannot_be_served_is_told_of() {
    let home = TempDir::new().expect("a folder");
    let data = play(&home, "p-one", 3);
    let server = serve(&home, &data, &[]);
    let taken = server.address.to_string();
    let output = coserve(&home).arg("review").arg(&data).args(["--serve", &taken]).output().expect("it starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains(&taken));
    let output = coserve(&home).args(["review", "--serve"]).arg(&data).output().expect("it starts");
    assert_eq!(output.status.code(), Some(2), "a folder is no address");
}
