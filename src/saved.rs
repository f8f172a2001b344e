//! Versioned files and stored work. Serde lives here and nowhere else; reading never panics and never drops silently.

pub mod agreement_file;
pub mod answer;
pub mod frame_file;
pub mod session;

mod envelope;
mod measure;

pub mod half_file;
pub mod late;
pub mod opened;
