//! The project's task runner: `cargo xtask build | serve | test`.
//!
//! Everything that turns the sources into a site, shows it or checks it starts here, so that a
//! fresh clone needs nothing but Rust (and Node.js for the browser tests).
//!
//! In reading order: [`wasm`] makes the program, [`parts`] takes it apart, [`names`], [`js`] and [`css`] make it small,
//! [`pages`] renders what is there before it, [`web`] has the JavaScript around it, [`page`] fills the templates,
//! [`licences`] lists whose work is in it,
//! [`site`] puts every shape together, [`size`] weighs the site, [`serve`] and
//! [`headers`] show it as production would, [`test`] checks it, [`mutants`] checks the tests, [`fuzz`] and [`opening`] try its readers, [`supply`] checks what it is built on, [`browser`],
//! [`engines`] and [`office`] find what the tests need, and [`apt`] and [`npm`] install it.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod apt;
mod asset;
mod browser;
mod css;
mod engines;
mod fuzz;
mod headers;
mod js;
mod licences;
mod mutants;
mod names;
mod npm;
mod office;
mod opening;
mod page;
mod pages;
mod parts;
mod project;
mod serve;
mod setup;
mod site;
mod size;
mod supply;
mod test;
mod wasm;
mod web;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

const USAGE: &str = "\
Usage: cargo xtask <command>

  build            Build every shape into dist/ and weigh the site
    --frame <file>   Build this local frame in
  serve            Build the site and serve it on 127.0.0.1 with production's headers
    --port <n>       Port to serve on (default 8080; 0 takes a free one)
  test             Run every check: lint, core, screens, xtask, supply, office, browser, engines
    --fast           Only the core tests, in seconds
    --only <part>    Only one of these (may be repeated)
    -- <args>        The rest goes to Playwright, e.g. `-- --grep start`
  fuzz             Give every reader changed files, from another seed each time
    --minutes <n>  For how long each reader (default 10)
  opening          Time the biggest files that are read, alone and in a browser
  mutants          Put faults into the core one by one and see whether a test notices
    --only <path>    Only in files whose path has these letters
    --again          Without those that a test noticed before
    --quick          Only with the tests that come to little else, as a first look
    --jobs <n>       Tests at a time (default 2)
  rules            List the rules that Føling knows, and which are due to be read again
  help             Show this text";

/// What the command line asks for.
enum Task {
    Build { frame: Option<PathBuf> },
    Serve { port: u16 },
    Test(test::Choice),
    Fuzz { minutes: u32 },
    Opening,
    Mutants(mutants::Choice),
    Rules,
    Help,
}

