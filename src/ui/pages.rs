//! The pages that stand without the program: plain markup, made by `src/bin/foeling-pages.rs` when the site is built.

pub mod early;
pub mod form;
pub mod markup;
pub mod paper;
