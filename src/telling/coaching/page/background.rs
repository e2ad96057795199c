//! What lay behind: the four conditions, the cues, the notebook.

use crate::coach::Condition;
use crate::telling::clock;
use crate::telling::coaching::Coaching;
use crate::telling::coaching::background::CONDITIONS;
use maud::{Markup, html};

pub(super) fn tasks(of: &Coaching<'_>) -> Markup {
    let told: Vec<_> = of.debrief.tasks.iter().filter(|task| Coaching::worth_telling(task)).collect();
    let fine = of.debrief.tasks.len() - told.len();
    let name = |slip: &crate::scenario::model::Slip| of.sight.plain(&format!("condition-{}", slip.word()));
    html! {
        p.soft { (of.sight.plain("coach-tasks-intro")) }
        @if !told.is_empty() {
            div.scroll tabindex="0" role="region" aria-labelledby="h-behind" {
                table.stack {
                    thead {
                        tr {
                            th scope="col" { (of.sight.plain("coach-column-task")) }
                            @for slip in &CONDITIONS { th scope="col" { (name(slip)) } }
                        }
                    }
                    tbody {
                        @for task in told {
                            tr {
                                th scope="row" { (of.who(task.customer)) ", " (of.sight.step(task.step)) }
                                @for (slip, condition) in CONDITIONS.iter().zip(&task.conditions) {
                                    @let lacked = matches!(condition, Condition::Lacked { .. });
                                    @let supplied = matches!(condition, Condition::Supplied(..));
                                    td.lacked[lacked].supplied[supplied] data-name=(name(slip)) { (of.condition(condition)) }
                                }
                            }
                        }
                    }
                }
            }
        }
        p.soft { (of.sight.fill("coach-tasks-fine", &[("n", fine.into())])) }
    }
}

pub(super) fn cues(of: &Coaching<'_>) -> Markup {
    let cues = &of.debrief.cues;
    let noticed = cues.iter().filter(|cue| cue.noticed.is_some()).count();
    html! {
        p { (of.sight.fill("coach-cues-count", &[("n", noticed.into()), ("of", cues.len().into())])) }
        table.stack {
            thead {
                tr {
                    th scope="col" { (of.sight.plain("coach-column-when")) }
                    th scope="col" { (of.sight.plain("coach-column-cue")) }
                    th scope="col" { (of.sight.plain("coach-column-meaning")) }
                    th scope="col" { (of.sight.plain("coach-column-noticed")) }
                }
            }
            tbody {
                @for cue in cues {
                    tr {
                        td.nw { (clock(cue.shown)) }
                        th scope="row" { (of.who(cue.customer)) " " (of.sight.plain(&format!("cue-{}", cue.cue.word()))) }
                        td data-name=(of.sight.plain("coach-column-meaning")) { (of.meaning(cue.meaning)) }
                        td data-name=(of.sight.plain("coach-column-noticed")) { (of.noticed(cue)) }
                    }
                }
            }
        }
    }
}

pub(super) fn pages(of: &Coaching<'_>) -> Markup {
    html! {
        ul.plain {
            @for page in &of.debrief.pages {
                li {
                    (of.page(page))
                    @if !page.entries.is_empty() {
                        details {
                            summary { (of.sight.fill("coach-entries", &[("n", page.entries.len().into())])) }
                            ul.plain.small {
                                @for entry in &page.entries {
                                    @let (name, state) = of.entry(entry);
                                    li { (name) " " span.soft { (state) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
