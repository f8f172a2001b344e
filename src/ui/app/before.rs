//! What is known before the rest of the program is here.

use std::rc::Rc;

use crate::app::state::model::Model;
use crate::domain::frame::Retention;
use crate::platform::storage::Store;
use crate::ui::host::{Host, Parked};

/// The state before the rest of the program is here.
pub(super) fn first(host: &Host) -> Rc<Model> {
    match &host.parked {
        Some(Parked(model)) => model.clone(),
        None => Rc::new(Model::placed(host.hosting(None))),
    }
}

/// Whether anything is kept for this widget. Where the frame decides how long, both places are looked in.
pub(super) fn keeps_something(host: &Host) -> bool {
    let places = match host.retention {
        Some(retention) => [retention; 2],
        None => [Retention::Session, Retention::Days(0)],
    };
    places.into_iter().any(|retention| Store { name: host.kept_as, retention }.keeps_something())
}
