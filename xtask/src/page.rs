//! Fills the placeholders of a template, `{{like.this}}`.
use anyhow::{Context, Result, bail};

/// The template with every placeholder replaced. A placeholder without a value is an error, and
/// so is a value without a placeholder: either would be noticed only in the browser.
pub fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut filled = String::new();
    let mut used = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("a placeholder is not closed with `}}`")?;
        let (name, value) = values
            .iter()
            .find(|(known, _)| *known == name.trim())
            .with_context(|| format!("no value is known for the placeholder {{{{{name}}}}}"))?;
        filled.push_str(before);
        filled.push_str(value);
        used.push(name);
        rest = after;
    }
    filled.push_str(rest);
    match values.iter().find(|(name, _)| !used.contains(&name)) {
        Some((name, _)) => bail!("the placeholder {{{{{name}}}}} is missing"),
        None => Ok(filled),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_every_placeholder() {
        let filled = fill("<a {{x}}{{ y }}>{ }", &[("x", "1"), ("y", "{2}")]);
        assert_eq!(filled.unwrap(), "<a 1{2}>{ }");
    }

    #[test]
    fn tells_what_does_not_fit() {
        for (template, problem) in [("{{x}} {{z}}", "{{z}}"), ("nothing", "{{x}} is missing"), ("{{x", "not closed")] {
            let error = fill(template, &[("x", "1")]).unwrap_err().to_string();
            assert!(error.contains(problem), "{error}");
        }
    }
}
