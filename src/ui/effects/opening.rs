//! Files that are picked or dropped: what each is, as a fact.

use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::Element;
use yew::{Callback, NodeRef};

use super::frames;
use super::shell::Shell;
use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::state::files::Opening;
use crate::domain::talk::file_fault::{FileFault, MOST_BYTES};
use crate::platform::open_file::{self, OpenFault, Opened};
use crate::saved::half_file::{Head, OpenedHalf, SealedHalf};
use crate::saved::opened::{Recognised, recognise};

/// Lets the person pick a file and says what it is.
pub fn pick(shell: &Shell) {
    let on_msg = shell.on_msg.clone();
    open_file::open(most(), move |opened| take(&on_msg, opened));
}

/// Takes what is dropped on the widget as if it had been picked.
pub fn dropped(root: &NodeRef, on_msg: Callback<Msg>) -> Vec<EventListener> {
    let Some(root) = root.cast::<Element>() else { return Vec::new() };
    open_file::dropped(&root, most(), move |opened| take(&on_msg, opened))
}

fn most() -> u32 {
    u32::try_from(MOST_BYTES).unwrap_or(u32::MAX)
}

fn take(on_msg: &Callback<Msg>, opened: Opened) {
    let tell = |msg| on_msg.emit(Msg::Files(msg));
    let bytes = match opened {
        Ok(bytes) => bytes,
        Err(fault) => return tell(FilesMsg::Refused(refusal(fault))),
    };
    match recognise(&bytes) {
        Ok(Recognised::Half(OpenedHalf::Open(half, unread))) => tell(FilesMsg::Opened(Opening::Half(half, unread))),
        Ok(Recognised::Half(OpenedHalf::Sealed(sealed))) => {
            tell(FilesMsg::Opened(still_sealed(&sealed, bytes.into())));
        }
        Ok(Recognised::Agreement(record, unread)) => tell(FilesMsg::Opened(Opening::Record(record, unread))),
        Ok(Recognised::Frame) => frames::opened(on_msg, &bytes),
        Ok(Recognised::Word) => tell(FilesMsg::WordPicked(bytes.into())),
        Err(fault) => tell(FilesMsg::Refused(fault)),
    }
}

/// What a sealed file says of itself before its code is said.
pub fn still_sealed(half: &SealedHalf, file: Rc<[u8]>) -> Opening {
    let Head { party, talk, made, .. } = half.head;
    Opening::Sealed { party, talk, made, file }
}

fn refusal(fault: OpenFault) -> FileFault {
    match fault {
        OpenFault::TooBig(bytes) => FileFault::of_size(bytes).unwrap_or(FileFault::NotOurs),
        OpenFault::Unreadable => FileFault::Damaged,
        OpenFault::Several => FileFault::Several,
    }
}
