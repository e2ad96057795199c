//! The door to the file of a running session: append-only, `.part` until sealed, held by one process.
//!
//! Lines go to the system at the end of every act and every advance, so that a process killed afterwards loses none of
//! them, and to the disk once a second and at the seal, so that a power cut loses a second.

use super::chain::{Chain, hex};
use super::clock::{self, Every};
use super::line::{AsideLine, AsideWhat, Body, EndLine, Run, Standing, write};
use super::surroundings::Surroundings;
use super::trouble::Trouble;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How a sealed log's name ends.
pub(super) const SEALED: &str = ".jsonl";
/// How the name of a log that is not sealed ends.
pub(super) const PART: &str = ".jsonl.part";
const LOCK: &str = ".lock";
/// Longest free text in an aside, bytes.
const LONGEST_TEXT: usize = 4096;

/// A session's file.
#[derive(Debug)]
pub(super) struct LogFile {
    path: PathBuf,
    file: File,
    lock: Lock,
    asides: Chain,
    buffer: Vec<u8>,
    sync: Every,
    surroundings: Surroundings,
    trouble: Option<Trouble>,
}

/// Holds a folder of logs, waiting if need be. While it is held no log is opened in it and none gets its final name, so
/// that whoever lists the folder sees every log once.
pub(super) fn hold(folder: &Path) -> Result<File, Trouble> {
    let path = folder.join(".lock");
    let file = OpenOptions::new().create(true).append(true).open(&path).map_err(Trouble::io(&path))?;
    file.lock().map_err(Trouble::io(&path))?;
    Ok(file)
}

/// The hold on a session: a file beside the log, since a locked log could not be read by others everywhere.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Holds the log for this process.
    pub(super) fn take(log: &Path) -> Result<Lock, Trouble> {
        let path = Lock::beside(log);
        let file = OpenOptions::new().create(true).append(true).open(&path).map_err(Trouble::io(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { path, _file: file }),
            Err(TryLockError::WouldBlock) => Err(Trouble::InUse(log.to_path_buf())),
            Err(TryLockError::Error(e)) => Err(Trouble::Io(path, e)),
        }
    }

    /// Whether another has it. Nothing is left behind by asking.
    pub(super) fn is_held(log: &Path) -> bool {
        let file = OpenOptions::new().append(true).open(Lock::beside(log));
        file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
    }

    fn beside(log: &Path) -> PathBuf {
        let mut path = log.as_os_str().to_owned();
        path.push(LOCK);
        PathBuf::from(path)
    }

    /// Lets go for good, once there is nothing left to hold.
    fn done(self) {
        // Left behind, it holds nothing: the lock goes with the process.
        let _ = fs::remove_file(&self.path);
    }
}

impl LogFile {
    /// A new file with a name nobody else has, holding the first lines of both chains.
    pub(super) fn create(
        folder: &Path,
        session: &[u8],
        session_chain: &Chain,
        run: Run,
        surroundings: &Surroundings,
    ) -> Result<LogFile, Trouble> {
        let (path, file) = loop {
            let mark = hex(&surroundings.bytes::<4>()?);
            let path = folder.join(format!("{}-{mark}{PART}", clock::compact(run.started_ms)));
            match OpenOptions::new().append(true).create_new(true).open(&path) {
                Ok(file) => break (path, file),
                Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
                Err(e) => return Err(Trouble::Io(path, e)),
            }
        };
        let lock = Lock::take(&path)?;
        let asides = Chain { lines: 0, head: session_chain.head.clone() };
        let mut log = LogFile::over(path, file, lock, asides, surroundings.clone());
        log.buffer.extend_from_slice(session);
        log.aside_body(&Body::Run(run), session_chain.lines);
        log.commit();
        log.sync();
        match log.trouble.take() {
            None => Ok(log),
            Some(trouble) => {
                // Half a beginning is no session: nothing has been played yet.
                let LogFile { path, lock, .. } = log;
                let _ = fs::remove_file(&path);
                lock.done();
                Err(trouble)
            }
        }
    }

