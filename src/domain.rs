//! What the answers mean. Imports only the standard library and knows neither browser, language nor file.

pub mod agreement;
pub mod amount;
pub mod answers;
pub mod assessment;
pub mod calendar;
pub mod case;
pub mod fault;
pub mod finding;
pub mod frame;
pub mod journey;
pub mod options;
pub mod pages;
pub mod party;
pub mod question;
pub mod question_id;
pub mod questionnaire;
pub mod rules;
pub mod small_map;
pub mod source;
pub mod suggestion;
pub mod talking_points;
pub mod task;
pub mod task_days;
pub mod text;
pub mod week;

pub mod rest;
pub mod screen_work;
