//! The browser program: mounts the widget in the page.
use yew::prelude::*;
#[component]
fn App() -> Html { html! { <main><h1>{"Føling"}</h1></main> } }
fn main() { yew::Renderer::<App>::new().render(); }
