//! Serves the built site from memory, as production would.
//!
//! A static site needs some hundred lines of HTTP: read a request, find the file, answer, close.
//! The small server crates bring more code and little upkeep. Only the names in the site's own
//! list are ever looked up, never the disk, so no path can lead outside.
use std::cell::OnceCell;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Result, anyhow};

use crate::asset::Asset;
use crate::headers;
use crate::site::{self, Site};

/// The longest request that is read. Browsers send about one kilobyte.
const REQUEST_LIMIT: u64 = 16 * 1024;
/// How long a connection may stay silent: browsers open some that they never use.
const PATIENCE: Duration = Duration::from_secs(20);

/// Builds the site and serves it until the program is stopped.
pub fn run(port: u16) -> Result<()> {
    // Taken before the build, so that a busy port shows at once and not after two minutes.
    let listener = listen(port)?;
    let address = listener.local_addr()?;
    let site = site::build(None)?;
    println!("\nServing on http://{address}/  (stop with Ctrl+C)");
    accept(&listener, &Arc::new(site));
    Ok(())
}

/// The site for tests: built and served when it is first asked for, and then there for every stage.
#[derive(Default)]
pub struct Served(OnceCell<SocketAddr>);

impl Served {
    pub fn address(&self) -> Result<SocketAddr> {
        if let Some(address) = self.0.get() {
            return Ok(*address);
        }
        let address = in_background(site::build(None)?)?;
        Ok(*self.0.get_or_init(|| address))
    }
}

/// Serves a site on a free port for as long as this program runs, and returns the address.
fn in_background(site: Site) -> Result<SocketAddr> {
    let listener = listen(0)?;
    let address = listener.local_addr()?;
    thread::spawn(move || accept(&listener, &Arc::new(site)));
    Ok(address)
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!(
            "port {port} is already in use; take another one, e.g. \
             `cargo xtask serve --port {}`, or `--port 0` for any free one",
            port.checked_add(1).unwrap_or(8080)
        ),
        ErrorKind::PermissionDenied => {
            anyhow!("port {port} is reserved; take one above 1023, e.g. `--port 8080`")
        }
        _ => anyhow!(error).context(format!("could not listen on port {port}")),
    })
}

/// One thread for each connection: this serves one person, or one test run.
fn accept(listener: &TcpListener, site: &Arc<Site>) {
    for stream in listener.incoming().flatten() {
        let site = Arc::clone(site);
        thread::spawn(move || {
            // Fails when the browser hangs up early, which is no news.
            let _ = converse(stream, &site);
        });
    }
}

/// Reads one request, answers it and closes.
fn converse(mut stream: TcpStream, site: &Site) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let answer = match Request::read(&mut BufReader::new((&stream).take(REQUEST_LIMIT)))? {
        Some(request) => answer(&request, &site.assets),
        None => Answer::refusal("400 Bad Request", "This is not an HTTP request.\n"),
    };
    stream.write_all(answer.head.as_bytes())?;
    stream.write_all(answer.body)?;
    stream.flush()
}

/// What of a request matters here.
#[derive(Debug, PartialEq)]
struct Request {
    method: String,
    path: String,
    brotli: bool,
}

impl Request {
    /// Reads a request's head; none when it is not one.
    fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let mut words = line.split_whitespace();
        let (Some(method), Some(target), Some(_version)) = (words.next(), words.next(), words.next()) else {
            return Ok(None);
        };
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let mut request = Request { method: method.to_owned(), path: path.to_owned(), brotli: false };
        loop {
            let mut line = String::new();
            // Without an empty line at its end, a head was cut off.
            if reader.read_line(&mut line)? == 0 {
                return Ok(None);
            }
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("accept-encoding") => {
                    request.brotli = headers::accepts_brotli(value);
                }
                None if line.trim_end().is_empty() => return Ok(Some(request)),
                _ => {}
            }
        }
    }
}

/// A whole answer: the status line and headers as text, then the bytes.
struct Answer<'a> {
    head: String,
    body: &'a [u8],
}

