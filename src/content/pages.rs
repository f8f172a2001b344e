//! The words of the pages and the sections.

use crate::domain::questionnaire::pages::PageId;
use crate::domain::questionnaire::pages::Section;
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Party;

/// The words of one page.
#[derive(Clone, Copy, Debug)]
pub struct PageText {
    /// The topic, the page's heading when it shows several questions. At most eight words.
    pub heading: Text,
    /// The heading as the manager reads it, where it differs.
    pub heading_manager: Option<Text>,
    /// One sentence under the heading, where it needs one.
    pub lead: Option<Text>,
}

impl PageText {
    /// The heading as this party reads it.
    pub fn heading(&self, party: Party) -> Text {
        match (party, self.heading_manager) {
            (Party::Manager, Some(text)) => text,
            _ => self.heading,
        }
    }

    /// The same words, each text as `with` gives it under the name that it has in a frame.
    pub(super) fn each(self, with: &mut dyn FnMut(&str, Text) -> Text) -> PageText {
        PageText {
            heading: with("heading", self.heading),
            heading_manager: self.heading_manager.map(|text| with("heading-manager", text)),
            lead: self.lead.map(|text| with("lead", text)),
        }
    }

    /// The same page with a heading for the manager.
    const fn manager(self, heading: Text) -> PageText {
        PageText { heading_manager: Some(heading), ..self }
    }

    /// The same page with a sentence under the heading.
    const fn lead(self, lead: Text) -> PageText {
        PageText { lead: Some(lead), ..self }
    }
}

/// A page with a heading only.
const fn page(da: &'static str, en: &'static str) -> PageText {
    PageText { heading: t(da, en), heading_manager: None, lead: None }
}

/// The words of a page.
pub fn words(id: PageId) -> &'static PageText {
    match id {
        PageId::Tasks => {
            const {
                &page("Opgaverne i din uge", "The tasks in your week")
                    .manager(t("Opgaverne i medarbejderens uge", "The tasks in the employee’s week"))
            }
        }
        PageId::Places => const { &page("Opgaver og sted", "Tasks and places") },
        PageId::Quiet => {
            const {
                &page("Ro og klare forventninger", "Quiet and clear expectations")
                    .manager(t("Forventninger og møder med borgere", "Expectations and meetings with citizens"))
            }
        }
        PageId::Exempt => {
            const {
                &page("Opgaver, der bliver på arbejdspladsen", "Tasks that stay at the workplace")
                    .manager(t("Opgaver og undtagelser", "Tasks and exceptions"))
            }
        }
        PageId::Help => const { &page("Hjælp og erfaring", "Help and experience") },
        PageId::Closeness => {
            const { &page("Tæt på hinanden, også på afstand", "Close to each other, even at a distance") }
        }
        PageId::Together => const { &page("Fælles dage og dage med kolleger", "Shared days and days with colleagues") },
        PageId::Knowledge => const { &page("Overblik og viden", "Overview and knowledge") },
        PageId::Leading => const { &page("Når du selv er leder", "When you are a manager yourself") },
        PageId::LocalAgreement => {
            const { &page("Det, I allerede har aftalt lokalt", "What you have already agreed locally") }
        }
        PageId::Limits => const { &page("Jeres rammer", "Your limits") },
        PageId::Extent => const { &page("Hvor meget hjemmearbejde", "How much work at home") },
        PageId::Kind => const { &page("Hvilke dage, og hvor fast", "Which days, and how fixed") },
        PageId::Hours => const { &page("Din arbejdsuge", "Your working week") },
        PageId::OverHalf => const { &page("Mere end halvdelen af ugen", "More than half of the week") },
        PageId::Period => const { &page("Start, opfølgning og varsel", "Start, follow-up and notice") },
        PageId::Reach => const { &page("Kontakt på en hjemmedag", "Contact on a home day") },
        PageId::Reply => {
            const {
                &page("Hvor hurtigt I svarer", "How soon you reply").lead(t(
                    "Hvor hurtigt skal I kunne få svar fra hinanden på en hjemmedag?",
                    "How soon should you be able to get a reply from each other on a home day?",
                ))
            }
        }
        PageId::Split => const { &page("Når dagen bliver delt op", "When the day is split") },
        PageId::Where => const { &page("Sted og fleksibilitet", "Place and flexibility") },
        PageId::Moving => {
            const {
                &page("Når en hjemmedag skal flyttes", "When a home day has to move")
                    .lead(t("Hvor sent kan den flyttes?", "How late can it be moved?"))
            }
        }
        PageId::Meetings => const { &page("Møder på skærmen", "Online meetings") },
        PageId::Spot => const { &page("Din plads derhjemme", "Your workspace at home") },
        PageId::Checklist => {
            const {
                &page("Et kig på pladsen derhjemme", "A look at the workspace at home").lead(t(
                    "Svar ud fra, hvordan det er i dag. Passer kun noget af det, så svar »Delvist«.",
                    "Answer as it is today. If only some of it is true, answer “Partly”.",
                ))
            }
        }
        PageId::Discomfort => const { &page("Kroppen og hjemmearbejdet", "The body and working from home") },
        PageId::Equipment => {
            const {
                &page("Udstyr derhjemme", "Equipment at home")
                    .manager(t("Udstyr, udgifter og arbejdsmiljø", "Equipment, costs and working environment"))
            }
        }
        PageId::Data => const { &page("Data og fortrolighed", "Data and confidentiality") },
        PageId::Care => const { &page("Papirer og hurtig besked", "Papers and prompt notice") },
        PageId::Reasons => const { &page("Dine grunde", "Your reasons") },
        PageId::Wellbeing => {
            const {
                &page("Sådan har du det", "How you are doing").lead(t(
                    "Svarene er kun for dig og kommer aldrig med i noget, I deler.",
                    "The answers are only for you and never go into anything you share.",
                ))
            }
        }
        PageId::Basis => const { &page("Det, du lægger vægt på", "What you give weight to") },
        PageId::Told => const { &page("Teamet og arbejdspladsen", "The team and the workplace") },
    }
}

/// A section's name as both can read it, and as the two sitting together do.
pub fn section(section: Section) -> Text {
    match section {
        Section::Tasks => t("Opgaver", "Tasks"),
        Section::Support => t("Støtte og faste samtaler", "Support and regular conversations"),
        Section::Team => t("Arbejdsfællesskab", "Work community"),
        Section::Days => t("Dage og rammer", "Days and limits"),
        Section::Contact => t("Tid og kontakt", "Time and contact"),
        Section::Setup => t("Pladsen derhjemme", "The workspace at home"),
        Section::Wellbeing => t("Trivsel og begrundelse", "Wellbeing and reasons"),
    }
}

/// A section's name as one party reads it while answering.
pub fn section_for(party: Party, of: Section) -> Text {
    match (party, of) {
        (Party::Employee, Section::Tasks) => t("Dine opgaver", "Your tasks"),
        (Party::Manager, Section::Tasks) => t("Opgaverne", "The tasks"),
        (Party::Employee, Section::Setup) => t("Din plads derhjemme", "Your workspace at home"),
        (Party::Manager, Section::Setup) => t("Udstyr og arbejdsmiljø", "Equipment and environment"),
        (Party::Employee, Section::Wellbeing) => t("Grunde og trivsel", "Reasons and wellbeing"),
        (Party::Manager, Section::Wellbeing) => t("Begrundelse og besked", "Reasons and telling the team"),
        _ => section(of),
    }
}
