//! The screens on which the two halves come together: what is taken along, the closing of one's own
//! half, the change of hands, and an opened file.

pub mod close;
pub mod file_card;
pub mod handover;
pub mod opened;
pub mod share;
pub mod share_file;
