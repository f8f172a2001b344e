//! The headers that production sends, so that what is served here behaves the same.
use crate::asset::Asset;

/// Sent with every answer.
///
/// The policy lets the page load its own files and nothing else, from nowhere else, and lets no
/// text become markup or code. Only the same site may show it in a frame.
pub const SECURITY: [(&str, &str); 6] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; \
         script-src 'self' 'wasm-unsafe-eval'; \
         style-src 'self'; \
         img-src 'self' data:; \
         connect-src 'self'; \
         base-uri 'none'; \
         form-action 'none'; \
         frame-ancestors 'self'; \
         require-trusted-types-for 'script'; \
         trusted-types 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), \
         gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), \
         usb=(), clipboard-read=(), clipboard-write=(self)",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // The files are the same for everyone. A sandboxed frame, and the element on another site, may ask for them.
    ("Access-Control-Allow-Origin", "*"),
];

/// The page that brings its own policy with it, since it is opened from a disk too. A second one in the header would
/// forbid its script, whose hash only the page knows; what a page can't say itself is who may frame it.
pub const ONE_FILE: &str = "foeling.html";

/// The security headers for a file.
pub fn security(name: &str) -> [(&'static str, &'static str); 6] {
    SECURITY.map(|(header, value)| match header {
        "Content-Security-Policy" if name == ONE_FILE => (header, "frame-ancestors 'self'"),
        _ => (header, value),
    })
}

/// The type that a file's name stands for.
pub fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A hashed file never changes; the page that names it must be asked for anew each time.
pub fn cache_control(asset: &Asset) -> &'static str {
    if asset.hashed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// Whether an `Accept-Encoding` header asks for Brotli.
pub fn accepts_brotli(accept_encoding: &str) -> bool {
    accept_encoding.split(',').any(|choice| {
        let mut parts = choice.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("br"));
        // `q=0` means "anything but this".
        let refused = parts.any(|part| {
            part.strip_prefix("q=")
                .and_then(|weight| weight.trim().parse::<f32>().ok())
                .is_some_and(|weight| weight <= 0.0)
        });
        named && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_file_has_its_type() {
        assert_eq!(content_type("app.0a1b.wasm"), "application/wasm");
        assert_eq!(content_type("index.html"), "text/html; charset=utf-8");
        assert_eq!(content_type("a.b.js"), "text/javascript; charset=utf-8");
        assert_eq!(content_type("app.css"), "text/css; charset=utf-8");
        assert_eq!(content_type("LICENSE"), "application/octet-stream");
    }

    #[test]
    fn brotli_goes_only_to_those_who_take_it() {
        assert!(accepts_brotli("gzip, deflate, br, zstd"));
        assert!(accepts_brotli("BR;q=0.5"));
        for refused in ["", "gzip, deflate", "br;q=0", "br; q=0.0", "brx", "*"] {
            assert!(!accepts_brotli(refused), "{refused}");
        }
    }

    #[test]
    fn the_policy_allows_nothing_from_elsewhere() {
        let (_, policy) = SECURITY[0];
        let directives: Vec<&str> = policy.split("; ").collect();
        assert_eq!(directives.len(), 10);
        assert_eq!(directives[0], "default-src 'none'");
        for risk in ["unsafe-inline", "'unsafe-eval'", "http", " *", "blob:"] {
            assert!(!policy.contains(risk), "{risk}");
        }
    }

    #[test]
    fn the_guide_and_the_server_example_have_every_header_to_the_letter() {
        let guide = include_str!("../../docs/embedding.md");
        let server = include_str!("../../examples/nginx.conf").split_whitespace().collect::<Vec<_>>().join(" ");
        for (name, value) in SECURITY {
            assert!(guide.contains(&format!("{name}: {value}\n")), "the guide: {name}: {value}");
            let value = value.replace("frame-ancestors 'self'", "frame-ancestors $foeling_frames");
            assert!(server.contains(&format!("add_header {name} \"{value}\" always;")), "nginx.conf: {name}: {value}");
        }
    }

    #[test]
    fn the_one_file_keeps_its_own_policy() {
        let policy = |name| security(name).into_iter().find(|(header, _)| header.ends_with("Policy")).unwrap().1;
        assert_eq!(policy(ONE_FILE), "frame-ancestors 'self'");
        assert_eq!(policy("index.html"), SECURITY[0].1);
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        let page = Asset::named("index.html", Vec::new()).unwrap();
        let code = Asset::hashed("app", "js", Vec::new()).unwrap();
        assert_eq!(cache_control(&page), "no-cache");
        assert!(cache_control(&code).contains("immutable"));
    }
}
