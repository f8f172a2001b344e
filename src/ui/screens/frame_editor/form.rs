//! The form of a frame: what stands in each place, and what is amiss there.

use yew::prelude::*;

use crate::app::msg::frame_editor::EditorMsg;
use crate::content::frame_fields::{self, FieldText};
use crate::domain::frame_form::fault::FrameFault;
use crate::domain::frame_form::{Field, PathStep, Raw, place_of};
use crate::ui::parts::fault_note::fault_note;
use crate::ui::reader::Reader;
use crate::wording::frame_faults;

/// The name of the control of a field, by the place of the field.
pub fn field_name(place: &str) -> String {
    format!("frame-{place}")
}

/// What the form needs.
pub(super) struct Form<'a> {
    /// The reader.
    pub reader: Reader,
    /// The frame as it stands.
    pub raw: &'a Raw,
    /// What is amiss and shown.
    pub faults: &'a [FrameFault],
    /// What is looked for among the texts.
    pub sought: &'a str,
    /// Where facts go.
    pub on_msg: Callback<EditorMsg>,
}

impl Form<'_> {
    /// What is amiss right in a place.
    pub fn fault(&self, path: &[PathStep]) -> Option<String> {
        let place = place_of(path);
        let fault = self.faults.iter().find(|fault| fault.place == place)?;
        Some(frame_faults::in_form(&fault.problem, self.reader.speech.lang))
    }

    /// The same, for those who see it and, by its id, for those who hear it.
    pub fn fault_view(&self, path: &[PathStep]) -> Html {
        let id = self.reader.id(&[field_name(&place_of(path)).as_str(), "-fault"].concat());
        self.fault(path).map_or_else(Html::default, |fault| fault_note(id.into(), self.reader, &fault))
    }

    /// Whether something is amiss in a place or within it.
    pub fn is_amiss_within(&self, place: &str) -> bool {
        let is_within = |fault: &FrameFault| {
            fault.place.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.faults.iter().any(is_within)
    }
}

/// A field in the form.
pub(super) struct At<'a> {
    /// The form.
    pub form: &'a Form<'a>,
    /// The way to it.
    pub path: Vec<PathStep>,
    /// Which field it is.
    pub field: &'static Field,
}

impl<'a> At<'a> {
    /// A field within another.
    pub fn new(form: &'a Form<'a>, within: &[PathStep], field: &'static Field) -> At<'a> {
        At { form, path: [within, &[PathStep::to(field.id)]].concat(), field }
    }

    fn words(&self) -> &'static FieldText {
        frame_fields::words(self.field.id)
    }

    pub fn raw(&self) -> Option<&'a Raw> {
        self.form.raw.at(&self.path)
    }

    pub fn place(&self) -> String {
        place_of(&self.path)
    }

    pub fn id(&self, part: &str) -> String {
        self.form.reader.id(&[field_name(&self.place()).as_str(), part].concat())
    }

    pub fn name(&self) -> &'static str {
        self.form.reader.say(self.words().name)
    }

    /// What is amiss right here.
    pub fn fault(&self) -> Option<String> {
        self.form.fault(&self.path)
    }

    pub fn fault_view(&self) -> Html {
        self.form.fault_view(&self.path)
    }

    pub fn hint_view(&self) -> Html {
        html! { <p class="foeling-question__hint" id={self.id("-hint")}>{ self.form.reader.say(self.words().help) }</p> }
    }

    /// The ids of what describes the control.
    pub fn described_by(&self) -> String {
        let hint = self.id("-hint");
        if self.fault().is_some() { [hint, self.id("-fault")].join(" ") } else { hint }
    }

    /// A callback that gives the field a value, or empties it.
    pub fn sets<E: 'static>(&self, value: impl Fn(E) -> Option<Raw> + 'static) -> Callback<E> {
        let path = self.path.clone();
        self.form.on_msg.reform(move |event| EditorMsg::Set(path.clone(), value(event)))
    }

    /// Several controls under one name.
    pub fn group(&self, children: Html) -> Html {
        let is_faulty = self.fault().is_some();
        html! {
            <fieldset
                key={self.place()}
                class={classes!("foeling-editor__group", is_faulty.then_some("foeling-question--error"))}
                id={self.id("")}
                tabindex="-1"
                aria-describedby={self.described_by()}
            >
                <legend class="foeling-editor__legend">{ self.name() }</legend>
                { self.hint_view() }
                { self.fault_view() }
                { children }
            </fieldset>
        }
    }
}