fn main() -> ExitCode {
    let task = match parse(lexopt::Parser::from_env()) {
        Ok(task) => task,
        Err(error) => {
            eprintln!("error: {error:#}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(task) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does the task and tells whether all is well; what went wrong has then been said already.
fn run(task: Task) -> Result<bool> {
    match task {
        Task::Build { frame } => site::build(frame.as_deref()).map(|_| true),
        Task::Serve { port } => serve::run(port).map(|()| true),
        Task::Test(choice) => Ok(test::run(&choice)),
        Task::Fuzz { minutes } => fuzz::run(minutes).map(|()| true),
        Task::Opening => opening::run().map(|()| true),
        Task::Mutants(choice) => mutants::run(&choice),
        Task::Rules => rules().map(|()| true),
        Task::Help => {
            println!("{USAGE}");
            Ok(true)
        }
    }
}

fn parse(mut args: lexopt::Parser) -> Result<Task> {
    let command = match args.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Task::Help),
        Some(Value(command)) => command.string()?,
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "help" => Ok(Task::Help),
        "build" => parse_build(args),
        "serve" => parse_serve(args),
        "test" => parse_test(args),
        "fuzz" => parse_fuzz(args),
        "mutants" => parse_mutants(args),
        "opening" => parse_alone(args, Task::Opening),
        "rules" => parse_alone(args, Task::Rules),
        other => bail!("there is no command `{other}`"),
    }
}

fn parse_build(mut args: lexopt::Parser) -> Result<Task> {
    let mut frame = None;
    while let Some(arg) = args.next()? {
        match arg {
            Long("frame") => frame = Some(args.value()?.into()),
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Build { frame })
}

fn parse_serve(mut args: lexopt::Parser) -> Result<Task> {
    let mut port = 8080;
    while let Some(arg) = args.next()? {
        match arg {
            Short('p') | Long("port") => port = args.value()?.parse()?,
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Serve { port })
}

fn parse_fuzz(mut args: lexopt::Parser) -> Result<Task> {
    let mut minutes = 10;
    while let Some(arg) = args.next()? {
        match arg {
            Long("minutes") => minutes = args.value()?.parse()?,
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Fuzz { minutes })
}

fn parse_mutants(mut args: lexopt::Parser) -> Result<Task> {
    let mut choice = mutants::Choice { jobs: 2, ..mutants::Choice::default() };
    while let Some(arg) = args.next()? {
        match arg {
            Long("only") => choice.only = Some(args.value()?.string()?),
            Long("again") => choice.again = true,
            Long("quick") => choice.quick = true,
            Long("jobs") => choice.jobs = args.value()?.parse()?,
            Short('h') | Long("help") => return Ok(Task::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Task::Mutants(choice))
}

/// A command that takes nothing.
fn parse_alone(mut args: lexopt::Parser, task: Task) -> Result<Task> {
    match args.next()? {
        None => Ok(task),
        Some(Short('h') | Long("help")) => Ok(Task::Help),
        Some(other) => Err(other.unexpected().into()),
    }
}

/// The program's own table says it: a small program of its own reads it. What is due fails nothing.
fn rules() -> Result<()> {
    let mut command = project::cargo()?;
    command.args(["run", "--quiet", "--no-default-features", "--bin", "foeling-rules"]);
    project::run(&mut command)
}

fn parse_test(mut args: lexopt::Parser) -> Result<Task> {
    let mut choice = test::Choice::default();
    loop {
        // Looked for by hand: to lexopt `--` only means that no option follows.
        if let Some(rest) = args.try_raw_args()
            && rest.peek().is_some_and(|next| next == "--")
        {
            choice.playwright = rest.skip(1).collect::<Vec<OsString>>();
            return Ok(Task::Test(choice));
        }
        match args.next()? {
            None => return Ok(Task::Test(choice)),
            Some(Long("fast")) => choice.only.push(test::Part::Core),
            Some(Long("only")) => choice.only.push(args.value()?.parse_with(str::parse)?),
            Some(Short('h') | Long("help")) => return Ok(Task::Help),
            Some(other) => return Err(other.unexpected().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_words(words: &[&str]) -> Result<Task> {
        parse(lexopt::Parser::from_args(words))
    }

    #[test]
    fn no_word_at_all_shows_the_usage() {
        assert!(matches!(parse_words(&[]), Ok(Task::Help)));
        assert!(matches!(parse_words(&["test", "--help"]), Ok(Task::Help)));
    }

    #[test]
    fn serve_takes_a_port() {
        assert!(matches!(parse_words(&["serve"]), Ok(Task::Serve { port: 8080 })));
        assert!(matches!(parse_words(&["serve", "--port=9"]), Ok(Task::Serve { port: 9 })));
        assert!(parse_words(&["serve", "--port", "many"]).is_err());
    }

    #[test]
    fn fuzz_takes_minutes() {
        assert!(matches!(parse_words(&["fuzz"]), Ok(Task::Fuzz { minutes: 10 })));
        assert!(matches!(parse_words(&["fuzz", "--minutes", "2"]), Ok(Task::Fuzz { minutes: 2 })));
        assert!(parse_words(&["fuzz", "--minutes", "long"]).is_err());
    }

    #[test]
    fn mutants_takes_a_path_and_those_that_survived() {
        let Ok(Task::Mutants(choice)) = parse_words(&["mutants", "--only", "rest.rs", "--again", "--jobs", "1"]) else {
            panic!("not understood");
        };
        assert_eq!((choice.only.as_deref(), choice.again, choice.jobs), (Some("rest.rs"), true, 1));
        assert!(parse_words(&["mutants", "all"]).is_err());
    }

    #[test]
    fn what_follows_two_dashes_is_playwrights() {
        let task = parse_words(&["test", "--only", "browser", "--", "--grep", "start"]);
        let Ok(Task::Test(choice)) = task else {
            panic!("not understood");
        };
        assert_eq!(choice.only, [test::Part::Browser]);
        assert_eq!(choice.playwright, ["--grep", "start"]);
    }

    #[test]
    fn build_takes_a_frame() {
        assert!(matches!(parse_words(&["build"]), Ok(Task::Build { frame: None })));
        assert!(matches!(parse_words(&["build", "--frame", "f.json"]), Ok(Task::Build { frame: Some(_) })));
    }

    #[test]
    fn rules_and_opening_take_nothing() {
        assert!(matches!(parse_words(&["rules"]), Ok(Task::Rules)));
        assert!(parse_words(&["rules", "all"]).is_err());
        assert!(matches!(parse_words(&["opening"]), Ok(Task::Opening)));
    }

    #[test]
    fn an_unknown_word_is_an_error() {
        assert!(parse_words(&["biuld"]).is_err());
        assert!(parse_words(&["build", "--fast"]).is_err());
        assert!(parse_words(&["test", "--only", "everything"]).is_err());
    }
}
