//! Takes a log in, line by line, until it ends or the first thing is wrong.

use super::chain::hash;
use super::fact::{Edit, Fact, Flaw};
use super::first_line::{OLDEST_SCHEMA, SessionLine, is_known};
use super::line::{self, AsideLine, Body, EndLine, EventLine, InputLine, Run, SealLine, Standing};
use super::link::Link;
use super::log::{Log, Tail};
use super::verdict::{Code, Finding};

/// A log so far.
pub(super) struct Reading {
    at: u64,
    core: Link,
    aside: Link,
    session: Option<SessionLine>,
    run: Option<(Run, String)>,
    inputs: Vec<InputLine>,
    events: Vec<EventLine>,
    asides: Vec<AsideLine>,
    seal: Option<SealLine>,
    end: Option<EndLine>,
    bytes: Vec<u8>,
    core_at: Vec<u64>,
    latest: u64,
    whole: u64,
    /// An aside that stands elsewhere than where it was written.
    displaced: Option<u64>,
}

impl Default for Reading {
    fn default() -> Reading {
        Reading {
            at: 0,
            core: Link::new(),
            aside: Link::new(),
            session: None,
            run: None,
            inputs: Vec::new(),
            events: Vec::new(),
            asides: Vec::new(),
            seal: None,
            end: None,
            bytes: Vec::new(),
            core_at: Vec::new(),
            latest: 0,
            whole: 0,
            displaced: None,
        }
    }
}

impl Reading {
    pub(super) fn line(&mut self, bytes: &[u8]) -> Result<(), Finding> {
        self.at += 1;
        self.whole += bytes.len() as u64 + 1;
        let at = self.at;
        if self.end.is_some() {
            return Err(Finding::new(Code::Displaced, Some(at), Fact::AfterEnd));
        }
        let (standing, body) = line::read(bytes).map_err(|why| self.unreadable(bytes, why))?;
        match &standing {
            Standing::Core { n, prev } => {
                self.core.add(*n, prev, bytes, at)?;
                self.bytes.extend_from_slice(bytes);
                self.bytes.push(b'\n');
                self.core_at.push(at);
            }
            Standing::Aside { a, prev, after } => {
                if self.session.is_none() {
                    return Err(Finding::removed(1, 0, at));
                }
                self.aside.add(*a, prev, bytes, at)?;
                if *after != self.core.chain.lines {
                    self.displaced = self.displaced.or(Some(at));
                }
            }
            Standing::End => {}
        }
        self.take(body, bytes)
    }

    fn take(&mut self, body: Body, bytes: &[u8]) -> Result<(), Finding> {
        let at = self.at;
        let first_core = self.core.chain.lines == 1;
        let fits = match &body {
            Body::Session(_) => first_core && self.session.is_none(),
            Body::Input(_) | Body::Event(_) | Body::Check(_) | Body::Seal(_) => !first_core && self.seal.is_none(),
            Body::Run(_) => self.session.is_some() && self.aside.chain.lines == 1,
            Body::Aside(_) => self.aside.chain.lines > 1,
            Body::End(_) => true,
        };
        if !fits {
            return Err(Finding::edited(at, Edit::Kind));
        }
        let tick = match &body {
            Body::Input(line) => line.tick,
            Body::Event(line) => line.tick,
            Body::Check(line) => line.tick,
            Body::Aside(line) => line.tick,
            Body::Session(_) | Body::Run(_) | Body::Seal(_) | Body::End(_) => 0,
        };
        self.latest = self.latest.max(tick);
        match body {
            Body::Session(session) => {
                if !is_known(session.schema.into()) {
                    return Err(other_schema(session.schema.into()));
                }
                self.aside.chain.head = self.core.chain.head.clone();
                self.session = Some(session);
            }
            Body::Run(run) => self.run = Some((run, hash(bytes))),
            Body::Input(input) => self.inputs.push(input),
            Body::Event(event) => self.events.push(event),
            Body::Check(_) => {}
            Body::Seal(seal) => self.seal = Some(*seal),
            Body::Aside(aside) => self.asides.push(aside),
            Body::End(end) => {
                self.ends(&end)?;
                self.end = Some(end);
            }
        }
        Ok(())
    }

