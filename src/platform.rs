//! The browser: storage, history, focus, title and print. Nothing else in the house knows that a page exists.

pub mod focus;
pub mod history;
pub mod page;
pub mod storage;
