//! What the answers mean. Imports only the standard library and chrono's calendar types; knows neither browser,
//! language nor file. The modules stand in reading order.

pub mod text;

pub mod amount;
pub mod calendar;
pub mod similar;
pub mod small_map;
pub mod working_days;

pub mod part_fault;
pub mod party;
pub mod source;
pub mod task;

pub mod options;
pub mod pages;
pub mod points;
pub mod question;
pub mod question_id;
pub mod questionnaire;

pub mod answers;
pub mod fault;
pub mod free_text;
pub mod quoting;
pub mod sharing;
pub mod signposts;

pub mod half;
pub mod talk_code;
pub mod talk_id;

pub mod file_fault;
pub mod file_limits;
pub mod letters;
pub mod seal;

pub mod frame;
pub mod speech;

pub mod case;
pub mod closing;
pub mod instead;
pub mod journey;

pub mod kept_news;
pub mod limits;
pub mod rest;
pub mod screen_work;
pub mod task_days;
pub mod working_week;

pub mod exemptions;

pub mod answer;
pub mod counted;
pub mod finding;
pub mod finding_id;
pub mod frame_field;
pub mod own_words;
pub mod reading;
pub mod reasons;
pub mod route;
pub mod rule_card;
pub mod rules;

pub mod common_ground;
pub mod week;

pub mod suggestion;

pub mod arrangement;
pub mod loans;

pub mod assessment;
pub mod at_home;

pub mod agreement;
pub mod talking_points;

pub mod dialogue;

pub mod conflicts;
pub mod follow_up;
pub mod names;
pub mod record;
pub mod standing;
pub mod suspect;
pub mod talk;
