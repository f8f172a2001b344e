//! The length of the preparation.

/// The length a person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Route {
    /// About ten minutes.
    #[default]
    Short,
    /// Every question.
    Full,
}

impl Route {
    /// The stable id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Route::Short => "short",
            Route::Full => "full",
        }
    }

    /// The route with this id.
    pub fn from_id(id: &str) -> Option<Route> {
        [Route::Short, Route::Full].into_iter().find(|route| route.id() == id)
    }
}
