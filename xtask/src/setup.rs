//! Fetches what Rust itself may still lack for a wasm build.
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::project;

/// The target that browsers run.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust's library for wasm is there.
///
/// `rust-toolchain.toml` names the target, but rustup only acts on that when it may install by
/// itself, and a distribution's Rust has no rustup at all.
pub fn wasm_target() -> Result<()> {
    let sysroot = rustc_sysroot()?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    println!("Adding the Rust target {WASM_TARGET} ...");
    project::run(Command::new("rustup").args(["target", "add", WASM_TARGET])).with_context(|| {
        format!(
            "Rust cannot build for browsers yet. With rustup, run `rustup target add {WASM_TARGET}` \
             (it needs the network once). With a distribution's Rust, install its package for \
             {WASM_TARGET}, or take Rust from https://rustup.rs"
        )
    })
}

fn rustc_sysroot() -> Result<String> {
    // In the project's folder, or rustup would answer for another toolchain.
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .current_dir(project::root()?)
        .output()
        .context("could not start rustc; is Rust on the PATH?")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
