//! As much of Rust as the checks need: words and signs with their lines, without comments and literals, and paths.
//!
//! Searching raw text would take a doc link for a use and a string for code, and would miss `use crate::{a, b}`.

/// A word or sign of a source file. Literals and comments leave nothing behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) text: String,
    pub(crate) line: usize,
    /// Whether it stands in an item behind `#[cfg(test)]`.
    pub(crate) test: bool,
}

impl Token {
    pub(crate) fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c.is_alphabetic() || c == '_')
    }
}

/// A path such as `crate::engine::View`, written out or taken from a group of a `use`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PathUse {
    pub(crate) parts: Vec<String>,
    pub(crate) line: usize,
    pub(crate) test: bool,
    /// The modules opened inside the file around it.
    pub(crate) inline: Vec<String>,
}

impl PathUse {
    /// The path as written.
    pub(crate) fn written(&self) -> String {
        self.parts.join("::")
    }
}

/// The words and signs of a source text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut out: Vec<Token> = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < chars.len() {
        let start = at;
        let token = match chars[at] {
            '/' if chars.get(at + 1) == Some(&'/') => {
                at += chars[at..].iter().take_while(|&&c| c != '\n').count();
                None
            }
            '/' if chars.get(at + 1) == Some(&'*') => {
                at = after_block_comment(&chars, at);
                None
            }
            '"' => {
                at = after_string(&chars, at);
                None
            }
            '\'' => {
                at = after_quote(&chars, at);
                None
            }
            c if c.is_alphanumeric() || c == '_' => {
                at += chars[at..].iter().take_while(|&&c| c.is_alphanumeric() || c == '_').count();
                let word: String = chars[start..at].iter().collect();
                match after_raw_string(&chars, at, &word) {
                    Some(end) => {
                        at = end;
                        None
                    }
                    None => Some(word),
                }
            }
            ':' if chars.get(at + 1) == Some(&':') => {
                at += 2;
                Some("::".to_owned())
            }
            c => {
                at += 1;
                (!c.is_whitespace()).then(|| c.to_string())
            }
        };
        out.extend(token.map(|text| Token { text, line, test: false }));
        line += chars[start..at].iter().filter(|&&c| c == '\n').count();
    }
    mark_tests(&mut out);
    out
}

fn after_block_comment(chars: &[char], mut at: usize) -> usize {
    let mut depth = 0;
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.min(chars.len())
}

fn after_string(chars: &[char], mut at: usize) -> usize {
    at += 1;
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(chars.len())
}

/// After a character such as `'x'` or `'\n'`; a lifetime keeps its name as a word of its own, which harms nothing.
fn after_quote(chars: &[char], at: usize) -> usize {
    match (chars.get(at + 1), chars.get(at + 2)) {
        (Some('\\'), _) => {
            let rest = chars.get(at + 3..).unwrap_or_default();
            (at + 4 + rest.iter().take_while(|&&c| c != '\'').count()).min(chars.len())
        }
        (Some(_), Some('\'')) => at + 3,
        (_, _) => at + 1,
    }
}

/// After a raw string whose prefix `word` ends at `at`; `None` if no raw string starts here.
fn after_raw_string(chars: &[char], at: usize, word: &str) -> Option<usize> {
    if !matches!(word, "r" | "br" | "cr") {
        return None;
    }
    let hashes = chars[at..].iter().take_while(|&&c| c == '#').count();
    if chars.get(at + hashes) != Some(&'"') {
        return None;
    }
    let mut end = at + hashes + 1;
    while end < chars.len() {
        let closes = chars[end] == '"' && chars[end + 1..].iter().take(hashes).filter(|&&c| c == '#').count() == hashes;
        end += 1;
        if closes {
            return Some(end + hashes);
        }
    }
    Some(end)
}

/// Marks the items behind `#[cfg(test)]`: up to the `;` or the closing brace that ends them.
fn mark_tests(tokens: &mut [Token]) {
    let mut at = 0;
    while at < tokens.len() {
        let head: Vec<&str> = tokens[at..].iter().take(7).map(|token| token.text.as_str()).collect();
        if head != ["#", "[", "cfg", "(", "test", ")", "]"] {
            at += 1;
            continue;
        }
        let mut depth = 0_usize;
        while at < tokens.len() {
            tokens[at].test = true;
            match tokens[at].text.as_str() {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth = depth.saturating_sub(1),
                _ => {}
            }
            at += 1;
            if depth == 0 && matches!(tokens[at - 1].text.as_str(), ";" | "}") {
                break;
            }
        }
    }
}

