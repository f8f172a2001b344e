//! The words of the documents of a follow-up, and the sentences that it adds to an agreement. Those are written as a
//! municipality would sign them: third person, present tense.

use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;

/// The title of the document with the changes.
pub const TITLE: Text = t("Opfølgning på aftale om hjemmearbejde", "Follow-up on the agreement on working from home");
/// Under the title.
pub const VERSION: Text = t("Version {n}, {date}", "Version {n}, {date}");
/// Under the title where no date is known.
pub const VERSION_UNDATED: Text = t("Version {n}", "Version {n}");
/// What the two chose.
pub const CHOSEN: Text = t("Valgt ved opfølgningen", "Chosen at the follow-up");
/// The changed clauses.
pub const CHANGES: Text = t("Nyt i aftalen", "What is new in the agreement");
/// The heads of their table.
pub const CHANGE_HEADS: [Text; 3] = [t("Punkt", "Clause"), t("Før", "Before"), t("Nu", "Now")];
/// In the place of the words before, where a clause is new.
pub const WAS_NOT_THERE: Text = t("Stod der ikke", "Was not there");
/// In the place of the words now, where a clause is gone.
pub const TAKEN_OUT: Text = t("Er taget ud", "Has been taken out");
/// Where no words differ.
pub const NO_CHANGES: Text =
    t("Ordene i aftalen er de samme som før.", "The words of the agreement are the same as before.");
/// The rest.
pub const THE_REST: Text = t("Resten af aftalen gælder som før.", "The rest of the agreement applies as before.");
/// The next review, in the document.
pub const REVIEW: Text = t("Næste opfølgning senest den {date}", "Next follow-up no later than {date}");

/// The title of a person's own notes.
pub const OWN_TITLE: Text = t("Dine egne noter til opfølgningen", "Your own notes for the follow-up");

/// More presence, so many days.
pub const MORE_DAYS: Text = t(
    "Til og med den {until} er medarbejderen på arbejdspladsen {days} mere om ugen.",
    "Up to and including {until}, the employee spends {days} more a week at the workplace.",
);
/// More presence without a number.
pub const MORE_PRESENCE: Text = t(
    "Til og med den {until} er medarbejderen mere på arbejdspladsen. Antallet af dage aftales fra uge til uge.",
    "Up to and including {until}, the employee spends more time at the workplace. The number of days is agreed from week to week.",
);
/// How that stands to the rest, and what comes after.
pub const MORE_THEN: Text = t(
    "I den tid går det forud for antallet af hjemmedage. Derefter gælder aftalen igen som før.",
    "During that time, this takes precedence over the number of home days. After that, the agreement applies as before.",
);
/// When the notice was given.
pub const NOTICE_GIVEN: Text = t("Varslet er givet den {date}.", "Notice was given on {date}.");
/// When it ends.
pub const ENDS_ON: Text = t("Aftalens sidste dag er den {date}.", "The last day of the agreement is {date}.");
/// When it ends by the local agreement.
pub const ENDS_BY_LOCAL: Text = t(
    "Aftalen stopper med det varsel, der står i den lokale aftale.",
    "The agreement ends with the notice stated in the local agreement.",
);
/// When it ends by the words that the two wrote.
pub const ENDS_AS_WRITTEN: Text =
    t("Aftalen stopper med det varsel, der står her.", "The agreement ends with the notice stated here.");
/// When it ends without a notice.
pub const ENDS_TO_AGREE: Text =
    t("Medarbejderen og lederen aftaler den sidste dag.", "The employee and the manager agree on the last day.");

/// Who made a version alone, and what that means: a proposal, or a notice that either may give.
pub const fn by_one(party: Party, is_end: bool) -> Text {
    match (party, is_end) {
        (Party::Employee, false) => t(
            "Forslag fra medarbejderen. Det gælder først, når lederen også har sagt ja.",
            "A proposal by the employee. It applies only once the manager has said yes too.",
        ),
        (Party::Manager, false) => t(
            "Forslag fra lederen. Det gælder først, når medarbejderen også har sagt ja.",
            "A proposal by the manager. It applies only once the employee has said yes too.",
        ),
        (Party::Employee, true) => t("Medarbejderen har givet varsel.", "The employee has given notice."),
        (Party::Manager, true) => t("Lederen har givet varsel.", "The manager has given notice."),
    }
}
/// The same in the history, after what led to the version.
pub const fn by_one_in_short(party: Party, is_end: bool) -> Text {
    match (party, is_end) {
        (Party::Employee, false) => t("forslag fra medarbejderen", "a proposal by the employee"),
        (Party::Manager, false) => t("forslag fra lederen", "a proposal by the manager"),
        (Party::Employee, true) => t("af medarbejderen", "by the employee"),
        (Party::Manager, true) => t("af lederen", "by the manager"),
    }
}