impl<'a> Answer<'a> {
    fn new(status: &str, name: &str, own_headers: &[(&str, &str)], body: &'a [u8]) -> Answer<'a> {
        let length = body.len().to_string();
        let always = [("Content-Length", length.as_str()), ("Connection", "close")];
        let mut head = format!("HTTP/1.1 {status}\r\n");
        for (name, value) in own_headers.iter().chain(&always).chain(&headers::security(name)) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        Answer { head, body }
    }

    fn refusal(status: &str, text: &'static str) -> Answer<'a> {
        let own_headers = [
            ("Content-Type", headers::content_type(".txt")),
            ("Cache-Control", "no-store"),
            // Belongs to 405, and does no harm elsewhere.
            ("Allow", "GET, HEAD"),
        ];
        Answer::new(status, "", &own_headers, text.as_bytes())
    }

    fn without_body(self) -> Answer<'a> {
        Answer { body: &[], ..self }
    }
}

fn answer<'a>(request: &Request, assets: &'a [Asset]) -> Answer<'a> {
    match (request.method.as_str(), find(&request.path, assets)) {
        ("GET", Some(asset)) => send(asset, request.brotli),
        ("HEAD", Some(asset)) => send(asset, request.brotli).without_body(),
        ("GET", None) => Answer::refusal("404 Not Found", "There is no such file.\n"),
        ("HEAD", None) => Answer::refusal("404 Not Found", "").without_body(),
        _ => Answer::refusal("405 Method Not Allowed", "Only GET and HEAD are answered.\n"),
    }
}

fn send(asset: &Asset, brotli: bool) -> Answer<'_> {
    let mut own_headers = vec![
        ("Content-Type", headers::content_type(&asset.name)),
        ("Cache-Control", headers::cache_control(asset)),
        ("Vary", "Accept-Encoding"),
    ];
    let body = if brotli {
        own_headers.push(("Content-Encoding", "br"));
        &asset.brotli
    } else {
        &asset.plain
    };
    Answer::new("200 OK", &asset.name, &own_headers, body)
}

/// The file that a path names. Names are compared whole, so `..` and its disguises find nothing.
fn find<'a>(path: &str, assets: &'a [Asset]) -> Option<&'a Asset> {
    let name = path.strip_prefix('/')?;
    // A folder is asked for by its page.
    let page = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
    assets.iter().find(|asset| asset.name == page)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets() -> Vec<Asset> {
        vec![
            Asset::named("index.html", b"<p>".to_vec()).unwrap(),
            Asset::hashed("app", "wasm", b"\0asm".to_vec()).unwrap(),
        ]
    }

    fn request(text: &str) -> Option<Request> {
        Request::read(&mut text.as_bytes()).unwrap()
    }

    fn get(path: &str, brotli: bool) -> Request {
        Request { method: "GET".to_owned(), path: path.to_owned(), brotli }
    }

    #[test]
    fn reads_what_browsers_send() {
        let text = "GET /a.js?x HTTP/1.1\r\nHost: x:1\r\naccept-encoding: gzip, br\r\n\r\n";
        assert_eq!(request(text), Some(get("/a.js", true)));
        assert_eq!(request("GET / HTTP/1.1\r\n\r\n"), Some(get("/", false)));
    }

    #[test]
    fn refuses_what_is_no_request_or_is_cut_off() {
        assert_eq!(request(""), None);
        assert_eq!(request("hello\r\n\r\n"), None);
        assert_eq!(request("GET / HTTP/1.1\r\nHost: x\r\n"), None);
    }

    #[test]
    fn no_path_leads_outside_the_site() {
        let assets = assets();
        assert_eq!(find("/", &assets).unwrap().name, "index.html");
        for outside in [
            "/../Cargo.toml",
            "/..%2fCargo.toml",
            "//etc/passwd",
            "/./index.html",
            "/index.html/",
            "index.html",
            "/index.html.br",
            "/C:/x",
            "",
        ] {
            assert!(find(outside, &assets).is_none(), "{outside}");
        }
    }

    #[test]
    fn compresses_only_when_asked() {
        let assets = assets();
        let plain = answer(&get("/", false), &assets);
        assert_eq!(plain.body, b"<p>");
        assert!(!plain.head.contains("Content-Encoding"));
        let compressed = answer(&get("/", true), &assets);
        assert_eq!(compressed.body, assets[0].brotli);
        assert!(compressed.head.contains("Content-Encoding: br\r\n"));
    }

    #[test]
    fn every_answer_carries_the_security_headers() {
        let assets = assets();
        let post = Request { method: "POST".to_owned(), ..get("/", false) };
        for request in [get("/", true), get("/none", false), post] {
            let head = answer(&request, &assets).head;
            for (name, value) in headers::SECURITY {
                assert!(head.contains(&format!("\r\n{name}: {value}\r\n")), "{name}");
            }
        }
    }

    #[test]
    fn head_tells_the_length_without_the_body() {
        let assets = assets();
        let head = Request { method: "HEAD".to_owned(), ..get("/", false) };
        let answer = answer(&head, &assets);
        assert!(answer.body.is_empty());
        assert!(answer.head.contains("Content-Length: 3\r\n"));
    }

    #[test]
    fn a_busy_port_is_explained() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = listen(port).unwrap_err().to_string();
        assert!(error.contains("--port"), "{error}");
    }
}
