//! What makes the sets of sentence ids: one enum for each chapter, and one of them all.

macro_rules! phrases {
    ($($(#[$doc:meta])* $chapter:ident($set:ident) = $prefix:literal { $($name:ident = $id:literal),+ $(,)? })+) => {
        /// A sentence of the agreement.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PhraseId { $($(#[$doc])* $chapter($set)),+ }

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum $set { $(#[doc = $id] $name),+ }

            impl $set {
                /// Every sentence of the chapter.
                pub const ALL: &'static [$set] = &[$($set::$name),+];

                /// The stable id used in files and frames: the chapter's name and its own.
                pub const fn id(self) -> &'static str {
                    match self { $($set::$name => concat!($prefix, ".", $id)),+ }
                }
            }

            impl From<$set> for PhraseId {
                fn from(id: $set) -> PhraseId {
                    PhraseId::$chapter(id)
                }
            }
        )+

        impl PhraseId {
            /// Every sentence, chapter by chapter.
            pub fn all() -> impl Iterator<Item = PhraseId> {
                std::iter::empty()$(.chain($set::ALL.iter().copied().map(PhraseId::from)))+
            }

            /// The stable id used in files and frames.
            pub const fn id(self) -> &'static str {
                match self { $(PhraseId::$chapter(id) => id.id()),+ }
            }
        }
    };
}

pub(super) use phrases;
