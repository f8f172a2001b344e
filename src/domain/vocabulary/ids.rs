//! What makes a set of ids: an enum that knows all of its own, and what each is called in files.

/// A set of ids in an order that means something: `ids! { /// What it names. Id { /// One. One = "one" } }`.
macro_rules! ids {
    ($(#[$about:meta])* $set:ident { $($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $set { $($(#[$doc])* $name),+ }

        impl $set {
            /// Every one, in order.
            pub const ALL: &'static [$set] = &[$($set::$name),+];

            /// The stable id used in files and frames.
            pub const fn id(self) -> &'static str {
                match self { $($set::$name => $id),+ }
            }
        }
    };
}

pub(crate) use ids;
