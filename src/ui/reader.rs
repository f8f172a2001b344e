//! Who reads, in which language, and in which instance of the widget.

use yew::html::ImplicitClone;

use crate::app::state::model::Model;
use crate::domain::values::calendar::Date;
use crate::domain::values::speech::Speech;
use crate::domain::values::text::Text;
use crate::domain::vocabulary::party::Party;

/// What every part needs to speak: handed down as a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The language, and the organisation's own words.
    pub speech: Speech,
    /// Whose answers these are.
    pub party: Party,
    /// The number of this widget on the page: ids and radio names carry it, so that several never mix.
    pub instance: u16,
    /// Today, where the browser says.
    pub today: Option<Date>,
    /// The part of the screen, where the same thing stands there twice: side by side, say. Empty elsewhere.
    pub part: &'static str,
}

impl ImplicitClone for Reader {}

impl Reader {
    /// The one who looks at this state in a widget.
    pub fn of(model: &Model, instance: u16) -> Reader {
        Reader { speech: model.speech(), party: model.party(), instance, today: model.today, part: "" }
    }

    /// A text in the reader's language.
    pub fn say(self, text: Text) -> &'static str {
        text.get(self.speech)
    }

    /// An element id or a radio name of this instance.
    pub fn id(self, name: &str) -> String {
        let Reader { instance, part, .. } = self;
        if part.is_empty() { format!("foeling-{instance}-{name}") } else { format!("foeling-{instance}-{part}-{name}") }
    }

    /// The same reader in one party's column.
    pub fn beside(self, party: Party) -> Reader {
        Reader { party, part: party.id(), ..self }
    }
}
