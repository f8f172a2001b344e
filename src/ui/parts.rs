//! The parts: each a pure function of what it is handed, with its acceptance in its doc comment.

// What is asked: the question, the controls of its answer, and what stands around them.
pub mod asking;
pub mod check_row;
pub mod checklist;
pub mod chip;
pub mod choice;
pub mod choice_list;
pub mod choices;
pub mod control;
pub mod count;
pub mod date_field;
pub mod disclosure;
pub mod fault_note;
pub mod field;
pub mod half_days;
pub mod icon;
pub mod legend;
pub mod many_choices;
pub mod notice;
pub mod number_field;
pub mod privacy_mark;
pub mod question;
pub mod scale;
pub mod share_of_week;
pub mod sharing_mark;
pub mod sources;
pub mod task_place;
pub mod task_places;
pub mod task_shares;
pub mod time_field;
pub mod time_range;
pub mod ways_out;
pub mod weekday_button;
pub mod weekday_picker;
pub mod why;
pub mod words_field;