    /// A file that is gone on with: what is beyond `whole` bytes is cut off.
    pub(super) fn reopen(
        path: &Path,
        lock: Lock,
        whole: u64,
        asides: Chain,
        surroundings: &Surroundings,
    ) -> Result<LogFile, Trouble> {
        let file = OpenOptions::new().append(true).open(path).map_err(Trouble::io(path))?;
        file.set_len(whole).map_err(Trouble::io(path))?;
        Ok(LogFile::over(path.to_path_buf(), file, lock, asides, surroundings.clone()))
    }

    fn over(path: PathBuf, file: File, lock: Lock, asides: Chain, surroundings: Surroundings) -> LogFile {
        let sync = Every::new(Duration::from_secs(1));
        LogFile { path, file, lock, asides, buffer: Vec::new(), sync, surroundings, trouble: None }
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Why nothing more is written, if so.
    pub(super) fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// Takes lines of the core, to be written with the next commit.
    pub(super) fn core(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Writes an aside.
    pub(super) fn aside(&mut self, what: AsideWhat, tick: u64, after: u64) {
        let what = match what {
            AsideWhat::Hint(text) => AsideWhat::Hint(cut(text)),
            AsideWhat::Device(text) => AsideWhat::Device(cut(text)),
            AsideWhat::Text(text) => AsideWhat::Text(cut(text)),
            AsideWhat::Pause
            | AsideWhat::Resume
            | AsideWhat::Reached
            | AsideWhat::Speed(_)
            | AsideWhat::Skip
            | AsideWhat::Guess { .. }
            | AsideWhat::TakenUp { .. } => what,
        };
        self.aside_body(&Body::Aside(AsideLine { tick, clock_ms: self.surroundings.now_ms(), what }), after);
    }

    fn aside_body(&mut self, body: &Body, after: u64) {
        let line = write(&Standing::Aside { a: self.asides.lines, prev: self.asides.head.clone(), after }, body);
        self.asides.add(line.as_bytes());
        self.buffer.extend_from_slice(line.as_bytes());
        self.buffer.push(b'\n');
    }

    /// The chain of asides.
    pub(super) fn asides(&self) -> &Chain {
        &self.asides
    }

    /// Hands what has been gathered to the system, and once a second to the disk.
    ///
    /// After a failure nothing more is written: a line torn in the middle of a log could not be mended.
    pub(super) fn commit(&mut self) {
        if self.trouble.is_none() && !self.buffer.is_empty() {
            if let Err(e) = self.file.write_all(&self.buffer) {
                self.trouble = Some(Trouble::Io(self.path.clone(), e));
            } else if self.sync.due() {
                self.sync();
            }
        }
        self.buffer.clear();
    }

    fn sync(&mut self) {
        if self.trouble.is_none()
            && let Err(e) = self.file.sync_data()
        {
            self.trouble = Some(Trouble::Io(self.path.clone(), e));
        }
    }

    /// From now on the disk is full.
    #[cfg(all(test, target_os = "linux"))]
    pub(super) fn fill_the_disk(&mut self) {
        self.file = OpenOptions::new().append(true).open("/dev/full").expect("there is such a device");
    }

    /// Writes the last line, brings all to the disk and gives the log its final name.
    pub(super) fn seal(mut self, end: EndLine) -> Result<PathBuf, Trouble> {
        self.buffer.extend_from_slice(write(&Standing::End, &Body::End(end)).as_bytes());
        self.buffer.push(b'\n');
        self.commit();
        self.sync();
        match self.trouble.take() {
            Some(trouble) => Err(trouble),
            None => self.rename(),
        }
    }

    /// Gives a log that has its last line its final name.
    pub(super) fn rename(self) -> Result<PathBuf, Trouble> {
        let LogFile { path, file, lock, .. } = self;
        file.sync_all().map_err(Trouble::io(&path))?;
        drop(file);
        let sealed = path.with_extension("");
        {
            let _held = path.parent().map(hold).transpose()?;
            fs::rename(&path, &sealed).map_err(Trouble::io(&path))?;
        }
        lock.done();
        // The name is in the folder: where folders can be synced, this makes it last. Where not, the content has.
        if let Some(folder) = sealed.parent().and_then(|folder| File::open(folder).ok()) {
            let _ = folder.sync_all();
        }
        Ok(sealed)
    }
}

/// A text cut to what an aside carries, between two characters.
fn cut(mut text: String) -> String {
    text.truncate(text.floor_char_boundary(LONGEST_TEXT));
    text
}
