//! The addresses that statements are made of.

/// Where everything of our own lies. A name that by RFC 2606 belongs to nobody: it is never looked up.
pub const SPACE: &str = "https://coserve.invalid/xapi/1/";
/// What accounts belong to where no other home page is given.
pub const HOME_PAGE: &str = "https://coserve.invalid/";
/// The version of the Experience API.
pub const VERSION: &str = "1.0.3";

/// The verbs of cmi5 that are used here.
pub(super) const ADL: &str = "http://adlnet.gov/expapi/";
/// The session's id in a context, as cmi5 has it.
pub(super) const CMI5_SESSION: &str = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
/// The share of points needed to pass, as cmi5 has it.
pub(super) const CMI5_MASTERY: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

/// An address of our own.
pub(super) fn ours(path: &str) -> String {
    format!("{SPACE}{path}")
}

/// A text as a part of an address: what is not plain is written as its bytes (RFC 3986).
pub(super) fn part(text: &str) -> String {
    let mut written = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'~' => written.push(char::from(byte)),
            other => written.push_str(&format!("%{other:02X}")),
        }
    }
    written
}
