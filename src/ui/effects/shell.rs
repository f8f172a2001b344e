//! What every effect is carried out with: the widget, its state and where facts go.

use std::rc::Rc;

use yew::{Callback, NodeRef};

use crate::app::msg::Msg;
use crate::app::msg::files::FilesMsg;
use crate::app::msg::outgoing::OutgoingMsg;
use crate::app::state::model::Model;
use crate::app::state::outgoing::{Outgoing, Parcel};
use crate::platform::download;
use crate::platform::storage::Store;
use crate::ui::host::HostEvent;
use crate::ui::reader::Reader;

/// Where effects are carried out.
#[derive(Clone)]
pub struct Shell {
    /// The reader, whose instance names the elements.
    pub reader: Reader,
    /// The name of the stored things.
    pub kept_as: &'static str,
    /// Whether the page is the widget's own.
    pub owns_page: bool,
    /// The element that holds the whole widget: nothing is looked for outside of it.
    pub root: NodeRef,
    /// The state after the fact that asked for them.
    pub model: Rc<Model>,
    /// Where facts go.
    pub on_msg: Callback<Msg>,
    /// Where the place hears what happens.
    pub on_event: Callback<HostEvent>,
}

impl Shell {
    /// Where this widget keeps its things.
    pub fn store(&self) -> Store {
        Store { name: self.kept_as, retention: self.model.hosting.retention }
    }

    /// Tells a fact about files.
    pub(super) fn tell(&self, msg: FilesMsg) {
        self.on_msg.emit(Msg::Files(msg));
    }

    /// Tells how far a thing that leaves has come.
    pub(super) fn came(&self, parcel: impl Into<Option<Parcel>>, outgoing: Outgoing) {
        self.on_msg.emit(Msg::Outgoing(OutgoingMsg::Came(parcel.into(), outgoing)));
    }

    /// Hands a file to the browser, and tells whether it took it.
    pub(super) fn save(&self, parcel: impl Into<Option<Parcel>>, name: &str, mime: &str, bytes: &[u8]) {
        let was_taken = download::download(name, mime, bytes);
        self.came(parcel, if was_taken { Outgoing::Downloaded } else { Outgoing::NotMade });
    }
}
