//! Commands as a shell takes them, whatever somebody called a file or a learner.

use crate::text::harmless_path;
use std::path::Path;

/// A word.
pub fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '+' | ':' | ',' | '@' | '%');
    match !text.is_empty() && text.chars().all(plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

/// A path, never to be taken for an option.
pub fn quoted_path(path: &Path) -> String {
    let text = harmless_path(path);
    if text.starts_with('-') { quoted(&format!("./{text}")) } else { quoted(&text) }
}

/// An option with its value, which may begin like an option itself.
pub fn option(name: &str, value: &str) -> String {
    let between = if value.starts_with('-') { '=' } else { ' ' };
    format!("--{name}{between}{}", quoted(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_can_be_pasted_whatever_things_are_called() {
        for (text, word) in [("a/b.jsonl", "a/b.jsonl"), ("", "''"), ("a b'$(x)", r"'a b'\''$(x)'"), ("店", "店")] {
            assert_eq!(quoted(text), word);
        }
        assert_eq!(["-rf", "-r f", "a"].map(|path| quoted_path(Path::new(path))), ["./-rf", "'./-r f'", "a"]);
        assert_eq!(option("learner", "p-1"), "--learner p-1");
        assert_eq!(option("learner", "-x y"), "--learner='-x y'");
    }
}
