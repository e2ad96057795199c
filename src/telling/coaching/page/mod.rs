//! The debrief as one page that needs nothing beside it: no script, no font, no picture from elsewhere.
//!
//! Everything that comes from a scenario or a log is escaped by the templates. Figures are drawn as SVG with the same
//! words beside them, so that the page reads as well to a screen reader and in print.

mod acts;
mod background;
mod figures;
mod guests;
mod style;
mod verdict;

use super::Coaching;
use crate::telling::paper::{Forms, Paper};
use maud::{Markup, html};

/// The page; `log` is what the log is called on a command line.
pub fn page(of: &Coaching<'_>, log: &str) -> String {
    let title = of.sight.fill("coach-title", &[("title", of.sight.text(&of.sight.house().setting.title).into())]);
    let sections = sections(of, log);
    let body = html! {
        header {
            h1 { (title) }
            p.soft { (super::lines::played(of)) }
            p.soft.file { (log) }
            nav aria-label=(title) {
                ul { @for part in &sections { li { a href={ "#" (part.id) } { (part.heading) } } } }
            }
        }
        main {
            @for part in &sections {
                section id=(part.id) aria-labelledby={ "h-" (part.id) } {
                    h2 id={ "h-" (part.id) } { (part.heading) }
                    (part.body)
                }
            }
        }
    };
    let lang = of.sight.words.locale();
    Paper { lang, title: &title, sheet: style::SHEET, forms: Forms::Never, body }.written()
}

struct Part {
    id: &'static str,
    heading: String,
    body: Markup,
}

fn sections(of: &Coaching<'_>, log: &str) -> Vec<Part> {
    let part = |id: &'static str, key: &str, body: Markup| Part { id, heading: of.sight.plain(key), body };
    vec![
        part("guess", "coach-guess-heading", guests::guesses(of)),
        part("felt", "coach-felt-heading", guests::felt(of)),
        part("acts", "coach-acts-heading", acts::acts(of)),
        part("losses", "coach-minuses-heading", acts::minuses(of)),
        part("you", "coach-competence-heading", verdict::competence(of)),
        part("behind", "coach-tasks-heading", background::tasks(of)),
        part("cues", "coach-cues-heading", background::cues(of)),
        part("picture", "coach-picture-heading", background::pages(of)),
        part("needs", "coach-needs-heading", guests::needs(of)),
        part("score", "coach-score-heading", verdict::score(of)),
        part("again", "coach-again-heading", verdict::again(of, log)),
        part("lesson", "coach-lessons-heading", verdict::lessons(of)),
    ]
}
