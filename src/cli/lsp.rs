//! `coserve lsp`: help for an editor. It speaks the Language Server Protocol on standard input and output: the findings of
//! `check` while one writes, ids, fields and words to choose from, what a field means, and where an id was given.
//!
//! Every request is answered from the text alone; nothing is kept but the texts.

mod convert;

use super::Done;
use super::exit::{Exit, Fault};
use crate::scenario::reference::assist::{self, SuggestionKind};
use crate::scenario::{self, script};
use lsp_server::{Connection, Message, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, Notification as _, PublishDiagnostics,
};
use lsp_types::request::{Completion, GotoDefinition, HoverRequest, Request as _};
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionOptions, CompletionParams, DidChangeTextDocumentParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, Documentation, GotoDefinitionParams, GotoDefinitionResponse,
    Hover, HoverContents, HoverParams, Location, MarkupContent, MarkupKind, OneOf, PublishDiagnosticsParams,
    ServerCapabilities, TextDocumentPositionParams, TextDocumentSyncCapability, TextDocumentSyncKind, Uri,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Serves an editor until it says good-bye.
pub(super) fn lsp() -> Done {
    let (connection, threads) = Connection::stdio();
    let served = serve(&connection);
    drop(connection);
    served.and_then(|()| threads.join().map_err(|why| why.to_string())).map_err(Fault::new)?;
    Ok(Exit::Fine)
}

/// Speaks with the editor at the other end.
fn serve(connection: &Connection) -> Result<(), String> {
    let offers = serde_json::to_value(offers()).map_err(|why| why.to_string())?;
    connection.initialize(offers).map_err(|why| why.to_string())?;
    let mut desk = Desk::default();
    for message in &connection.receiver {
        let answer = match message {
            Message::Request(request) => {
                if connection.handle_shutdown(&request).map_err(|why| why.to_string())? {
                    return Ok(());
                }
                Some(Message::Response(desk.answer(request)))
            }
            Message::Notification(told) => desk.heard(told).map(Message::Notification),
            Message::Response(_) => None,
        };
        if let Some(answer) = answer {
            connection.sender.send(answer).map_err(|why| why.to_string())?;
        }
    }
    Ok(())
}

fn offers() -> ServerCapabilities {
    ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::FULL)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(["\"", "(", " "].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(true.into()),
        definition_provider: Some(OneOf::Left(true)),
        ..ServerCapabilities::default()
    }
}

/// The texts that are open, by their address.
#[derive(Default)]
struct Desk {
    texts: BTreeMap<String, String>,
}

impl Desk {
    /// Takes note of what the editor tells, and gives what is to be told back.
    fn heard(&mut self, told: Notification) -> Option<Notification> {
        match told.method.as_str() {
            DidOpenTextDocument::METHOD => {
                let opened: DidOpenTextDocumentParams = serde_json::from_value(told.params).ok()?;
                Some(self.put(opened.text_document.uri, opened.text_document.text))
            }
            DidChangeTextDocument::METHOD => {
                let changed: DidChangeTextDocumentParams = serde_json::from_value(told.params).ok()?;
                let text = changed.content_changes.into_iter().last()?.text;
                Some(self.put(changed.text_document.uri, text))
            }
            DidCloseTextDocument::METHOD => {
                let closed: DidCloseTextDocumentParams = serde_json::from_value(told.params).ok()?;
                self.texts.remove(closed.text_document.uri.as_str());
                Some(publish(closed.text_document.uri, Vec::new()))
            }
            _ => None,
        }
    }

    fn put(&mut self, uri: Uri, text: String) -> Notification {
        let found = findings(&uri, &text);
        self.texts.insert(uri.as_str().to_owned(), text);
        publish(uri, found)
    }

    fn answer(&self, request: Request) -> Response {
        let id = request.id.clone();
        let answer = match request.method.as_str() {
            Completion::METHOD => {
                params(request.params).map(|p: CompletionParams| self.complete(&p.text_document_position))
            }
            HoverRequest::METHOD => {
                params(request.params).map(|p: HoverParams| self.hover(&p.text_document_position_params))
            }
            GotoDefinition::METHOD => {
                params(request.params).map(|p: GotoDefinitionParams| self.definition(&p.text_document_position_params))
            }
            other => return Response::new_err(id, METHOD_NOT_FOUND, format!("{other} is not offered")),
        };
        match answer {
            Some(answer) => Response::new_ok(id, answer),
            None => Response::new_err(id, INVALID_PARAMS, "these parameters cannot be read".to_owned()),
        }
    }

    /// The text a place is in, and the byte.
    fn place(&self, at: &TextDocumentPositionParams) -> Option<(&str, usize)> {
        let text = self.texts.get(at.text_document.uri.as_str())?;
        Some((text, convert::byte(text, at.position)))
    }

    fn complete(&self, at: &TextDocumentPositionParams) -> serde_json::Value {
        let Some((text, byte)) = self.place(at) else { return serde_json::Value::Null };
        let item = |s: assist::Suggestion| CompletionItem {
            label: s.written,
            kind: Some(match s.kind {
                SuggestionKind::Field => CompletionItemKind::FIELD,
                SuggestionKind::Word => CompletionItemKind::ENUM_MEMBER,
                SuggestionKind::Id => CompletionItemKind::REFERENCE,
            }),
            detail: Some(s.detail),
            documentation: (!s.meaning.is_empty()).then_some(Documentation::String(s.meaning)),
            ..CompletionItem::default()
        };
        let items: Vec<CompletionItem> = assist::suggestions(text, byte).into_iter().map(item).collect();
        serde_json::to_value(items).unwrap_or_default()
    }

    fn hover(&self, at: &TextDocumentPositionParams) -> serde_json::Value {
        let told = self.place(at).and_then(|(text, byte)| {
            let (span, value) = assist::meaning(text, byte)?;
            let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
            Some(Hover { contents, range: Some(convert::range(text, span)) })
        });
        serde_json::to_value(told).unwrap_or_default()
    }

    fn definition(&self, at: &TextDocumentPositionParams) -> serde_json::Value {
        let there = self.place(at).and_then(|(text, byte)| {
            let range = convert::range(text, assist::given(text, byte)?);
            Some(GotoDefinitionResponse::Scalar(Location { uri: at.text_document.uri.clone(), range }))
        });
        serde_json::to_value(there).unwrap_or_default()
    }
}

/// Error codes of the protocol.
const METHOD_NOT_FOUND: i32 = -32601;
const INVALID_PARAMS: i32 = -32602;

fn params<P: DeserializeOwned>(params: serde_json::Value) -> Option<P> {
    serde_json::from_value(params).ok()
}

/// What `check` says of a text. A story needs its scenario, which is another file: for that there is the command.
fn findings(uri: &Uri, text: &str) -> Vec<lsp_types::Diagnostic> {
    let name = uri.as_str();
    if script::scenario_of(name, text.as_bytes()).is_some() {
        return Vec::new();
    }
    scenario::load(name, text.as_bytes()).diagnostics.iter().map(|one| convert::diagnostic(text, one)).collect()
}

fn publish(uri: Uri, diagnostics: Vec<lsp_types::Diagnostic>) -> Notification {
    let told = PublishDiagnosticsParams { uri, diagnostics, version: None };
    Notification::new(PublishDiagnostics::METHOD.to_owned(), told)
}

#[cfg(test)]
mod tests;
