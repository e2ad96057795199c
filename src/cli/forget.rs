//! `coserve forget`: says what there is of a learner, asks, and forgets it.

use super::args::{ForgetArgs, language_around};
use super::exit::{Exit, Fault};
use super::{Done, launch, show};
use crate::journal::{Forgetting, Reach, forgetting};
use crate::text::{Words, harmless, harmless_path};
use std::io::{self, BufRead, IsTerminal};

/// Forgets a learner.
pub(super) fn forget(args: &ForgetArgs) -> Done {
    let words = Words::of(language_around());
    let trouble = |why| Fault::of_trouble(&words, &why);
    let store = launch::store(args.data.as_deref(), &words)?;
    let found = forgetting(&[store.data().to_path_buf()], &args.learner).map_err(trouble)?;
    if found.is_empty() {
        let with = [("learner", harmless(&args.learner).into()), ("path", store.data().display().to_string().into())];
        show::error(&words.fill("forget-nothing", &with));
        return Ok(Exit::Findings);
    }
    let reach = if args.sessions { Reach::Sessions } else { Reach::Name };
    if !args.json {
        show::lines(&plan(&found, reach, &words))?;
    }
    if !args.yes {
        if !io::stdin().is_terminal() {
            return Err(Fault::told(&words, "forget-nobody", &[]).help_told(&words, "forget-nobody-help", &[]));
        }
        show::text(&words.plain("forget-ask"))?;
        let mut answer = String::new();
        let read = io::stdin().lock().read_line(&mut answer);
        let yes = words.plain("forget-yes");
        if read.is_err() || answer.trim().to_lowercase() != yes.to_lowercase() {
            show::text(&words.plain("forget-left"))?;
            return Ok(Exit::Findings);
        }
    }
    let done = found.carry_out(reach, &store).map_err(trouble)?;
    if args.json {
        show::json(&done)?;
    } else {
        let with = [("names", done.names.into()), ("logs", done.logs.into()), ("beside", done.beside.into())];
        show::text(&words.fill("forget-done", &with))?;
    }
    Ok(Exit::Fine)
}

/// What there is, and what will be done with it.
fn plan(found: &Forgetting, reach: Reach, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for (folder, person) in &found.names {
        let with = [("name", harmless(&person.name).into()), ("path", folder.display().to_string().into())];
        lines.push(words.fill("forget-name", &with));
    }
    let logs = [("n", found.logs.len().into()), ("beside", found.beside.len().into())];
    match reach {
        Reach::Sessions => lines.push(words.fill("forget-logs", &logs)),
        Reach::Name => {
            let with = [("n", found.logs.len().into()), ("learner", harmless(&found.learner).into())];
            lines.push(words.fill("forget-keeps", &with));
        }
    }
    if !found.unknown.is_empty() {
        lines.push(words.fill("forget-unknown", &[("n", found.unknown.len().into())]));
        lines.extend(found.unknown.iter().map(|path| format!("  {}", harmless_path(path))));
    }
    if !found.linked.is_empty() {
        lines.push(words.fill("forget-linked", &[("n", found.linked.len().into())]));
        lines.extend(found.linked.iter().map(|path| format!("  {}", harmless_path(path))));
    }
    lines.push(words.plain("forget-elsewhere"));
    lines
}
