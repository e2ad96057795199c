//! What every building pass needs: the ids of the file, the place of a span, and somewhere to put faults.

use super::collect::{Found, IdKind, Named, Names};
use super::lint::Trust;
use crate::diagnostic::{Code, Diagnostic, Faults, LineIndex, Severity, Span, did_you_mean};
use crate::scenario::decode::OrderedMap;
use crate::scenario::decode::Pruned;
use crate::scenario::model::{CustomerId, Label, PersonId, Place, StationKind, TagId, Text};
use crate::scenario::raw::{Id, Words};
use crate::scenario::tree::Tree;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Faults of a file up to which a likely id is looked for.
const MOST_ADVISED: usize = 200;

/// The state shared by the building passes.
pub(super) struct Context {
    file: Arc<str>,
    text: Arc<str>,
    lines: LineIndex,
    names: Names,
    pruned: Pruned,
    /// Whether nothing was left out of the mirror.
    lossless: bool,
    faults: Faults,
    /// Whether every reference that had to be resolved was, and every list fits; if not, the model has placeholders
    /// in it.
    sound: bool,
    pub(super) locales: Vec<String>,
    /// Nothing is known of the locales, because the setting could not be read; that was reported by itself.
    pub(super) locales_unread: bool,
    /// Kind and seats of every station, for passes that come before they are looked at in the model.
    pub(super) stations: BTreeMap<String, (StationKind, u16)>,
    /// Texts in one locale only: how many, and the first.
    pub(super) plain: Option<(usize, Span)>,
}

impl Context {
    pub(super) fn new(tree: &Tree, names: Names, pruned: Pruned, lossless: bool, faults: Faults) -> Context {
        let sound = !names.too_many();
        Context {
            file: Arc::clone(&tree.file),
            text: Arc::clone(&tree.text),
            lines: LineIndex::new(&tree.text),
            names,
            pruned,
            lossless,
            faults,
            sound,
            locales: Vec::new(),
            locales_unread: false,
            stations: BTreeMap::new(),
            plain: None,
        }
    }

    pub(super) fn locales(&self) -> &[String] {
        &self.locales
    }

    pub(super) fn source(&self) -> (&Arc<str>, &Arc<str>) {
        (&self.file, &self.text)
    }

    pub(super) fn names(&self) -> &Names {
        &self.names
    }

    pub(super) fn into_faults(self) -> Faults {
        self.faults
    }

    /// What the rules may believe of the model; nothing, if it has placeholders.
    pub(super) fn trust(&self) -> Option<Trust> {
        match (self.sound, self.lossless && !self.faults.has_errors()) {
            (false, _) => None,
            (true, false) => Some(Trust::Part),
            (true, true) => Some(Trust::Whole),
        }
    }

    /// Whether nothing was left out of the item with this id, so that what it does not say may be held against it.
    pub(super) fn is_whole(&self, id: &Id) -> bool {
        !self.pruned.damaged.contains(&id.value)
    }

    /// Whether nothing was left out of the file.
    pub(super) fn is_lossless(&self) -> bool {
        self.lossless
    }

    /// Reports a fault.
    pub(super) fn error(&mut self, code: Code, span: Span, message: impl Into<String>) {
        self.faults.push(Diagnostic::error(code, &self.file, span, message));
    }

    /// Reports a fault with advice.
    pub(super) fn error_help(&mut self, code: Code, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.faults.push(Diagnostic::error(code, &self.file, span, message).with_help(help));
    }

    /// Reports something that is legal but can hardly be meant.
    pub(super) fn report(&mut self, severity: Severity, code: Code, span: Span, message: String, help: Option<String>) {
        self.faults.push(Diagnostic::new(severity, code, &self.file, span, message).with_help_if(help));
    }

    /// Where a span begins, as people count.
    pub(super) fn place(&self, span: Span) -> Place {
        let at = self.lines.position(&self.text, span.start as usize);
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place { line: clamp(at.line), column: clamp(at.column) }
    }

