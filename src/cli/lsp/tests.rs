//! A talk with an editor, from the greeting to the good-bye.

use super::*;
use lsp_server::RequestId;
use serde_json::{Value, json};

const FILE: &str = include_str!("../../../tests/scenarios/minimal.ron");

/// The editor's side of a talk.
struct Editor {
    connection: Connection,
    next: i32,
}

impl Editor {
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.next += 1;
        let request = Request::new(RequestId::from(self.next), method.to_owned(), params);
        self.connection.sender.send(request.into()).expect("somebody listens");
        match self.connection.receiver.recv().expect("an answer") {
            Message::Response(response) => serde_json::to_value(response).expect("JSON")["result"].clone(),
            other => panic!("{other:?}"),
        }
    }

    fn tell(&self, method: &str, params: Value) {
        let told = Notification::new(method.to_owned(), params);
        self.connection.sender.send(told.into()).expect("somebody listens");
    }

    /// What is published next.
    fn published(&self) -> Value {
        match self.connection.receiver.recv().expect("something is published") {
            Message::Notification(told) => told.params["diagnostics"].clone(),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn an_editor_is_told_findings_names_meanings_and_places() {
    let (ours, theirs) = Connection::memory();
    let server = std::thread::spawn(move || serve(&ours));
    let mut editor = Editor { connection: theirs, next: 0 };
    let offered = editor.ask("initialize", json!({"capabilities": {}}));
    assert_eq!(offered["capabilities"]["hoverProvider"], true);
    editor.tell("initialized", json!({}));

    let uri = "file:///small.ron";
    let document = json!({"uri": uri, "languageId": "ron", "version": 1, "text": FILE});
    editor.tell("textDocument/didOpen", json!({"textDocument": document}));
    assert_eq!(editor.published(), json!([]));

    let broken = FILE.replacen("seat: \"table\"", "seat: \"tabel\"", 1);
    let changes = json!([{"text": broken}]);
    editor
        .tell("textDocument/didChange", json!({"textDocument": {"uri": uri, "version": 2}, "contentChanges": changes}));
    let found = editor.published();
    assert_eq!((&found[0]["code"], &found[0]["source"]), (&json!("unknown-id"), &json!("coserve")));
    assert!(found[0]["message"].as_str().is_some_and(|m| m.contains("did you mean `table`?")), "{found}");

    let at = |words: &str| {
        let byte = broken.find(words).expect("it is there") + 7;
        json!({"textDocument": {"uri": uri}, "position": convert::position(&broken, byte)})
    };
    let completed = editor.ask("textDocument/completion", at("seat: \"tabel"));
    let labels: Vec<&str> = completed.as_array().expect("a list").iter().filter_map(|i| i["label"].as_str()).collect();
    assert_eq!(labels, ["bar", "door", "table"]);
    let hover = editor.ask("textDocument/hover", at("hurts_after"));
    assert!(hover["contents"]["value"].as_str().is_some_and(|told| told.contains("before it hurts")), "{hover}");
    let given = editor.ask("textDocument/definition", at("Step(\"take\")"));
    assert!(given["range"]["start"]["line"].is_u64(), "{given}");
    assert_eq!(editor.ask("textDocument/rename", json!({})), Value::Null);

    assert_eq!(editor.ask("shutdown", json!(null)), Value::Null);
    editor.tell("exit", json!(null));
    server.join().expect("no panic").expect("a good end");
}
