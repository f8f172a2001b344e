//! The place beside the questions where the draft grows; folded under the buttons where it is narrow.

use yew::prelude::*;

use crate::domain::values::text::Text;
use crate::ui::reader::Reader;

/// What the place says of itself.
#[derive(Clone, Copy)]
pub struct AsideWords {
    /// Its name, for those who hear it.
    pub name: Text,
    /// On the button that unfolds it.
    pub see: Text,
    /// On the button that folds it.
    pub hide: Text,
}

/// In a wide place the button is not shown and the draft always is; in a narrow one the button says its state.
pub fn aside(reader: Reader, words: AsideWords, is_open: bool, on_toggled: &Callback<()>, draft: Html) -> Html {
    let body = reader.id("draft");
    let label = if is_open { words.hide } else { words.see };
    let class = classes!("foeling-aside", is_open.then_some("foeling-aside--open"));
    html! {
        <aside {class} aria-label={reader.say(words.name)}>
            <button type="button" class="foeling-aside__toggle" aria-expanded={is_open.to_string()}
                aria-controls={body.clone()} onclick={on_toggled.reform(|_: MouseEvent| ())}>
                { reader.say(label) }
            </button>
            <div class="foeling-aside__body" id={body}>{ draft }</div>
        </aside>
    }
}
