//! What the screens of the talk are made of: both voices side by side, how a topic ended, the weeks and the paper.

pub mod clause_field;
pub mod decide;
pub mod joint_paper;
pub mod late;
pub mod outcome_choice;
pub mod status_mark;
pub mod steps;
pub mod voices;
pub mod weeks;
pub mod what_if;