    /// The word or quoted text that stands at a place.
    pub(super) fn span_at(&self, place: Place) -> Span {
        let line = self.lines.line_range(&self.text, (place.line as usize).max(1));
        let mark = if self.text[line.clone()].starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let skip = (place.column as usize).saturating_sub(1);
        let start = self.lines.byte_after(&self.text, line.start + mark, skip).min(line.end);
        let rest = &self.text[start..line.end];
        let length = match rest.strip_prefix('"') {
            Some(quoted) => quoted.find('"').map_or(rest.len(), |end| end + 2),
            None => rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()).max(rest.len().min(1)),
        };
        Span::new(start, start + length)
    }

    /// The index behind an id, if it is one of this kind; an unknown one is reported, a left-out one is not.
    pub(super) fn find<I: Named>(&mut self, id: &Id) -> Option<I> {
        match self.names.find(I::KIND, &id.value) {
            Found::At(index) => {
                self.names.mark_used(I::KIND, index);
                Some(I::from(index))
            }
            Found::Lost => {
                self.sound = false;
                None
            }
            Found::Unknown => {
                self.unknown(I::KIND, id);
                None
            }
        }
    }

    /// The index behind an id where it is declared by being written here, which is no use of it.
    pub(super) fn mentioned<I: Named>(&self, id: &Id) -> Option<I> {
        match self.names.find(I::KIND, &id.value) {
            Found::At(index) => Some(I::from(index)),
            Found::Lost | Found::Unknown => None,
        }
    }

    /// The same where the model cannot do without: a placeholder then, and the model is not sound.
    pub(super) fn require<I: Named>(&mut self, id: &Id) -> I {
        self.find(id).unwrap_or_else(|| {
            self.sound = false;
            I::from(0)
        })
    }

    /// All that can be found.
    pub(super) fn find_all<I: Named>(&mut self, ids: &[Id]) -> Vec<I> {
        ids.iter().filter_map(|id| self.find(id)).collect()
    }

    /// The customer a guest's id stands for.
    pub(super) fn guest(&mut self, id: &Id) -> Option<CustomerId> {
        let person: PersonId = self.find(id)?;
        let personas = self.names.personas();
        match person.index().checked_sub(personas) {
            Some(guest) => u32::try_from(guest).ok().map(CustomerId),
            None => {
                self.error_help(
                    Code::NotAGuest,
                    id.span,
                    format!("`{}` is a persona; a guest is wanted here", id.value),
                    "a persona is a kind of guest; name somebody from `guests`",
                );
                None
            }
        }
    }

    /// Whether a thing was named anywhere, without counting this as a use.
    pub(super) fn knows(&self, kind: IdKind, id: &str) -> bool {
        !matches!(self.names.find(kind, id), Found::Unknown)
    }

    /// Says that the model has a placeholder in it.
    pub(super) fn unsound(&mut self) {
        self.sound = false;
    }

    /// How many seats a station has, if it is known.
    pub(super) fn seats_of(&self, station: &str) -> Option<u16> {
        self.stations.get(station).map(|(_, seats)| *seats)
    }

    /// The kind of a station, if it is known.
    pub(super) fn station_kind(&self, station: &str) -> Option<StationKind> {
        self.stations.get(station).map(|(kind, _)| *kind)
    }

    pub(super) fn unknown(&mut self, kind: IdKind, id: &Id) {
        self.sound = false;
        // Looking for what was meant takes longer than anything else here; in a file full of faults it helps nobody.
        let near = match self.faults.len() {
            0..MOST_ADVISED => did_you_mean(&id.value, self.names.ids(kind)),
            _ => None,
        };
        let elsewhere = self.names.kinds_with(&id.value);
        let help = match (near, elsewhere) {
            (Some(near), _) => Some(format!("did you mean `{near}`?")),
            (None, Some(other)) => {
                Some(format!("`{}` is the id of a {}; here a {} is wanted", id.value, other.word(), kind.word()))
            }
            (None, None) => None,
        };
        let message = format!("no {} has the id `{}`", kind.word(), id.value);
        self.report(Severity::Error, Code::UnknownId, id.span, message, help);
    }

    /// The label of an item: its id, its name (or the id in plain words), its place.
    pub(super) fn label(&mut self, id: &Id, name: Option<&Words>) -> Label {
        let name = match name {
            Some(words) => self.words(words),
            None => self.plain(&id.value),
        };
        Label { id: id.value.clone(), name, place: self.place(id.span) }
    }

    /// An id in plain words.
    fn plain(&self, id: &str) -> Text {
        Text::plain(self.locales.first().map_or("en", String::as_str), &id.replace('_', " "))
    }

    /// What each tag is called: as the file says, or else its id in plain words.
    pub(super) fn tag_names(&mut self, said: &OrderedMap<Words>) -> Vec<Text> {
        let tags: Vec<String> = self.names().in_order(IdKind::Tag);
        let mut names: Vec<Text> = tags.iter().map(|tag| self.plain(tag)).collect();
        for (id, words) in said.iter() {
            let name = self.words(words);
            if let Some(place) = self.find::<TagId>(id).and_then(|tag| names.get_mut(tag.index())) {
                *place = name;
            }
        }
        names
    }
}
