//! What goes over the wire: one request, and what the answer means.

use super::endpoint::{Credentials, Endpoint};
use crate::export::xapi::VERSION;
use crate::text::harmless_char;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use std::time::Duration;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Body, http};

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// Longest answer that is told, characters.
const LONGEST_TOLD: usize = 300;

/// What a store says to a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// It has them.
    Stored,
    /// It has one of them already.
    Conflict,
    /// They are too many, or too long.
    TooMuch,
    /// Later, perhaps; after so long, if it says so.
    Later(String, Option<Duration>),
    /// Nobody knows whether it has them.
    Lost(String),
    /// No.
    Refused(u16, String),
    /// Whoever answers cannot show that it is the store; it was sent nothing.
    Stranger(String),
}

/// What a store says of one statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Known {
    /// It has it.
    Yes,
    /// It does not have it.
    No,
    /// It does not tell whoever has this key.
    Withheld,
    /// Whoever answers cannot show that it is the store.
    Stranger(String),
    /// It did not say; after so long it may be asked again, if it says so.
    Unsaid(String, Option<Duration>),
}

/// A connection to a store.
pub(super) struct Wire {
    agent: Agent,
    statements: String,
    authorization: Option<String>,
}

impl Wire {
    /// To this store, as this user. A house's own authority may be given, in PEM.
    pub(super) fn new(to: &Endpoint, who: Option<&Credentials>, authority: Option<&[u8]>) -> Result<Wire, String> {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            // What is meant for one store goes to no other.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(PATIENCE))
            .timeout_send_body(Some(PATIENCE))
            .timeout_recv_response(Some(PATIENCE))
            .timeout_recv_body(Some(PATIENCE))
            .user_agent(concat!("coserve/", env!("CARGO_PKG_VERSION")));
        if let Some(pem) = authority {
            let items = parse_pem(pem).map(|item| item.map_err(|e| e.to_string())).collect::<Result<Vec<_>, _>>()?;
            let certificates: Vec<Certificate<'static>> = items
                .into_iter()
                .filter_map(|item| if let PemItem::Certificate(one) = item { Some(one) } else { None })
                .collect();
            if certificates.is_empty() {
                return Err("there is no certificate in it".to_owned());
            }
            let roots = RootCerts::new_with_certs(&certificates);
            config = config.tls_config(TlsConfig::builder().root_certs(roots).build());
        }
        let authorization =
            who.map(|who| format!("Basic {}", BASE64_STANDARD.encode(format!("{}:{}", who.user, who.password))));
        Ok(Wire { agent: config.build().into(), statements: to.statements().to_owned(), authorization })
    }

    /// Sends a batch.
    pub(super) fn send(&self, body: &str) -> Answer {
        let mut request = self
            .agent
            .post(&self.statements)
            .header("X-Experience-API-Version", VERSION)
            .header("Content-Type", "application/json; charset=utf-8");
        if let Some(authorization) = &self.authorization {
            request = request.header("Authorization", authorization);
        }
        match request.send(body) {
            Ok(response) => meaning(response),
            Err(why) => unanswered(&why),
        }
    }

    /// Whether the store has a statement.
    pub(super) fn has(&self, id: &str) -> Known {
        let mut request =
            self.agent.get(&self.statements).query("statementId", id).header("X-Experience-API-Version", VERSION);
        if let Some(authorization) = &self.authorization {
            request = request.header("Authorization", authorization);
        }
        match request.call() {
            Ok(response) => match response.status().as_u16() {
                200 => Known::Yes,
                404 => Known::No,
                401 | 403 | 405 => Known::Withheld,
                status => {
                    let asked = asked(&response);
                    Known::Unsaid(format!("{status} {}", told(response)), asked)
                }
            },
            Err(why) => match unanswered(&why) {
                Answer::Stranger(words) => Known::Stranger(words),
                _ => Known::Unsaid(why.to_string(), None),
            },
        }
    }
}

/// How long the store asks to wait.
fn asked(response: &http::Response<Body>) -> Option<Duration> {
    let after = response.headers().get("retry-after")?.to_str().ok()?;
    after.trim().parse().ok().map(Duration::from_secs)
}

fn meaning(response: http::Response<Body>) -> Answer {
    let status = response.status().as_u16();
    let asked = asked(&response);
    let told = || format!("{status} {}", told(response));
    match status {
        200..=299 => Answer::Stored,
        409 => Answer::Conflict,
        413 => Answer::TooMuch,
        425 | 429 | 503 => Answer::Later(told(), asked),
        // Whoever stands before the store has lost patience; the store may have them all the same.
        408 | 500 | 502 | 504..=599 => Answer::Lost(told()),
        _ => Answer::Refused(status, told()),
    }
}

/// What a store says in words, as it may be shown.
fn told(response: http::Response<Body>) -> String {
    let mut body = response.into_body();
    let text = body.with_config().limit(16 << 10).lossy_utf8(true).read_to_string().unwrap_or_default();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(LONGEST_TOLD).map(harmless_char).collect()
}

fn unanswered(why: &ureq::Error) -> Answer {
    let words = why.to_string();
    match why {
        ureq::Error::Io(e) if is_stranger(e) => Answer::Stranger(words),
        // Nothing was sent.
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => Answer::Later(words, None),
        ureq::Error::Io(e) if e.kind() == std::io::ErrorKind::ConnectionRefused => Answer::Later(words, None),
        ureq::Error::Io(_) | ureq::Error::Timeout(_) | ureq::Error::Protocol(_) => Answer::Lost(words),
        _ => Answer::Refused(0, words),
    }
}

/// Whether a certificate is at fault.
fn is_stranger(why: &std::io::Error) -> bool {
    let inner = why.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    matches!(inner, Some(rustls::Error::InvalidCertificate(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn a_certificate_that_nobody_vouches_for_is_no_broken_line() {
        let unknown = rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer);
        let stranger = ureq::Error::Io(io::Error::new(io::ErrorKind::InvalidData, unknown));
        assert!(matches!(unanswered(&stranger), Answer::Stranger(_)));
        let torn = ureq::Error::Io(io::Error::new(io::ErrorKind::InvalidData, rustls::Error::DecryptError));
        assert!(matches!(unanswered(&torn), Answer::Lost(_)));
    }
}
