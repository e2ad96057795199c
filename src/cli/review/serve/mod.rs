//! `coserve review --serve`: the same page over HTTP, live as logs arrive.
//!
//! ```text
//!   connection --door (method, host, path)--> filters (address -> Question) --pages (look again, make, keep)--> answer
//! ```
//! It answers GET and HEAD for one address, reads no file that an address could name, and writes nothing. The library is
//! `hyper` on a single thread of `tokio`: small without its other features, looked after, and with a clock on how long
//! somebody may take to ask.

mod door;
mod filters;
mod pages;

use super::super::args::ReviewArgs;
use super::super::exit::{Exit, Fault};
use super::super::onlooker::Waiting;
use super::super::{Done, show};
use crate::journal::Refused;
use crate::review::Live;
use crate::telling::finding::refused;
use crate::text::Words;
use door::Door;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use pages::Pages;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::timeout;

/// The port where nothing else was named.
const PORT: u16 = 7327;
/// Connections at a time.
const MOST_CONNECTIONS: usize = 64;
/// How long somebody may take to ask, and a whole connection may last.
const ASKING: Duration = Duration::from_secs(10);
const LASTING: Duration = Duration::from_secs(120);
/// How often it is looked whether Ctrl-C was pressed.
const LISTENING: Duration = Duration::from_millis(200);

/// An address as it is written: `127.0.0.1:7327`, `[::1]:7327`, or a port of this machine alone.
pub(in crate::cli) fn address(text: &str) -> Result<SocketAddr, String> {
    let local = |port| SocketAddr::from(([127, 0, 0, 1], port));
    let text = text.strip_prefix("localhost:").unwrap_or(text);
    match (text, text.parse::<u16>(), text.parse::<SocketAddr>()) {
        ("", _, _) => Ok(local(PORT)),
        (_, Ok(port), _) => Ok(local(port)),
        (_, _, Ok(address)) => Ok(address),
        _ => Err("an address is written like 127.0.0.1:7327; folders stand before --serve".to_owned()),
    }
}

/// Serves until Ctrl-C.
pub(super) fn serve(args: &ReviewArgs, address: SocketAddr, words: &Words) -> Done {
    let live = Live::new(args.folders.clone(), super::trust(args.data.as_deref(), &args.folders, words)?);
    let unserved = |why: std::io::Error| {
        let with = [("address", address.to_string().into()), ("why", refused(words, &Refused::from(&why)).into())];
        Fault::told(words, "fault-unserved", &with).help_told(words, "fault-unserved-help", &[])
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build().map_err(unserved)?;
    let listener = runtime.block_on(TcpListener::bind(address)).map_err(unserved)?;
    let bound = listener.local_addr().map_err(unserved)?;
    let waiting = Waiting::begin();
    waiting.next(&words.plain("review-column-logs"));
    let pages = Pages::open(live, args, words, &waiting)?;
    waiting.done();
    show::text(&words.fill("review-served", &[("address", format!("http://{bound}/").into())]))?;
    runtime.block_on(listen(&listener, Arc::new(Door::new(bound, pages)), &waiting));
    runtime.shutdown_background();
    Ok(Exit::Fine)
}

async fn listen(listener: &TcpListener, door: Arc<Door>, waiting: &Waiting) {
    use crate::lab::Onlooker;
    let inside = Arc::new(AtomicUsize::new(0));
    while !waiting.called_off() {
        let stream = match timeout(LISTENING, listener.accept()).await {
            Err(_) => continue,
            Ok(Ok((stream, _))) => stream,
            // Too many open files, or a connection that is gone already: a moment later it may work.
            Ok(Err(_)) => {
                tokio::time::sleep(LISTENING).await;
                continue;
            }
        };
        if inside.fetch_add(1, Ordering::SeqCst) >= MOST_CONNECTIONS {
            inside.fetch_sub(1, Ordering::SeqCst);
            continue;
        }
        let (door, inside) = (Arc::clone(&door), Arc::clone(&inside));
        tokio::spawn(async move {
            let answer = service_fn(move |question| {
                let door = Arc::clone(&door);
                async move { Ok::<_, std::convert::Infallible>(door.answer(&question).await) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(ASKING)
                .keep_alive(false)
                .max_buf_size(16 << 10)
                .serve_connection(TokioIo::new(stream), answer);
            // How a connection ended is of no interest to anybody: who asked has seen it.
            let _ = timeout(LASTING, connection).await;
            inside.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_loopback_unless_told() {
        let of = |text: &str| address(text).map(|address| address.to_string());
        assert_eq!(of(""), Ok("127.0.0.1:7327".to_owned()));
        assert_eq!(of("8080"), Ok("127.0.0.1:8080".to_owned()));
        assert_eq!(of("localhost:8080"), Ok("127.0.0.1:8080".to_owned()));
        assert_eq!(of("[::1]:80"), Ok("[::1]:80".to_owned()));
        assert_eq!(of("0.0.0.0:80"), Ok("0.0.0.0:80".to_owned()));
        for bad in ["logs", "127.0.0.1", ":80", "example.org:80", "70000"] {
            assert!(of(bad).is_err(), "{bad}");
        }
    }
}
