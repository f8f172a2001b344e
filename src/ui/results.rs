//! What comes of the answers: the suggestion with its steps, the growing agreement, the talking points, the check
//! list, and the documents for the printer.

pub mod bar;
pub mod rests_on;
mod talking_point;
pub mod week_strip;

pub mod balance;
pub mod instead;
pub mod outcome;
pub mod paper;
pub mod printed;
pub mod summary_list;
pub mod talking_points;
pub mod waterfall;
