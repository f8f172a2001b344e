//! What a person sees: the one stateful shell, the screens and their parts.

pub mod app;
pub mod documents;
mod drawn;
pub mod effects;
pub mod frame;
pub mod host;
pub mod later;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod parts;
pub mod reader;
pub mod results;
pub mod screens;
pub mod talk;
