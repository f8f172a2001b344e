//! The browser program: mounts the widget in its place on the page.

use foeling::ui::app::{App, AppProps};

fn main() {
    let document = gloo::utils::document();
    let Some(place) = document.get_element_by_id("foeling") else { return };
    // The place holds the loading text until now.
    place.set_text_content(None);
    yew::Renderer::<App>::with_root_and_props(place, AppProps { instance: 1, owns_page: true }).render();
}
