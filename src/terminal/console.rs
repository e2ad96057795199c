//! Questions and answers: numbered choices, answered by a number, the beginning of a word, or a letter for a command.
//!
//! Where the lines come from is somebody else's business: a terminal, a pipe, a test.

use super::wrap::wrap;
use crate::text::{Words, harmless_lines};
use std::io::Write;

/// What was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A line, without its end.
    Line(String),
    /// There will be no more lines.
    End,
    /// Somebody pressed Ctrl-C.
    Break,
}

/// Where lines come from.
pub trait Ears {
    /// Waits for the next line.
    fn hear(&mut self) -> Heard;
}

/// Lines known beforehand, then the end.
#[derive(Debug, Clone, Default)]
pub struct Lines(std::collections::VecDeque<String>);

impl Lines {
    /// These lines.
    pub fn new<'a>(lines: impl IntoIterator<Item = &'a str>) -> Lines {
        Lines(lines.into_iter().map(str::to_owned).collect())
    }
}

impl Ears for Lines {
    fn hear(&mut self) -> Heard {
        self.0.pop_front().map_or(Heard::End, Heard::Line)
    }
}

/// What can be said at a question beside choosing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Look around.
    Look,
    /// Open the notebook.
    Notes,
    /// Wait until the next public happening.
    Wait,
    /// One step back.
    Back,
    /// Save and quit.
    Quit,
    /// Say what can be done here.
    Help,
}

impl Command {
    /// Every command, in the order in which help tells of them.
    pub const ALL: [Command; 6] =
        [Command::Look, Command::Notes, Command::Wait, Command::Back, Command::Quit, Command::Help];

    /// The key of its words: letters and words that call it, then what it does.
    pub fn key(self) -> &'static str {
        match self {
            Command::Look => "command-look",
            Command::Notes => "command-notes",
            Command::Wait => "command-wait",
            Command::Back => "command-back",
            Command::Quit => "command-quit",
            Command::Help => "command-help",
        }
    }
}

/// The answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The choice with this place in the list, from 0.
    Pick(usize),
    /// A command; never `Help`, which is answered on the spot.
    Command(Command),
    /// No more is to be heard: the input has ended, or somebody pressed Ctrl-C.
    Gone,
}

/// A question.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// What is asked.
    pub ask: String,
    /// What can be chosen.
    pub choices: Vec<String>,
    /// What is said of this place when somebody asks for help.
    pub help: String,
    /// Commands that mean something here, beside help and quit.
    pub commands: Vec<Command>,
}

/// Somebody to talk with.
pub struct Console<'a> {
    ears: &'a mut dyn Ears,
    out: &'a mut dyn Write,
    words: &'a Words,
    /// Where lines are broken, in letters; nothing where somebody else sees to it.
    columns: Option<usize>,
    /// Nobody listens any more.
    deaf: bool,
}

impl<'a> Console<'a> {
    /// A console over these.
    pub fn new(ears: &'a mut dyn Ears, out: &'a mut dyn Write, words: &'a Words) -> Console<'a> {
        Console { ears, out, words, columns: None, deaf: false }
    }

    /// The same, with lines broken between words before they are longer than this.
    #[must_use]
    pub fn wrapped(self, columns: Option<usize>) -> Console<'a> {
        Console { columns, ..self }
    }

