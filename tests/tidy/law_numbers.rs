//! The numbers of the law that the code holds as constants, and where such constants can stand.

/// Their names.
pub const NAMES: [&str; 4] = ["FULL_TIME_HOURS", "DAY", "NEARLY_ALL_PERCENT", "TWO_DAYS"];

/// Where they can stand: files, and folders of them.
pub const PLACES: [&str; 10] = [
    "src/domain/case/rest.rs",
    "src/domain/case/screen_work.rs",
    "src/domain/case/working_week.rs",
    "src/domain/case/limits.rs",
    "src/domain/frame.rs",
    "src/domain/case/exemptions.rs",
    "src/domain/case/task_days.rs",
    "src/domain/suggestion.rs",
    "src/domain/talk/points/links.rs",
    "src/domain/rules",
];

/// The name of a constant that is a number.
pub fn constant(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("const ")?;
    let (name, kind) = rest.split_once(": ")?;
    let kinds = ["Amount", "i32", "u32", "i64", "u64", "u8", "u16", "usize"];
    let is_number = kinds.contains(&kind.split(" =").next()?);
    is_number.then(|| name.to_owned())
}
