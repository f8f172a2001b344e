//! Why a part of the program, which comes when it is needed, did not come.

/// What stood in its way. The code is how the JavaScript around the program tells it (`xtask/web/fetched.js`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartFault {
    /// No answer, or one that the server can't help just now: later it may come.
    Unreached,
    /// It is gone, or is another than the one this program was built with: the site was updated. It never comes.
    Replaced,
    /// Another page answered in its place, as a login does.
    OtherPage,
}

impl PartFault {
    /// The fault of that code; an unknown one is the one that can always be.
    pub const fn of_code(code: u8) -> PartFault {
        match code {
            1 => PartFault::Replaced,
            2 => PartFault::OtherPage,
            _ => PartFault::Unreached,
        }
    }
}
