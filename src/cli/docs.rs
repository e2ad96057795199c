//! `coserve docs`: the reference of the format, for a terminal, for a page, or for tools.

use super::args::DocsArgs;
use super::exit::{Exit, Fault};
use super::{Done, show};
use crate::diagnostic::did_you_mean;
use crate::scenario::reference::{BracketPage, FieldLine, Reference, RuleLine, WordPage, reference};
use unicode_width::UnicodeWidthStr;

/// Columns of a text page.
const COLUMNS: usize = 100;

/// Shows the reference, or the part of it that is asked for.
pub(super) fn docs(args: &DocsArgs) -> Done {
    let whole = reference();
    let part = match &args.name {
        None => whole,
        Some(name) => only(&whole, name)?,
    };
    match (args.json, args.markdown) {
        (true, _) => show::json(&part)?,
        (false, true) => show::lines(&markdown(&part))?,
        (false, false) => show::lines(&text(&part))?,
    }
    Ok(Exit::Fine)
}

/// What has this name: a whole bracket or list, or the fields and words of that name.
fn only(whole: &Reference, name: &str) -> Result<Reference, Fault> {
    let is = |other: &str| other.eq_ignore_ascii_case(name);
    let word = |written: &str| written.split('(').next().unwrap_or(written).to_owned();
    let mut brackets = Vec::new();
    for page in &whole.brackets {
        let fields: Vec<FieldLine> = page.fields.iter().filter(|f| is(&f.name)).cloned().collect();
        if is(&page.name) {
            brackets.push(page.clone());
        } else if !fields.is_empty() {
            brackets.push(BracketPage { fields, ..page.clone() });
        }
    }
    let words = |pages: &[WordPage]| {
        let mut found = Vec::new();
        for page in pages {
            let words: Vec<_> = page.words.iter().filter(|w| is(&word(&w.written))).cloned().collect();
            if is(&page.name) {
                found.push(page.clone());
            } else if !words.is_empty() {
                found.push(WordPage { words, ..page.clone() });
            }
        }
        found
    };
    let rules: Vec<RuleLine> = whole.rules.iter().filter(|rule| is(rule.code)).cloned().collect();
    let part = Reference { brackets, alternatives: words(&whole.alternatives), words: words(&whole.words), rules };
    let nothing = part.brackets.is_empty() && part.alternatives.is_empty() && part.words.is_empty();
    if !(nothing && part.rules.is_empty()) {
        return Ok(part);
    }
    let mut known: Vec<String> = whole.rules.iter().map(|rule| rule.code.to_owned()).collect();
    for page in &whole.brackets {
        known.push(page.name.clone());
        known.extend(page.fields.iter().map(|f| f.name.clone()));
    }
    for page in whole.alternatives.iter().chain(&whole.words) {
        known.push(page.name.clone());
        known.extend(page.words.iter().map(|w| word(&w.written)));
    }
    let fault = Fault::new(format!("nothing in the format is called `{name}`"));
    Err(match did_you_mean(name, known.iter().map(String::as_str)) {
        Some(near) => fault.help(format!("did you mean `{near}`?")),
        None => fault.help("`coserve docs` shows everything there is"),
    })
}

fn text(part: &Reference) -> Vec<String> {
    let mut lines = Vec::new();
    for page in &part.brackets {
        lines.push(format!("{}  ({})", page.name, places(page)));
        lines.extend(wrapped(&page.about, 2));
        for field in &page.fields {
            lines.push(format!("  {}: {}", field.name, field.kind));
            lines.extend(wrapped(&field.meaning, 6));
            for (label, value) in facts(field) {
                lines.extend(wrapped(&format!("{label}: {value}"), 6));
            }
        }
        lines.push(String::new());
    }
    for page in part.alternatives.iter().chain(&part.words) {
        lines.push(page.name.clone());
        lines.extend(wrapped(&page.about, 2));
        for word in &page.words {
            lines.push(format!("  {}", word.written));
            lines.extend(wrapped(&word.meaning, 6));
            lines.extend(word.example.iter().flat_map(|e| wrapped(&format!("example: {e}"), 6)));
        }
        lines.push(String::new());
    }
    if !part.rules.is_empty() {
        lines.push("Rules that `check` knows; those called smell-.. it looks for with --deep".to_owned());
        lines.extend(part.rules.iter().flat_map(|rule| wrapped(&format!("{}: {}", rule.code, rule.about), 2)));
        lines.push(String::new());
    }
    lines.pop();
    lines
}

