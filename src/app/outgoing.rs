//! What leaves the browser: a file, and how far it has come.

use std::rc::Rc;

/// A file, ready to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its type.
    pub mime: &'static str,
    /// What is in it.
    pub bytes: Rc<[u8]>,
}

/// How far the last thing that was asked for has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Outgoing {
    /// Nothing was asked for.
    #[default]
    Nothing,
    /// The part of the program that writes files is on its way.
    Fetching,
    /// It could not be fetched.
    NotFetched,
    /// The file could not be written.
    NotWritten,
    /// The file was handed to the browser.
    Downloaded,
    /// The text is on the clipboard.
    Copied,
    /// The browser refused the clipboard.
    NotCopied,
}
