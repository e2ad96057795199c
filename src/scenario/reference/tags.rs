//! What a doc comment of the mirror says: its meaning, and the lines with a mark of their own.

/// A doc comment, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Doc {
    /// What it means.
    pub(crate) meaning: String,
    /// What its ids name: one kind, or one for each id of an alternative.
    pub(crate) ids: Vec<String>,
    /// What is allowed beyond the type.
    pub(crate) range: Option<String>,
    /// What leaving it out means.
    pub(crate) left_out: Option<String>,
}

impl Doc {
    /// Takes the lines apart. A line without a mark goes on with what stands above it.
    pub(crate) fn of(lines: &[&str]) -> Doc {
        let mut doc = Doc::default();
        let mut into = Part::Meaning;
        for line in lines.iter().map(|line| line.trim()) {
            let mut rest = line;
            for (mark, part) in [("Ids:", Part::Ids), ("Range:", Part::Range), ("Left out:", Part::LeftOut)] {
                if let Some(behind) = line.strip_prefix(mark) {
                    (into, rest) = (part, behind.trim());
                }
            }
            match into {
                Part::Meaning => join(&mut doc.meaning, rest),
                Part::Ids => doc.ids.extend(rest.split(',').map(|kind| kind.trim().to_owned())),
                Part::Range => join(doc.range.get_or_insert_default(), rest),
                Part::LeftOut => join(doc.left_out.get_or_insert_default(), rest),
            }
        }
        doc
    }

    /// The value that leaving it out means, if there is one that could as well be written.
    #[cfg(test)]
    pub(crate) fn ordinary(&self) -> Option<&str> {
        let rest = self.left_out.as_deref()?.strip_prefix('`')?;
        rest.split_once('`').map(|(value, _)| value)
    }
}

#[derive(Debug, Clone, Copy)]
enum Part {
    Meaning,
    Ids,
    Range,
    LeftOut,
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_taken_apart_by_its_marks() {
        let doc = Doc::of(&[" What it is,", " told on.", " Ids: choice, aspect", " Left out: `60%`, as most."]);
        assert_eq!(doc.meaning, "What it is, told on.");
        assert_eq!(doc.ids, ["choice", "aspect"]);
        assert_eq!((doc.ordinary(), &doc.range), (Some("60%"), &None));
        assert_eq!(Doc::of(&[" Left out: nothing."]).ordinary(), None);
    }
}