/// Every path of at least two parts.
pub(crate) fn paths(tokens: &[Token]) -> Vec<PathUse> {
    let (mut out, mut inline, mut depth) = (Vec::new(), Vec::<(String, usize)>::new(), 0_usize);
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        match token.text.as_str() {
            "{" => {
                depth += 1;
                if at >= 2 && tokens[at - 2].text == "mod" {
                    inline.push((tokens[at - 1].text.clone(), depth));
                }
            }
            "}" => {
                inline.retain(|&(_, opened)| opened < depth);
                depth = depth.saturating_sub(1);
            }
            _ if token.is_word() && !continues(tokens, at) => {
                let around: Vec<String> = inline.iter().map(|(name, _)| name.clone()).collect();
                let end = tree(tokens, at, &[], &around, &mut out);
                at = end.max(at + 1);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    out.retain(|path: &PathUse| path.parts.len() > 1);
    out
}

/// Whether the word at `at` goes on with a path that began before it.
fn continues(tokens: &[Token], at: usize) -> bool {
    at >= 2
        && tokens[at - 1].text == "::"
        && (tokens[at - 2].is_word() && tokens[at - 2].text != "use" || tokens[at - 2].text == ">")
}

/// Reads the path or use tree at `at` behind `before`, and returns where it ends.
fn tree(tokens: &[Token], mut at: usize, before: &[String], inline: &[String], out: &mut Vec<PathUse>) -> usize {
    let mut parts = before.to_vec();
    let (line, test) = (tokens[at].line, tokens[at].test);
    while let Some(token) = tokens.get(at) {
        if token.is_word() || token.text == "*" {
            parts.push(token.text.clone());
            at += 1;
        } else if token.text == "{" {
            at += 1;
            while tokens.get(at).is_some_and(|token| token.text != "}") {
                at = tree(tokens, at, &parts, inline, out).max(at + 1);
                // What follows is a comma, or the new name of `as`.
                at += tokens[at.min(tokens.len())..]
                    .iter()
                    .take_while(|token| !matches!(token.text.as_str(), "," | "}"))
                    .count();
                at += usize::from(tokens.get(at).is_some_and(|token| token.text == ","));
            }
            return at + 1;
        }
        if tokens.get(at).is_none_or(|token| token.text != "::") {
            break;
        }
        let goes_on = |token: &Token| token.is_word() || matches!(token.text.as_str(), "{" | "*");
        if !tokens.get(at + 1).is_some_and(goes_on) {
            break;
        }
        at += 1;
    }
    out.push(PathUse { parts, line, test, inline: inline.to_vec() });
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn comments_and_literals_leave_nothing() {
        for text in [
            "// a::b\n",
            "/* a /* b */ c */",
            "\"a \\\" b\"",
            "r#\"a \" b\"#",
            "br\"a\"",
            "'a'",
            "'\\''",
            "'\\u{1F600}'",
            "'\"'",
            "/// [crate::x]",
        ] {
            assert!(words(text).is_empty(), "{text}: {:?}", words(text));
        }
        assert_eq!(words("f(\"//\") /* x */ 'l: a::b"), ["f", "(", ")", "l", ":", "a", "::", "b"]);
    }

    #[test]
    fn lines_count_through_everything() {
        let all = tokens("a\n/* \n */ \"\n\" b // c\nd");
        assert_eq!(all.iter().map(|token| token.line).collect::<Vec<_>>(), [1, 4, 5]);
    }

    #[test]
    fn groups_of_a_use_are_written_out() {
        let text = "use crate::{a, b::{self, C as D}, e::*};\nlet x = std::fs::read::<P>(y); match crate::A { }";
        let found: Vec<String> = paths(&tokens(text)).iter().map(PathUse::written).collect();
        let expected = ["crate::a", "crate::b::self", "crate::b::C", "crate::e::*", "std::fs::read", "crate::A"];
        assert_eq!(found, expected);
    }

    #[test]
    fn tests_and_inner_modules_are_known() {
        let text = "use a::b;\n#[cfg(test)]\nmod tests { fn f() { c::d; } }\nfn g() { e::f; }";
        let found = paths(&tokens(text));
        let seen: Vec<(String, bool, usize)> =
            found.iter().map(|path| (path.written(), path.test, path.inline.len())).collect();
        assert_eq!(seen, [("a::b".into(), false, 0), ("c::d".into(), true, 1), ("e::f".into(), false, 0)]);
    }
}
