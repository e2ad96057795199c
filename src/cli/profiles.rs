//! The graphic profile of each need: six attributes, four grades, joined into a line.

use crate::scenario::model::{ATTRIBUTES, Need};

/// The profile of a need, drawn.
pub(super) fn profile(need: &Need, locale: &str) -> Vec<String> {
    let grades = need.profile.0;
    let name = need.label.name.get(locale);
    let first = if need.profile.first_column() { ", first column" } else { "" };
    let mut lines = vec![format!("{} ({name}): {}{first}", need.label.id, need.profile.line())];
    for ((attribute, names), grade) in ATTRIBUTES.iter().zip(grades) {
        let grade = usize::from(grade).min(3);
        let dots: String = (0..4).map(|at| if at == grade { " o" } else { " ." }).collect();
        lines.push(format!("  {attribute:<12}{dots}  {}", names[grade]));
    }
    lines
}
