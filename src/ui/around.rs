//! What stands around every screen: the top bar, the heads, the actions and the live region.

pub mod actions;
pub mod aside;
pub mod enter;
pub mod error_summary;
pub mod live_region;
pub mod notices;
pub mod radio_cards;
pub mod result_tabs;
pub mod screen_head;
pub mod step_head;
pub mod tabs;
pub mod top_bar;
pub mod touched;
