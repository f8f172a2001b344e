//! The head of a result screen: back, the way between the results, the heading and the printer.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::content::screens;
use crate::domain::text::Text;
use crate::ui::frame::actions::{Button, Weight};
use crate::ui::frame::result_tabs::ResultTabs;
use crate::ui::frame::screen_head::ScreenHead;
use crate::ui::frame::step_head::BackButton;
use crate::ui::reader::Reader;

use super::ScreenProps;

/// What the head needs.
#[derive(Properties, PartialEq)]
pub struct ResultHeadProps {
    /// The reader.
    pub reader: Reader,
    /// The state.
    pub model: Rc<Model>,
    /// Where facts go.
    pub on_msg: Callback<Msg>,
    /// The heading.
    pub title: Text,
    /// The sentence under it.
    #[prop_or_default]
    pub lead: Option<Text>,
    /// The sentence under it, where it is put together.
    #[prop_or_default]
    pub said: Option<AttrValue>,
    /// Whether there is something to print.
    pub prints: bool,
}

/// The same on all three result screens, so that one finds one's way by habit.
#[component]
pub fn ResultHead(props: &ResultHeadProps) -> Html {
    let ResultHeadProps { reader, model, on_msg, title, lead, said, prints } = props;
    let screen = ScreenProps { reader: *reader, model: model.clone(), on_msg: on_msg.clone() };
    let lead = said.clone().or(lead.map(|lead| AttrValue::from(reader.say(lead))));
    html! {
        <>
            <BackButton reader={*reader} on_went_back={screen.says(Msg::WentBack)} />
            <ResultTabs reader={*reader} screen={model.screen} on_opened={screen.opens()} />
            <ScreenHead reader={*reader} title={reader.say(*title)} {lead} />
            if *prints {
                <div class="foeling-actions foeling-actions--tools">
                    <Button label={reader.say(screens::PRINT)} weight={Weight::Plain}
                        on_pressed={screen.says(Msg::PrintAsked)} />
                </div>
            }
        </>
    }
}
