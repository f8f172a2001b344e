//! Whose frame it is and of when: what is said beside everything that the frame decided.

use super::{Citation, Frame};
use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::frame_field::FrameField;

/// Where the local limits come from.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Origin {
    /// The unit, or else the organisation; empty where the frame names neither.
    pub place: String,
    /// The date the frame is from.
    pub as_of: Option<Date>,
    /// The fields that it says something about.
    pub fields: Vec<FrameField>,
    /// Where its thresholds are from.
    pub cited: Option<Citation>,
}

impl Origin {
    /// Whether the frame says something about the field.
    pub fn sets(&self, field: FrameField) -> bool {
        self.fields.contains(&field)
    }
}

impl Frame {
    /// Whose it is and of when.
    pub fn origin(&self) -> Origin {
        let place = [&self.unit, &self.organisation].into_iter().map(|name| name.trim()).find(|name| !name.is_empty());
        Origin {
            place: place.unwrap_or_default().to_owned(),
            as_of: self.as_of,
            fields: FrameField::ALL.into_iter().filter(|field| self.sets(*field)).collect(),
            cited: self.thresholds.cited.clone(),
        }
    }
}
