//! Sentences as earlier versions said them: they are in the agreements that people saved.

use crate::domain::values::text::{Text, t};

/// The sentences on the review (*opfølgning på aftalen*), as an agreement holds them.
#[derive(Clone, Copy, Debug)]
pub struct ReviewWords {
    /// By when.
    pub by: Text,
    /// That it is still to be agreed.
    pub to_agree: Text,
    /// What the time until then is.
    pub try_out: Text,
}

/// How earlier versions said it. Agreements that people saved have these words, and a new date goes into their sentence.
pub const EARLIER_REVIEWS: [ReviewWords; 2] = {
    let by = t(
        "Medarbejderen og lederen ser på den igen senest den {review}.",
        "The employee and the manager look at it again no later than {review}.",
    );
    let to_agree = t(
        "Medarbejderen og lederen aftaler en dato for at se på den igen.",
        "The employee and the manager agree on a date to look at it again.",
    );
    let tried = t("Indtil da prøver de aftalen af.", "Until then they try the agreement out.");
    let tried_it = t("Indtil da prøver de den af.", "Until then they try it out.");
    [ReviewWords { by, to_agree, try_out: tried }, ReviewWords { by, to_agree, try_out: tried_it }]
};
