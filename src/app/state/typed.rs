//! What was typed into number fields.

use crate::domain::values::small_map::SmallMap;
use crate::domain::vocabulary::question_id::QuestionId;

/// What was typed into number fields, readable or not: it stays in the field as it is.
pub type Typed = SmallMap<QuestionId, String>;
