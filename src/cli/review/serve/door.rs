//! Who is let in, and what is answered: the method, the host and the path are looked at before anything is done.

use super::filters::{BadFilter, Filters, Pace};
use super::pages::{AGAIN_S, Pages};
use crate::telling::reviewing::page_policy;
use crate::text::Words;
use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

/// What is answered.
pub(super) type Answer = Response<Full<Bytes>>;

/// The door.
pub(super) struct Door {
    bound: SocketAddr,
    policy: String,
    pages: Arc<Mutex<Pages>>,
}

impl Door {
    pub(super) fn new(bound: SocketAddr, pages: Pages) -> Door {
        // What only a header can say: nobody may show this page within another.
        let policy = format!("{}; frame-ancestors 'none'", page_policy());
        Door { bound, policy, pages: Arc::new(Mutex::new(pages)) }
    }

    /// Answers.
    pub(super) async fn answer(&self, question: &Request<Incoming>) -> Answer {
        if !matches!(*question.method(), Method::GET | Method::HEAD) {
            let mut answer = self.told(StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD".to_owned());
            answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            return answer;
        }
        if !is_for(question.headers(), question.uri().authority().map(|a| a.as_str()), self.bound) {
            return self.refused(StatusCode::MISDIRECTED_REQUEST, "review-wrong-host", &[]).await;
        }
        if question.uri().path() != "/" {
            return self.refused(StatusCode::NOT_FOUND, "review-not-there", &[]).await;
        }
        let query = question.uri().query().unwrap_or_default().to_owned();
        let pages = Arc::clone(&self.pages);
        let made = tokio::task::spawn_blocking(move || {
            let mut pages = pages.lock().unwrap_or_else(PoisonError::into_inner);
            let filters = Filters::read(&query, pages.question())?;
            Ok::<_, BadFilter>((pages.page(&filters), filters.pace))
        });
        match made.await {
            Ok(Ok((page, pace))) => self.page(&page, pace),
            Ok(Err(BadFilter(name, value))) => {
                self.refused(StatusCode::BAD_REQUEST, "review-bad-filter", &[("name", name), ("value", value)]).await
            }
            Err(_) => self.refused(StatusCode::INTERNAL_SERVER_ERROR, "review-page-failed", &[]).await,
        }
    }

    fn page(&self, page: &str, pace: Pace) -> Answer {
        let mut answer = Response::new(Full::new(Bytes::copy_from_slice(page.as_bytes())));
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if pace == Pace::Live {
            headers.insert(header::REFRESH, HeaderValue::from(AGAIN_S));
        }
        self.guard(headers);
        answer
    }

    /// Says what is wrong, in the language of the command, as plain text.
    async fn refused(&self, status: StatusCode, key: &'static str, with: &[(&'static str, String)]) -> Answer {
        let pages = Arc::clone(&self.pages);
        // Somebody may be making a page: that is waited for elsewhere.
        let language =
            tokio::task::spawn_blocking(move || pages.lock().unwrap_or_else(PoisonError::into_inner).language());
        let words = Words::of(language.await.unwrap_or(crate::text::Language::En));
        let args: Vec<(&str, crate::text::Value<'_>)> =
            with.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        self.told(status, words.fill(key, &args))
    }

    fn told(&self, status: StatusCode, text: String) -> Answer {
        let mut answer = Response::new(Full::new(Bytes::from(text + "\n")));
        *answer.status_mut() = status;
        answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        self.guard(answer.headers_mut());
        answer
    }

    /// What every answer carries.
    fn guard(&self, headers: &mut HeaderMap) {
        let fixed = [
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::X_FRAME_OPTIONS, "DENY"),
            (header::CACHE_CONTROL, "no-store"),
            (header::REFERRER_POLICY, "no-referrer"),
        ];
        for (name, value) in fixed {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let own = [("cross-origin-opener-policy", "same-origin"), ("cross-origin-resource-policy", "same-origin")];
        for (name, value) in own {
            headers.insert(name, HeaderValue::from_static(value));
        }
        if let Ok(policy) = HeaderValue::from_str(&self.policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
    }
}

/// Whether somebody asked for this very address. A name that somebody else has made to lead here (DNS rebinding) is none:
/// only addresses in figures and `localhost` are served, with the port that is bound.
fn is_for(headers: &HeaderMap, authority: Option<&str>, bound: SocketAddr) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    let Ok(host) = host.to_str() else { return false };
    authority.is_none_or(|authority| names(authority, bound)) && names(host, bound)
}

fn names(host: &str, bound: SocketAddr) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !name.is_empty() && !port.contains(']') => (name, port.parse().ok()),
        _ => (host, Some(80)),
    };
    let figures = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    let ours = match figures.parse::<IpAddr>() {
        Ok(address) => bound.ip().is_unspecified() || address == bound.ip(),
        Err(_) => name.eq_ignore_ascii_case("localhost"),
    };
    ours && port == Some(bound.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_address_is_served() {
        let bound: SocketAddr = "127.0.0.1:7327".parse().expect("an address");
        for host in ["127.0.0.1:7327", "localhost:7327", "LOCALHOST:7327"] {
            assert!(names(host, bound), "{host}");
        }
        for host in [
            "evil.example:7327",
            "127.0.0.1",
            "127.0.0.1:80",
            "127.0.0.2:7327",
            "localhost.evil.example:7327",
            "",
            ":7327",
            "[::1]:7327",
            "127.0.0.1:7327:7327",
        ] {
            assert!(!names(host, bound), "{host}");
        }
        let six: SocketAddr = "[::1]:80".parse().expect("an address");
        assert!(names("[::1]:80", six) && names("[::1]", six) && names("localhost", six));
        let any: SocketAddr = "0.0.0.0:8080".parse().expect("an address");
        assert!(names("192.168.1.7:8080", any) && !names("rebound.example:8080", any));
    }

    #[test]
    fn a_request_needs_one_host() {
        let bound: SocketAddr = "127.0.0.1:7327".parse().expect("an address");
        let mut headers = HeaderMap::new();
        assert!(!is_for(&headers, None, bound));
        headers.insert(header::HOST, HeaderValue::from_static("127.0.0.1:7327"));
        assert!(is_for(&headers, None, bound));
        assert!(!is_for(&headers, Some("evil.example"), bound));
        headers.append(header::HOST, HeaderValue::from_static("127.0.0.1:7327"));
        assert!(!is_for(&headers, None, bound));
    }
}
