//! The browser program: it waits until it is asked to put a widget somewhere.

mod mounted;

fn main() {}
