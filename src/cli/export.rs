//! `coserve export`: sessions into tables and statements, and statements to a learning record store.

use super::args::{ExportArgs, FormArg, language_around};
use super::exit::{Exit, Fault};
use super::onlooker::Waiting;
use super::{Done, review, show, source};
use crate::export::post::{Credentials, Endpoint, Pace, Posted, Unencrypted, Unposted, post};
use crate::export::{Failed, Read, Reading, Stopped, open, read};
use crate::review::{Unverified, is_log};
use crate::text::{Words, harmless};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Most left-out logs that are named.
const MOST_NAMED: usize = 20;

#[derive(Serialize)]
struct Report<'a> {
    out: String,
    #[serde(flatten)]
    read: &'a Read,
    posted: Option<Posted>,
}

/// Exports, and posts if that is asked for.
pub(super) fn export(args: &ExportArgs) -> Done {
    let words = Words::of(language_around());
    if passes_for_a_log(&args.out, &args.folders) {
        let with = [("path", args.out.display().to_string().into())];
        return Err(Fault::told(&words, "fault-out-as-log", &with).help_told(&words, "fault-out-as-log-help", &[]));
    }
    let store = args.post.as_deref().map(|url| endpoint(args, url, &words)).transpose()?;
    let question = args.which.question(Unverified::LeftOut);
    let files = review::files();
    let reading = Reading {
        roots: &args.folders,
        trust: review::trust(args.data.as_deref(), &args.folders, &words)?,
        question: &question,
        files: &files,
        tenant: args.tenant.as_deref(),
    };
    let waiting = Waiting::begin();
    waiting.next(&words.plain("export-reading"));
    let mut sink = open(args.format.into(), &args.out, &args.home_page).map_err(|why| unwritten(&why, &words))?;
    let done = read(reading, sink.as_mut(), &waiting);
    waiting.done();
    let done = match done {
        Ok(done) => done,
        Err(Stopped::CalledOff) => return Err(Fault::told(&words, "export-called-off", &[])),
        Err(Stopped::Failed(why)) => return Err(unwritten(&why, &words)),
    };
    sink.done().map_err(|why| unwritten(&why, &words))?;
    let posted = match store {
        None => None,
        Some(store) => {
            waiting.next(&words.plain("export-posting"));
            let posted = store.post(&args.out, &waiting);
            waiting.done();
            Some(posted.map_err(|why| unposted(&why, &words))?)
        }
    };
    told(args, &done, posted, &words)?;
    Ok(if done.left_out.is_empty() { Exit::Fine } else { Exit::Findings })
}

/// Whether a file of this name would lie among logs and be called like one: every later review would stumble over it,
/// if it does not replace a log at once.
fn passes_for_a_log(out: &Path, roots: &[PathBuf]) -> bool {
    let folder_of = |path: &Path| match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.canonicalize().ok(),
        Some(_) | None => Path::new(".").canonicalize().ok(),
    };
    let folders =
        roots.iter().filter_map(|root| if root.is_dir() { root.canonicalize().ok() } else { folder_of(root) });
    let among_logs = |out: PathBuf| folders.into_iter().any(|folder| out.starts_with(folder));
    is_log(&out.to_string_lossy()) && folder_of(out).is_some_and(among_logs)
}

fn told(args: &ExportArgs, done: &Read, posted: Option<Posted>, words: &Words) -> Result<(), Fault> {
    if args.json {
        return show::json(&Report { out: args.out.display().to_string(), read: done, posted });
    }
    let with = [("n", done.sessions.into()), ("path", args.out.display().to_string().into())];
    let mut lines = vec![words.fill("export-done", &with)];
    if done.not_replayed > 0 {
        lines.push(words.fill("export-not-replayed", &[("n", done.not_replayed.into())]));
    }
    if done.copies > 0 {
        lines.push(words.fill("export-copies", &[("n", done.copies.into())]));
    }
    if let Some(posted) = posted {
        let with = [("sent", posted.sent.into()), ("found", posted.found.into())];
        lines.push(words.fill("export-posted", &with));
    }
    if !done.left_out.is_empty() {
        lines.push(words.fill("export-left-out", &[("n", done.left_out.len().into())]));
        let named = done.left_out.iter().take(MOST_NAMED);
        lines.extend(named.map(|left| format!("  {}: {}", left.path, harmless(&left.words))));
        if done.left_out.len() > MOST_NAMED {
            lines.push("  ...".to_owned());
        }
    }
    show::lines(&lines)
}

/// A store that is to be posted to.
struct Recipient {
    endpoint: Endpoint,
    who: Option<Credentials>,
    authority: Option<Vec<u8>>,
}

impl Recipient {
    fn post(&self, statements: &Path, waiting: &Waiting) -> Result<Posted, Unposted> {
        post(statements, &self.endpoint, self.who.as_ref(), self.authority.as_deref(), Pace::default(), waiting)
    }
}

/// Looked at before anything is read, so that nobody waits for nothing.
fn endpoint(args: &ExportArgs, url: &str, words: &Words) -> Result<Recipient, Fault> {
    if args.format != FormArg::Xapi {
        return Err(Fault::told(words, "fault-post-form", &[]).help_told(words, "fault-post-form-help", &[]));
    }
    let unencrypted = if args.allow_http { Unencrypted::Allowed } else { Unencrypted::Refused };
    let endpoint = Endpoint::parse(url, unencrypted)
        .map_err(|why| Fault::new(format!("--post: {why}")).help_told(words, "fault-post-help", &[]))?;
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let who = match (set("COSERVE_LRS_USER"), set("COSERVE_LRS_PASSWORD")) {
        (Some(user), Some(password)) => Some(Credentials { user, password }),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return Err(Fault::told(words, "fault-post-half", &[])),
    };
    let authority = args.ca.as_deref().map(source::read).transpose()?;
    Ok(Recipient { endpoint, who, authority })
}

fn unwritten(why: &Failed, words: &Words) -> Fault {
    match why {
        Failed::There(path) => {
            let with = [("path", path.display().to_string().into())];
            Fault::told(words, "fault-there", &with).help_told(words, "fault-there-help", &[])
        }
        Failed::Io(..) | Failed::Form(..) => Fault::new(why.to_string()),
    }
}

fn unposted(why: &Unposted, words: &Words) -> Fault {
    let fault = Fault::new(why.to_string());
    match why {
        Unposted::Refused(401 | 403, _) => fault.help_told(words, "fault-post-who", &[]),
        Unposted::Stranger(_) => fault.help_told(words, "fault-post-ca", &[]),
        Unposted::GaveUp(_) | Unposted::CalledOff | Unposted::Refused(..) => {
            fault.help_told(words, "fault-post-again", &[])
        }
        Unposted::Io(..) | Unposted::Journal(..) | Unposted::Authority(_) => fault,
    }
}