    /// The words it speaks with.
    pub fn words(&self) -> &'a Words {
        self.words
    }

    /// Says a line.
    pub fn say(&mut self, line: impl AsRef<str>) {
        // A reader that has gone away is noticed at the next question.
        // A scenario is somebody else's file.
        let mut text = harmless_lines(line.as_ref());
        if let Some(columns) = self.columns {
            text = text.split('\n').map(|line| wrap(line, columns)).collect::<Vec<_>>().join("\n");
        }
        self.deaf |= writeln!(self.out, "{text}").is_err();
    }

    /// Says several lines.
    pub fn say_all(&mut self, lines: impl IntoIterator<Item = String>) {
        for line in lines {
            self.say(line);
        }
    }

    /// Says words without fill-ins.
    pub fn tell(&mut self, key: &str) {
        self.say(self.words.plain(key));
    }

    /// Asks until there is an answer.
    pub fn ask(&mut self, question: &Question) -> Answer {
        self.pose(question);
        loop {
            self.deaf |= write!(self.out, "> ").and_then(|()| self.out.flush()).is_err();
            if self.deaf {
                return Answer::Gone;
            }
            let line = match self.ears.hear() {
                Heard::Line(line) => line,
                Heard::End | Heard::Break => {
                    self.say("");
                    return Answer::Gone;
                }
            };
            match self.understand(line.trim(), question) {
                Meant::Answer(answer) => return answer,
                Meant::Help => self.help(question),
                Meant::Again => self.pose(question),
                Meant::Nothing(why) => self.say(why),
            }
        }
    }

    fn pose(&mut self, question: &Question) {
        if !question.ask.is_empty() {
            self.say(&question.ask);
        }
        for (n, choice) in question.choices.iter().enumerate() {
            self.say(format!("{:>3}. {choice}", n + 1));
        }
    }

    fn help(&mut self, question: &Question) {
        if !question.help.is_empty() {
            self.say(&question.help);
        }
        self.tell("help-answers");
        for command in Command::ALL.into_iter().filter(|c| question.takes(*c)) {
            self.say(format!("  {}", self.words.plain(command.key())));
        }
        self.pose(question);
    }

    fn understand(&self, line: &str, question: &Question) -> Meant {
        if line.is_empty() {
            return Meant::Again;
        }
        if let Ok(n) = line.parse::<usize>() {
            let place = n.checked_sub(1).filter(|n| *n < question.choices.len());
            // `75` may also be how a choice begins.
            let only = || match fitting(&question.choices, line).as_slice() {
                [only] => Some(*only),
                _ => None,
            };
            return match place.or_else(only) {
                Some(n) => Meant::Answer(Answer::Pick(n)),
                None if question.choices.is_empty() => Meant::Nothing(self.words.plain("answer-no-numbers")),
                None => {
                    let most = question.choices.len().into();
                    Meant::Nothing(self.words.fill("answer-number", &[("most", most)]))
                }
            };
        }
        let said = line.to_lowercase();
        if let Some(command) = Command::ALL.into_iter().find(|c| self.calls(*c, &said)) {
            return match command {
                Command::Help => Meant::Help,
                _ if question.takes(command) => Meant::Answer(Answer::Command(command)),
                _ => Meant::Nothing(self.words.plain("answer-not-here")),
            };
        }
        let fits = fitting(&question.choices, &said);
        match fits.as_slice() {
            [one] => Meant::Answer(Answer::Pick(*one)),
            [] => Meant::Nothing(self.words.fill("answer-unknown", &[("said", line.into())])),
            several => {
                let numbers: Vec<String> = several.iter().map(|n| (n + 1).to_string()).collect();
                Meant::Nothing(self.words.fill("answer-several", &[("numbers", numbers.join(", ").into())]))
            }
        }
    }

    /// Whether what was said calls a command: its letter or its whole word, in the language or in English.
    fn calls(&self, command: Command, said: &str) -> bool {
        let (letter, word) = match command {
            Command::Look => ("l", "look"),
            Command::Notes => ("n", "notebook"),
            Command::Wait => ("w", "wait"),
            Command::Back => ("b", "back"),
            Command::Quit => ("q", "quit"),
            Command::Help => ("?", "help"),
        };
        let local = self.words.plain(&format!("{}-said", command.key()));
        said == letter || said == word || local.split(", ").any(|local| local == said)
    }
}

impl Question {
    fn takes(&self, command: Command) -> bool {
        matches!(command, Command::Help | Command::Quit) || self.commands.contains(&command)
    }
}

enum Meant {
    Answer(Answer),
    Help,
    Again,
    Nothing(String),
}

/// Choices that begin with what was said, or else have a word that does.
fn fitting(choices: &[String], said: &str) -> Vec<usize> {
    let lower: Vec<String> = choices.iter().map(|choice| choice.to_lowercase()).collect();
    let whole: Vec<usize> = (0..lower.len()).filter(|i| lower[*i].starts_with(said)).collect();
    if !whole.is_empty() {
        return whole;
    }
    let word = |choice: &String| choice.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(said));
    (0..lower.len()).filter(|i| word(&lower[*i])).collect()
}
