//! Where statements are sent, and as whom.

use std::fmt;
use ureq::http::Uri;

/// The resource of statements below the address of a store.
const RESOURCE: &str = "statements";

/// Who sends. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The user, or key.
    pub user: String,
    /// The password, or secret.
    pub password: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials(hidden)")
    }
}

/// An address that statements can be sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    statements: String,
}

/// Why an address is not sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is none.
    NoAddress,
    /// It holds a user or a password, which do not belong into command lines.
    Credentials,
    /// It has a query or a fragment.
    Query,
    /// It is not encrypted, and leads away from this machine.
    Plain,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unfit::NoAddress => "this is no address of a store, such as https://lrs.example.org/xapi/",
            Unfit::Credentials => "user and password do not belong into an address",
            Unfit::Query => "an address of a store has neither `?` nor `#`",
            Unfit::Plain => "this address is not encrypted, and leads away from this machine",
        })
    }
}

/// Whether what is not encrypted may leave this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unencrypted {
    /// It may not.
    Refused,
    /// It was said that it may.
    Allowed,
}

impl Endpoint {
    /// The address of a store, with or without `statements` at its end.
    ///
    /// # Errors
    /// It is none, or not one to send such things to.
    pub fn parse(text: &str, unencrypted: Unencrypted) -> Result<Endpoint, Unfit> {
        if text.contains('#') || text.contains('?') {
            return Err(Unfit::Query);
        }
        let uri: Uri = text.parse().map_err(|_| Unfit::NoAddress)?;
        let (scheme, authority) = uri.scheme_str().zip(uri.authority()).ok_or(Unfit::NoAddress)?;
        if authority.as_str().contains('@') {
            return Err(Unfit::Credentials);
        }
        match scheme {
            "https" => {}
            "http" if unencrypted == Unencrypted::Allowed || is_loopback(authority.host()) => {}
            "http" => return Err(Unfit::Plain),
            _ => return Err(Unfit::NoAddress),
        }
        let base = text.trim_end_matches('/');
        let statements = match base.rsplit('/').next() {
            Some(RESOURCE) => base.to_owned(),
            Some(_) | None => format!("{base}/{RESOURCE}"),
        };
        Ok(Endpoint { statements })
    }

    /// The address of its statements.
    pub fn statements(&self) -> &str {
        &self.statements
    }
}

/// Whether a host is this machine.
fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<String, Unfit> {
        Endpoint::parse(text, Unencrypted::Refused).map(|endpoint| endpoint.statements)
    }

    #[test]
    fn statements_go_below_the_address_of_a_store() {
        for text in ["https://lrs.example/xapi", "https://lrs.example/xapi/", "https://lrs.example/xapi/statements"] {
            assert_eq!(parsed(text), Ok("https://lrs.example/xapi/statements".to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_not_encrypted_stays_on_this_machine() {
        for text in ["http://127.0.0.1:80/x", "http://[::1]:8080/", "http://localhost/x"] {
            assert!(parsed(text).is_ok(), "{text}");
        }
        for text in ["http://lrs.example/", "http://127.0.0.1.example/", "http://localhost.example/"] {
            assert_eq!(parsed(text), Err(Unfit::Plain), "{text}");
        }
        assert!(Endpoint::parse("http://lrs.example/", Unencrypted::Allowed).is_ok());
    }

    #[test]
    fn what_is_no_address_of_a_store_is_refused() {
        for text in ["", "lrs", "/xapi", "ftp://lrs.example/", "file:///x"] {
            assert_eq!(parsed(text), Err(Unfit::NoAddress), "{text}");
        }
        assert_eq!(parsed("https://user:secret@lrs.example/"), Err(Unfit::Credentials));
        assert_eq!(parsed("https://lrs.example/?a=b"), Err(Unfit::Query));
        assert_eq!(format!("{:?}", Credentials { user: "u".into(), password: "p".into() }), "Credentials(hidden)");
    }
}
