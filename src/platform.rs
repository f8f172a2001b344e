//! The browser: storage, history, focus, title, print, files, clipboard and cryptography. Nothing else in the house knows that a page exists.

pub mod clipboard;
pub mod download;
pub mod focus;
pub mod history;
pub mod lock;
pub mod open_file;
pub mod page;
pub mod part;
pub mod seal;
pub mod storage;
pub mod watch;
