//! Markup as a server would write it: how the screen tests see what a function of properties makes.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use yew::{Html, LocalServerRenderer, Properties, ServerRenderer, component};

/// The one component: it shows what it is handed.
#[component]
fn Shown(props: &ShownProps) -> Html {
    props.view.clone()
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    view: Html,
}

/// The markup of a view. It is made on the renderer's side, since views do not travel between threads.
pub fn markup(view: impl Send + 'static + FnOnce() -> Html) -> String {
    let shown = ServerRenderer::<Shown>::with_props(|| ShownProps { view: view() });
    wait(shown.hydratable(false).render())
}

/// The markup of a view that was made here, from what can't travel between threads: the state as a whole.
pub fn markup_here(view: Html) -> String {
    wait(LocalServerRenderer::<Shown>::with_props(ShownProps { view }).hydratable(false).render())
}

/// Runs the renderer to its end on this thread.
fn wait<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
}
