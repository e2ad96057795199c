//! The addresses that statements are made of.

/// Where everything of our own lies. A name that by RFC 2606 belongs to nobody: it is never looked up.
pub const SPACE: &str = "https://coserve.invalid/xapi/1/";
/// What accounts belong to where no other home page is given.
pub const HOME_PAGE: &str = "https://coserve.invalid/";
/// The version of the Experience API.
pub const VERSION: &str = "1.0.3";

/// The verb of a moment: the last part of its address, and its word.
pub(in crate::export) const TOUCHED: &str = "touched";

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

/// A home page that accounts can belong to: an absolute address of the web.
///
/// # Errors
/// It is none, and a store would refuse every statement for it.
pub fn home_page(text: &str) -> Result<String, String> {
    let strange = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    let host = text
        .split_once("://")
        .filter(|(scheme, _)| ["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web)))
        .map(|(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or_default());
    match host {
        Some(host) if !host.is_empty() && !text.contains(strange) => Ok(text.to_owned()),
        Some(_) | None => Err("a home page is a whole address, such as https://example.org/".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_page_is_an_absolute_address_of_the_web() {
        for good in [HOME_PAGE, "http://example.org", "HTTPS://example.org/a?b#c", "https://школа.example/люди"]
        {
            assert_eq!(home_page(good).as_deref(), Ok(good));
        }
        let bad = ["", "not a url", "example.org", "/people", "https://", "https:///x", "mailto:a@example.org"];
        for bad in bad.into_iter().chain(["https://example.org/a b", "https://example.org/\u{1b}", "https://a<b>"]) {
            assert!(home_page(bad).is_err(), "{bad}");
        }
    }
}