    /// Whether the last line names the chains as they are.
    fn ends(&mut self, end: &EndLine) -> Result<(), Finding> {
        for (link, named) in [(&mut self.core, &end.core), (&mut self.aside, &end.aside)] {
            link.settle(&named.head)?;
            if named.lines > link.chain.lines {
                return Err(Finding::removed(named.lines - link.chain.lines, link.at, self.at));
            }
            if named.lines == link.chain.lines && named.head == link.chain.head {
                continue;
            }
            // Signed heads are true: then it is the line that is not. Otherwise the last line itself was touched.
            let schema = self.session.as_ref().map_or(super::SCHEMA, |session| session.schema);
            return Err(match end.holds(schema) {
                true if named.lines == link.chain.lines => Finding::edited(link.at, Edit::LastRemembers),
                true => Finding::new(Code::Displaced, Some(link.at), Fact::AddedBeforeEnd),
                false => Finding::edited(self.at, Edit::DoesNotFit),
            });
        }
        if self.seal.is_none() || self.run.is_none() {
            return Err(Finding::edited(self.at, Edit::NoSeal));
        }
        Ok(())
    }

    fn unreadable(&self, bytes: &[u8], why: Flaw) -> Finding {
        if self.at > 1 {
            return Finding::edited(self.at, Edit::Unreadable(why));
        }
        #[derive(serde::Deserialize)]
        struct Schema {
            schema: u64,
        }
        #[derive(serde::Deserialize)]
        struct First {
            session: Schema,
        }
        match serde_json::from_slice::<First>(bytes) {
            Ok(First { session }) if !is_known(session.schema) => other_schema(session.schema),
            Ok(_) => Finding::edited(1, Edit::Unreadable(why)),
            Err(_) => Finding::new(Code::NotALog, Some(1), Fact::NoLog(Some(why))),
        }
    }

    pub(super) fn too_long(&self) -> Finding {
        let code = if self.at == 0 { Code::NotALog } else { Code::Edited };
        Finding::new(code, Some(self.at + 1), Fact::TooLong)
    }

    pub(super) fn done(mut self, tail: Tail) -> Result<Log, Finding> {
        if self.end.is_none() {
            self.core.settle_at_end()?;
            self.aside.settle_at_end()?;
        }
        if let Some(at) = self.displaced {
            return Err(Finding::new(Code::Displaced, Some(at), Fact::Moved));
        }
        let (session, run, run_hash) = match (self.session, self.run) {
            (Some(session), Some((run, hash))) => (session, run, hash),
            (None, _) if tail == Tail::Open => {
                return Err(Finding::new(Code::NotALog, None, Fact::Empty));
            }
            (None, _) => return Err(Finding::new(Code::NotALog, Some(1), Fact::NoLog(None))),
            (Some(_), None) => {
                return Err(Finding::new(Code::Truncated, Some(self.at), Fact::NobodyNamed));
            }
        };
        let tail = match (tail, &self.end) {
            (Tail::Torn(_), Some(_)) => {
                return Err(Finding::new(Code::Displaced, Some(self.at + 1), Fact::TornAfterEnd));
            }
            (_, Some(_)) => Tail::Sealed,
            (tail, None) => tail,
        };
        Ok(Log {
            session,
            run,
            run_hash,
            inputs: self.inputs,
            events: self.events,
            asides: self.asides,
            seal: self.seal,
            end: self.end,
            core: self.bytes,
            core_at: self.core_at,
            core_chain: self.core.chain,
            aside_chain: self.aside.chain,
            latest: self.latest,
            whole: self.whole,
            tail,
        })
    }
}

fn other_schema(schema: u64) -> Finding {
    let (oldest, latest) = (OLDEST_SCHEMA.into(), super::SCHEMA.into());
    Finding::new(Code::OtherSchema, Some(1), Fact::OtherForm { form: schema, oldest, latest })
}
