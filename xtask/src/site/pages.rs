//! The site: a page in each language, prepared so that it is on the screen before the program, and what it loads.
use anyhow::{Context, Result};

use super::Parts;
use crate::asset::{Asset, When};
use crate::{page, web};

/// The languages, each with its folder and the way back from there.
const LANGUAGES: [(&str, &str, &str); 2] = [("da", "", ""), ("en", "en/", "../")];

/// Each file is named in the one that loads it, so the order is from the inside out.
pub fn assemble(parts: &Parts) -> Result<Vec<Asset>> {
    let program = &parts.program;
    let glue = Asset::hashed("app", "js", program.beside()?.into_bytes())?;
    let styles = Asset::hashed("app", "css", parts.styles.clone().into_bytes())?;

    let site = page::fill(
        web::SITE,
        &[("glue", &glue.name), ("wasm", &program.wasm.name), ("wasm.integrity", &program.wasm.integrity())],
    )
    .context("in xtask/web/site.js")?;
    let boot = web::joined(&[web::FETCHED_FIRST, &site, web::START, &parts.rendered.halt()?, web::EARLY, web::BOOT]);
    let boot = Asset::hashed("boot", "js", boot.into_bytes())?;

    let paper = Asset { when: When::Apart, ..Asset::hashed("paper", "css", parts.paper.clone().into_bytes())? };
    let mut assets = Vec::new();
    for (lang, folder, back) in LANGUAGES {
        let head = head(back, &styles, &glue, &boot);
        let text = fill(parts, lang, &head, "")?;
        let when = if folder.is_empty() { When::First } else { When::Apart };
        assets.push(Asset { when, ..Asset::named(&format!("{folder}index.html"), text.into_bytes())? });
    }
    for (name, text) in parts.rendered.pages() {
        let back = if name.contains('/') { "../" } else { "" };
        let text =
            page::fill(text, &[("styles", &format!("{back}{}", paper.name)), ("styles.integrity", &paper.integrity())])
                .with_context(|| format!("in the page {name}"))?;
        assets.push(Asset { when: When::Apart, ..Asset::named(name, text.into_bytes())? });
    }
    assets.extend([styles, boot, glue, program.wasm.clone(), paper]);
    assets.extend(program.later.iter().map(|(_, asset)| asset.clone()));
    Ok(assets)
}

/// What the head of a page loads. It is asked for without credentials, as a sandboxed page has to.
fn head(back: &str, styles: &Asset, glue: &Asset, boot: &Asset) -> String {
    let asked = |asset: &Asset| format!("\"{back}{}\" integrity=\"{}\" crossorigin", asset.name, asset.integrity());
    format!(
        "<link rel=\"stylesheet\" href={}>\n    <link rel=\"modulepreload\" href={}>\n    \
         <script type=\"module\" src={}></script>",
        asked(styles),
        asked(glue),
        asked(boot)
    )
}

/// The page around the program in a language. `head` loads, or holds, what it needs, and `data` what it gets from within.
/// Only on a site are there pages beside it to lead to.
pub fn fill(parts: &Parts, lang: &str, head: &str, data: &str) -> Result<String> {
    let piece = |name: &str| parts.rendered.piece(name, lang);
    let [title, description, start] = [piece("title")?, piece("description")?, piece("start")?];
    let [employee, manager] = [piece("first-employee")?, piece("first-manager")?];
    let alone = if data.is_empty() { "" } else { "-alone" };
    let without = |name: &str| piece(&format!("{name}{alone}"));
    let [opening, failed, no_script] = [piece("opening")?, without("failed")?, without("no-script")?];
    page::fill(
        &parts.template,
        &[
            ("lang", lang),
            ("title", title),
            ("description", description),
            ("head", head),
            ("start", start),
            ("first-employee", employee),
            ("first-manager", manager),
            ("opening", opening),
            ("failed", failed),
            ("no-script", no_script),
            ("data", data),
        ],
    )
    .context("in index.html")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Vec<Asset> {
        assemble(&Parts::example()).unwrap()
    }

    fn text(start: &str, end: &str) -> String {
        let assets = example();
        let asset = assets.iter().find(|asset| asset.name.starts_with(start) && asset.name.ends_with(end));
        String::from_utf8(asset.unwrap().plain.clone()).unwrap()
    }

    #[test]
    fn every_file_but_the_pages_is_named_and_vouched_for_by_another() {
        let loaders = text("index", "html") + &text("boot", "js") + &text("app", "js") + &text("papir", "html");
        for asset in example().iter().filter(|asset| asset.hashed) {
            assert!(loaders.contains(&asset.name), "{}", asset.name);
            assert!(loaders.contains(&asset.integrity()), "{}", asset.name);
        }
    }

    #[test]
    fn the_pages_work_from_any_folder() {
        for page in [text("index", "html"), text("en/index", "html"), text("papir", "html")] {
            for absolute in ["href=\"/", "src=\"/", "href=\"http", "src=\"http", "<base"] {
                assert!(!page.contains(absolute), "{absolute}");
            }
        }
        assert!(text("en/index", "html").contains("href=\"../app."));
    }

    #[test]
    fn each_language_has_a_page_of_its_own() {
        assert!(text("index", "html").contains("<html lang=\"da\" "));
        assert!(text("en/index", "html").contains("<html lang=\"en\" "));
    }

    #[test]
    fn the_pages_hold_no_script_or_style_of_their_own() {
        for page in [text("index", "html"), text("en/index", "html")] {
            assert!(!page.contains("<style") && !page.contains("style="));
            assert_eq!(page.matches("<script").count(), page.matches("></script>").count());
        }
    }
}
