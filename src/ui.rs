//! What a person sees: the one stateful shell, the screens and their parts.

pub mod app;
pub mod around;
pub mod documents;
mod drawn;
pub mod effects;
pub mod host;
pub mod later;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod parts;
pub mod reader;
pub mod results;
pub mod screens;
pub mod talk_parts;
