//! The module tree: which file is which module, and that every file is one.
//!
//! A file that no `mod` names is compiled by nobody: it rots unseen, and looks like part of the product.

use std::collections::BTreeMap;

use crate::rust::{PathUse, Token, paths, tokens};
use crate::tree::{Fault, File, Tree, assert_found, assert_none};

/// A file of `src/` as a module: what the checks ask of it.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) file: String,
    /// Its path from the root: `["engine", "view"]`; empty for `lib.rs`, `["main"]` for `main.rs`.
    pub(crate) path: Vec<String>,
    pub(crate) tokens: Vec<Token>,
    pub(crate) uses: Vec<PathUse>,
}

impl Module {
    /// The name under the root, such as `engine`; `None` for `lib.rs`.
    pub(crate) fn top(&self) -> Option<&str> {
        self.path.first().map(String::as_str)
    }

    /// A path as seen from the root of the package: `crate::a::b`, `super::a::b` and `coserve::a::b` become `a::b`.
    /// `None` if it leads out of the package, or stays inside the module.
    pub(crate) fn rooted(&self, used: &PathUse) -> Option<Vec<String>> {
        let mut parts = used.parts.as_slice();
        if let [first, rest @ ..] = parts
            && (first == "crate" || first == "coserve" && self.top() == Some("main"))
        {
            return Some(rest.to_vec());
        }
        if let [first, rest @ ..] = parts
            && first == "self"
        {
            parts = rest;
        }
        let ups = parts.iter().take_while(|part| *part == "super").count();
        let mut around: Vec<String> = self.path.iter().chain(&used.inline).cloned().collect();
        (ups > 0).then(|| {
            around.truncate(around.len().saturating_sub(ups));
            around.extend_from_slice(&parts[ups..]);
            around
        })
    }
}

/// The modules of `src/`, read; those that only tests compile have every token and path marked so.
pub(crate) fn modules(tree: &Tree) -> Vec<Module> {
    let reached = reached(tree);
    let sources = tree.rust().filter(|file| file.path.starts_with("src/"));
    sources.map(|file| module(file, reached.get(&file.path) == Some(&true))).collect()
}

fn module(file: &File, only_tests: bool) -> Module {
    let inner = file.path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut path: Vec<String> = inner.split('/').map(str::to_owned).collect();
    if path.last().is_some_and(|name| name == "mod" || inner == "lib") {
        path.pop();
    }
    let mut tokens = tokens(&file.text);
    tokens.iter_mut().for_each(|token| token.test |= only_tests);
    Module { file: file.path.clone(), path, uses: paths(&tokens), tokens }
}

/// The Rust files that some root leads to by `mod` declarations, each with whether only tests do.
fn reached(tree: &Tree) -> BTreeMap<String, bool> {
    let texts: BTreeMap<&str, &str> = tree.rust().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let mut reached = BTreeMap::new();
    let mut open: Vec<(String, bool)> =
        texts.keys().filter(|path| is_root(path)).map(|path| ((*path).to_owned(), false)).collect();
    while let Some((path, test)) = open.pop() {
        let text = texts[path.as_str()];
        for (name, declared_in_test) in declared(&tokens(text)) {
            let folder = inner_folder(&path);
            let candidates = [format!("{folder}/{name}.rs"), format!("{folder}/{name}/mod.rs")];
            let found = candidates.into_iter().find(|candidate| texts.contains_key(candidate.as_str()));
            open.extend(found.map(|found| (found, test || declared_in_test)));
        }
        reached.insert(path, test);
    }
    reached
}

/// Whether cargo compiles the file for itself.
fn is_root(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["src", "lib.rs" | "main.rs"] | ["src", "bin", _] | ["tests" | "benches", _] => true,
        // The fuzz targets are a package of their own.
        ["tests", "fuzz", "targets", _] | ["tests", "fuzz", "src", "lib.rs"] => true,
        ["src", "bin", _, last] | ["tests" | "benches", _, last] => *last == "main.rs",
        _ => false,
    }
}

/// Where the modules that a file declares live.
fn inner_folder(path: &str) -> &str {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let owns_folder = matches!(name, "mod.rs" | "lib.rs" | "main.rs") || is_root(path);
    if owns_folder { folder } else { path.trim_end_matches(".rs") }
}

/// The names of `mod name;`, each with whether it stands behind `#[cfg(test)]`. Modules opened in place nest folders.
fn declared(tokens: &[Token]) -> Vec<(String, bool)> {
    let (mut out, mut inline, mut depth) = (Vec::new(), Vec::<(&str, usize)>::new(), 0_usize);
    for (at, token) in tokens.iter().enumerate() {
        let before = |steps: usize| at.checked_sub(steps).map(|before| tokens[before].text.as_str());
        match token.text.as_str() {
            "{" => {
                depth += 1;
                if before(2) == Some("mod") {
                    inline.push((tokens[at - 1].text.as_str(), depth));
                }
            }
            "}" => {
                inline.retain(|&(_, opened)| opened < depth);
                depth = depth.saturating_sub(1);
            }
            ";" if before(2) == Some("mod") => {
                let folders: String = inline.iter().map(|(name, _)| format!("{name}/")).collect();
                out.push((format!("{folders}{}", tokens[at - 1].text), token.test));
            }
            _ => {}
        }
    }
    out
}

/// Files that no root leads to.
fn orphans(tree: &Tree) -> Vec<Fault> {
    let reached = reached(tree);
    let unreached = tree.rust().filter(|file| !reached.contains_key(&file.path));
    unreached.map(|file| Fault::new(&file.path, 1, "no `mod` leads here: declare it or delete it")).collect()
}

#[test]
fn every_file_is_a_module() {
    assert_none(&orphans(&Tree::real()));
}

#[test]
fn an_orphan_is_noticed() {
    let house = Tree::made_up(&[
        ("src/lib.rs", "mod a;\nmod inner { mod deep; }\n// mod c;"),
        ("src/main.rs", "fn main() {}"),
        ("src/a/mod.rs", "mod b;\n#[cfg(test)]\nmod tests;"),
        ("src/a/b.rs", "mod under;"),
        ("src/a/b/under.rs", ""),
        ("src/a/tests.rs", ""),
        ("src/a/left.rs", ""),
        ("src/inner/deep.rs", ""),
        ("src/c.rs", ""),
        ("tests/one.rs", ""),
        ("tests/two/main.rs", "mod part;"),
        ("tests/two/part.rs", ""),
        ("tests/two/left.rs", ""),
    ]);
    assert_found(&orphans(&house), &["src/a/left.rs:1", "src/c.rs:1", "tests/two/left.rs:1"]);
    assert_eq!(reached(&house).get("src/a/tests.rs"), Some(&true));
    assert_eq!(reached(&house).get("src/a/b.rs"), Some(&false));
}

#[test]
fn paths_lead_from_the_root() {
    let house = Tree::made_up(&[
        ("src/lib.rs", "mod a;"),
        ("src/a/mod.rs", "use super::b; mod c;"),
        ("src/a/c.rs", "use crate::b::X; use super::d; use self::e; mod tests { use super::super::f; } use std::fs;"),
    ]);
    let all = modules(&house);
    let seen = |file: &str| -> Vec<String> {
        let module = all.iter().find(|module| module.file == file).expect("the made-up file is read");
        module.uses.iter().filter_map(|used| module.rooted(used)).map(|parts| parts.join("::")).collect()
    };
    assert_eq!(seen("src/a/mod.rs"), ["b"]);
    assert_eq!(seen("src/a/c.rs"), ["b::X", "a::d", "a::f"]);
}
