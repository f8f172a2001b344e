//! The chapters of the agreement.

/// A chapter of the agreement: one of the numbered headings of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chapter {
    /// The parties and what the agreement stands on (*parter og grundlag*).
    Basis,
    /// Tasks and grounds (*opgaver og begrundelse*).
    Tasks,
    /// Days, extent and place (*dage og sted*).
    Days,
    /// Contact and working time (*kontakt og arbejdstid*).
    Contact,
    /// Support and follow-up (*støtte og opfølgning*).
    Support,
    /// The work community (*arbejdsfællesskab*).
    Community,
    /// The workplace at home and equipment (*pladsen derhjemme og udstyr*).
    Setup,
    /// Data and confidentiality (*data og tavshed*).
    Data,
    /// Duration, ending and reservations (*varighed og ophør*).
    Terms,
}

impl Chapter {
    /// In the order of the document.
    pub const ALL: [Chapter; 9] = [
        Chapter::Basis,
        Chapter::Tasks,
        Chapter::Days,
        Chapter::Contact,
        Chapter::Support,
        Chapter::Community,
        Chapter::Setup,
        Chapter::Data,
        Chapter::Terms,
    ];

    /// The number printed before the heading, 1 to 9.
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// The stable id used in frames.
    pub const fn id(self) -> &'static str {
        match self {
            Chapter::Basis => "basis",
            Chapter::Tasks => "tasks",
            Chapter::Days => "days",
            Chapter::Contact => "contact",
            Chapter::Support => "support",
            Chapter::Community => "community",
            Chapter::Setup => "setup",
            Chapter::Data => "data",
            Chapter::Terms => "terms",
        }
    }

    /// Reads an id from a frame.
    pub fn from_id(id: &str) -> Option<Chapter> {
        Chapter::ALL.into_iter().find(|chapter| chapter.id() == id)
    }
}
