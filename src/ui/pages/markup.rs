//! Markup as a server would write it.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use yew::{Html, LocalServerRenderer, Properties, component};

/// The one component: it shows what it is handed.
#[component]
fn Shown(props: &ShownProps) -> Html {
    props.view.clone()
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    view: Html,
}

/// The markup of a view.
pub fn markup(view: Html) -> String {
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
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}
