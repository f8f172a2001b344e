//! The fields of the local frame that can be a reason.

/// A field of the local frame that can be a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FrameField {
    /// The most home days.
    MaxDays,
    /// The fewest days at the workplace.
    MinPresence,
    /// Whether fixed days are allowed.
    FixedDays,
    /// The most of the working time at home.
    MaxShare,
    /// The days that need everyone.
    TeamDays,
    /// The local agreement with the unions.
    LocalAgreement,
    /// The hours in which one can be reached.
    Reach,
    /// Whom to ask.
    Contacts,
    /// The equipment on offer.
    Equipment,
    /// The times until the review that can be chosen.
    Reviews,
    /// The notice that applies where the two say nothing else.
    Notice,
    /// The fewest weeks of notice.
    NoticeAtLeast,
    /// What fixed home days stand on.
    RestsOn,
    /// Who signs for the workplace.
    SignedBy,
    /// Rules of the organisation's own.
    Cards,
    /// Clauses of the organisation's own.
    Clauses,
    /// Talking points of the organisation's own.
    Points,
    /// The thresholds of the rules in force.
    Thresholds,
    /// The weights of the suggestion.
    Weights,
}

impl FrameField {
    /// Every field.
    pub const ALL: [FrameField; 19] = [
        FrameField::MaxDays,
        FrameField::MinPresence,
        FrameField::FixedDays,
        FrameField::MaxShare,
        FrameField::TeamDays,
        FrameField::LocalAgreement,
        FrameField::Reach,
        FrameField::Contacts,
        FrameField::Equipment,
        FrameField::Reviews,
        FrameField::Notice,
        FrameField::NoticeAtLeast,
        FrameField::RestsOn,
        FrameField::SignedBy,
        FrameField::Cards,
        FrameField::Clauses,
        FrameField::Points,
        FrameField::Thresholds,
        FrameField::Weights,
    ];
}
