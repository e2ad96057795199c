//! `coserve key`: the pair that a data folder signs with, and whom it trusts.

use super::args::{KeyArgs, KeyCommand, NewKeyArgs, ShowKeyArgs, TrustKeyArgs, language_around};
use super::exit::{Exit, Fault};
use super::{Done, launch, show};
use crate::journal::{KeyPair, new_key, public_key, read_public_key};
use crate::text::Words;
use serde::Serialize;
use std::path::Path;

/// Does what is asked with keys.
pub(super) fn key(args: &KeyArgs) -> Done {
    let words = Words::of(language_around());
    match &args.what {
        KeyCommand::New(args) => new(args, &words),
        KeyCommand::Show(args) => shown(args, &words),
        KeyCommand::Trust(args) => trust(args, &words),
    }
}

#[derive(Serialize)]
struct Pair<'a> {
    public: &'a str,
    private_file: String,
    public_file: String,
}

impl<'a> From<&'a KeyPair> for Pair<'a> {
    fn from(pair: &'a KeyPair) -> Pair<'a> {
        Pair {
            public: &pair.public,
            private_file: pair.private_file.display().to_string(),
            public_file: pair.public_file.display().to_string(),
        }
    }
}

fn new(args: &NewKeyArgs, words: &Words) -> Done {
    let made = match &args.out {
        Some(file) => new_key(file),
        None => launch::store(args.data.as_deref(), words)?.new_key(),
    };
    let pair = made.map_err(|why| Fault::of_trouble(words, &why))?;
    if args.json {
        show::json(&Pair::from(&pair))?;
        return Ok(Exit::Fine);
    }
    let with = [
        ("private", pair.private_file.display().to_string().into()),
        ("public", pair.public_file.display().to_string().into()),
        ("key", pair.public.as_str().into()),
    ];
    let more = if args.out.is_some() { "key-made-elsewhere" } else { "key-made" };
    show::lines(&[words.fill("key-new", &with), words.fill(more, &with), words.fill("key-give", &with)])?;
    Ok(Exit::Fine)
}

#[derive(Serialize)]
struct Known<'a> {
    key: Option<Pair<'a>>,
    trusted: &'a [String],
}

fn shown(args: &ShowKeyArgs, words: &Words) -> Done {
    let store = launch::store(args.data.as_deref(), words)?;
    let pair = store.key().map_err(|why| Fault::of_trouble(words, &why))?;
    let trusted = store.trust().keys;
    if args.json {
        show::json(&Known { key: pair.as_ref().map(Pair::from), trusted: &trusted })?;
        return Ok(Exit::Fine);
    }
    let mut lines = match &pair {
        Some(pair) => vec![words.fill("key-own", &[("key", pair.public.as_str().into())])],
        None => vec![words.plain("key-none")],
    };
    let own = pair.as_ref().map(|pair| pair.public.as_str());
    let others = trusted.iter().filter(|key| Some(key.as_str()) != own);
    lines.extend(others.map(|key| words.fill("key-trusted", &[("key", key.as_str().into())])));
    show::lines(&lines)?;
    Ok(Exit::Fine)
}

fn trust(args: &TrustKeyArgs, words: &Words) -> Done {
    let key = match public_key(&args.key) {
        Some(key) => key,
        // A private key looks the same, and must not be copied about.
        None if !args.key.ends_with(".pub") => {
            let with = [("path", args.key.as_str().into())];
            return Err(Fault::told(words, "fault-no-public-key", &with).help_told(
                words,
                "fault-no-public-key-help",
                &[],
            ));
        }
        None => read_public_key(Path::new(&args.key)).map_err(|why| Fault::of_trouble(words, &why))?,
    };
    let store = launch::store(args.data.as_deref(), words)?;
    let path = store.trust_key(&key).map_err(|why| Fault::of_trouble(words, &why))?;
    show::text(&words.fill("key-trusts", &[("path", path.display().to_string().into())]))?;
    Ok(Exit::Fine)
}
