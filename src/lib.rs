//! Føling: the library behind the widget.
//!
//! Reading order follows the arrows of the house: `domain` (what the answers mean), `content` (every
//! word a person reads), `wording` (values put into words), `reading` (words back to values, where they are all that is left), `app` (the
//! one state and how it changes), then the edges: `saved`, `export`, `parcels` (what leaves the browser, made from the state), `platform` and `ui`. An import may only follow an arrow; ARCHITECTURE.md draws them.

#![deny(missing_docs)]
// No panic in the browser: a widget that dies takes a person's answers with it.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

pub mod domain;

pub mod content;
pub mod wording;

pub mod reading;

pub mod app;

pub mod export;

pub mod parcels;

pub mod saved;

#[cfg(feature = "ui")]
pub mod platform;
#[cfg(feature = "ui")]
pub mod ui;