/// What there is to say of a field beside its meaning.
fn facts(field: &FieldLine) -> Vec<(&'static str, String)> {
    let left_out = field.left_out.clone().unwrap_or_else(|| "it must be written.".to_owned());
    let mut facts = vec![("left out", left_out)];
    facts.extend(field.range.iter().map(|range| ("range", range.clone())));
    facts.push(("example", field.example.clone()));
    facts
}

fn places(page: &BracketPage) -> String {
    let named = |place: &String| if place.is_empty() { "the whole file".to_owned() } else { place.clone() };
    page.stands_at.iter().map(named).collect::<Vec<_>>().join(", ")
}

/// A paragraph within the columns, indented.
fn wrapped(paragraph: &str, indent: usize) -> Vec<String> {
    let margin = " ".repeat(indent);
    let mut lines: Vec<String> = Vec::new();
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= COLUMNS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("{margin}{word}")),
        }
    }
    lines
}

fn markdown(part: &Reference) -> Vec<String> {
    let mut lines = vec!["# The scenario format".to_owned()];
    let cell = |text: &str| text.replace('|', "\\|");
    for page in &part.brackets {
        lines.push(format!("\n## {}", page.name));
        lines.push(format!("\n{} Stands at: {}.\n", page.about, cell(&places(page))));
        lines.push("| field | what is written | left out | meaning | example |".to_owned());
        lines.push("|---|---|---|---|---|".to_owned());
        for field in &page.fields {
            let range = field.range.as_ref().map_or(String::new(), |range| format!(" ({range})"));
            let left_out = field.left_out.as_deref().unwrap_or("must be written");
            let kind = format!("{}{range}", field.kind);
            lines.push(format!(
                "| `{}` | {} | {} | {} | `{}` |",
                field.name,
                cell(&kind),
                cell(left_out),
                cell(&field.meaning),
                cell(&field.example)
            ));
        }
    }
    for page in part.alternatives.iter().chain(&part.words) {
        lines.push(format!("\n## {}", page.name));
        if !page.about.is_empty() {
            lines.push(format!("\n{}", page.about));
        }
        lines.push("\n| word | meaning | example |".to_owned());
        lines.push("|---|---|---|".to_owned());
        for word in &page.words {
            let example = word.example.as_ref().map_or(String::new(), |e| format!("`{}`", cell(e)));
            lines.push(format!("| `{}` | {} | {example} |", cell(&word.written), cell(&word.meaning)));
        }
    }
    if !part.rules.is_empty() {
        lines.push("\n## Rules\n".to_owned());
        lines.push("| rule | what it is about |\n|---|---|".to_owned());
        lines.extend(part.rules.iter().map(|rule| format!("| `{}` | {} |", rule.code, cell(rule.about))));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_can_be_asked_for_and_a_near_miss_is_named() {
        let whole = reference();
        let found = only(&whole, "hurts_after").expect("there is such a field");
        assert_eq!((found.brackets.len(), found.brackets[0].fields.len()), (1, 1));
        let step = text(&only(&whole, "step").expect("there is such a bracket")).join("\n");
        assert!(step.contains("blueprint.steps[]") && step.contains("  takes: a duration, or a spread"), "{step}");
        let rule = text(&only(&whole, "smell-idle-passes").expect("there is such a rule")).join("\n");
        assert!(rule.contains("smell-idle-passes: Who does nothing passes."), "{rule}");
        let told = only(&whole, "hurts_afer").expect_err("there is none").to_string();
        assert!(told.contains("did you mean `hurts_after`?"), "{told}");
    }

    #[test]
    fn a_page_has_a_row_for_every_field_and_no_broken_cell() {
        let whole = reference();
        let page = markdown(&whole);
        let rows = whole.brackets.iter().map(|b| b.fields.len()).sum::<usize>();
        let five = |line: &&String| line.starts_with("| `") && line.replace("\\|", "").matches('|').count() == 6;
        assert_eq!(page.iter().filter(five).count(), rows);
    }
}
