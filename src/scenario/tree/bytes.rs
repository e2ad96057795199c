//! From bytes to text: what a file has to be before it can be read at all.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Faults, Span};

/// Files above this are refused unread: the longest scenario anybody would write is a hundredth of it.
pub const MAX_FILE_BYTES: usize = 4 * 1024 * 1024;

/// The text of a file. Bytes that are no text are reported and replaced, so that the rest can be read.
pub(super) fn text_of(bytes: &[u8], file: &Arc<str>, faults: &mut Faults) -> Arc<str> {
    if bytes.len() > MAX_FILE_BYTES {
        let message = format!("this file has more than {MAX_FILE_BYTES} bytes, the most that a scenario can have");
        faults.push(Diagnostic::error(Code::FileTooLarge, file, Span::at(0), message));
        return Arc::from("");
    }
    let text: Arc<str> = match std::str::from_utf8(bytes) {
        Ok(text) => Arc::from(text),
        Err(error) => {
            let at = error.valid_up_to();
            let message = format!("byte {at} of this file (counted from 0) is not text in UTF-8");
            let help = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
                "the file seems to be in UTF-16: save it as UTF-8"
            } else {
                "save the file as UTF-8"
            };
            // What stands before the first bad byte is as long in the replaced text as in the file.
            let place = Span::new(at, at + char::REPLACEMENT_CHARACTER.len_utf8());
            faults.push(
                Diagnostic::error(Code::FileEncoding, file, place, message).with_label("from here on").with_help(help),
            );
            Arc::from(String::from_utf8_lossy(bytes))
        }
    };
    if let Some(at) = text.find('\0') {
        let count = text.bytes().filter(|byte| *byte == 0).count();
        let message = format!("this file holds {count} NUL bytes, which no text does");
        faults.push(
            Diagnostic::error(Code::FileEncoding, file, Span::new(at, at + 1), message)
                .with_label("the first one")
                .with_help("save the file as plain text in UTF-8"),
        );
    }
    text
}
