//! The names of the sources, each with the date it speaks for.

use crate::domain::source::Source;
use crate::domain::text::{Text, t};

/// The words of one source.
#[derive(Clone, Copy, Debug)]
pub struct SourceText {
    /// What it is called, precise enough to be found.
    pub name: Text,
    /// The date it speaks for, lower-case as inside a sentence.
    pub as_of: Text,
    /// What a reader should know before leaning on it.
    pub note: Option<Text>,
}

impl SourceText {
    /// The same source with a note.
    const fn note(self, da: &'static str, en: &'static str) -> SourceText {
        SourceText { note: Some(t(da, en)), ..self }
    }
}

/// A source without a note.
const fn source(name: Text, as_of: Text) -> SourceText {
    SourceText { name, as_of, note: None }
}

/// A section of the report.
const fn report(da: &'static str, en: &'static str) -> SourceText {
    source(t(da, en), t("december 2020", "December 2020"))
}

/// A web page that carries no date.
const fn undated(name: Text) -> SourceText {
    source(name, t("webside uden dato", "web page without a date"))
}

/// The words of a source.
pub fn words(id: Source) -> &'static SourceText {
    match id {
        Source::Report2 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 2",
                    "The report on working from home, Copenhagen 2020, section 2",
                )
            }
        }
        Source::Report31 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.1",
                    "The report on working from home, Copenhagen 2020, section 3.1",
                )
            }
        }
        Source::Report32 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.2",
                    "The report on working from home, Copenhagen 2020, section 3.2",
                )
            }
        }
        Source::Report33 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.3",
                    "The report on working from home, Copenhagen 2020, section 3.3",
                )
            }
        }
        Source::Report34 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.4",
                    "The report on working from home, Copenhagen 2020, section 3.4",
                )
                .note(
                    "Afsnittets tabel manglede i den udgave, vi har. Vi bygger kun på teksten.",
                    "The section’s table was missing from our copy. We rely on the text only.",
                )
            }
        }
        Source::Report35 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.5",
                    "The report on working from home, Copenhagen 2020, section 3.5",
                )
            }
        }
        Source::Report351 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.5.1",
                    "The report on working from home, Copenhagen 2020, section 3.5.1",
                )
            }
        }
        Source::Report352 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.5.2",
                    "The report on working from home, Copenhagen 2020, section 3.5.2",
                )
            }
        }
        Source::Report36 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.6",
                    "The report on working from home, Copenhagen 2020, section 3.6",
                )
            }
        }
        Source::Report37 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 3.7",
                    "The report on working from home, Copenhagen 2020, section 3.7",
                )
            }
        }
        Source::Report445 => {
            const {
                &report(
                    "Rapporten om hjemmearbejde, København 2020, afsnit 4.4.5",
                    "The report on working from home, Copenhagen 2020, section 4.4.5",
                )
                .note(
                    "Rapporten nævner emnet, men lagde det selv til side som distancearbejde.",
                    "The report names the topic but set it aside itself as distance work.",
                )
            }
        }
        Source::FrameworkAgreement => {
            const {
                &source(
                    t(
                        "Rammeaftalen om tele- og hjemmearbejde i kommunerne",
                        "The municipal framework agreement on tele- and home work",
                    ),
                    t("2015", "2015"),
                )
                .note("Tjek hos HR, om der er kommet en nyere.", "Check with HR whether a newer one exists.")
            }
        }
        Source::EuTelework => {
            const {
                &source(
                    t("Den europæiske rammeaftale om telearbejde", "The European framework agreement on telework"),
                    t("16. juli 2002", "16 July 2002"),
                )
            }
        }
        Source::StateGuide => {
            const {
                &source(
                    t("Statens vejledning om hjemmearbejde", "The Danish state’s guide to working from home"),
                    t("2006, på en webside uden dato", "2006, on a web page without a date"),
                )
                .note(
                    "Den gælder statens arbejdspladser. Kommuner kan lade sig inspirere.",
                    "It covers state workplaces. Municipalities can draw on it.",
                )
            }
        }
        Source::StateGuideData => {
            const {
                &undated(t(
                    "Statens vejledning om hjemmearbejde, siden om personoplysninger",
                    "The Danish state’s guide to working from home, the page on personal data",
                ))
                .note(
                    "Den gælder statens arbejdspladser. Kommuner kan lade sig inspirere.",
                    "It covers state workplaces. Municipalities can draw on it.",
                )
            }
        }
        Source::BfaSuitedTasks => {
            const {
                &undated(t(
                    "Branchefællesskabet for arbejdsmiljø (BFA), siden om egnede opgaver",
                    "The sector working-environment council (BFA), the page on suitable tasks",
                ))
            }
        }
        Source::BfaClearAgreement => {
            const {
                &undated(t(
                    "Branchefællesskabet for arbejdsmiljø (BFA), siden om en klar aftale",
                    "The sector working-environment council (BFA), the page on a clear agreement",
                ))
            }
        }
        Source::BfaApv => {
            const {
                &undated(t(
                    "Branchefællesskabet for arbejdsmiljø (BFA), siden om APV for hjemmearbejdspladsen",
                    "The sector working-environment council (BFA), the page on workplace assessment (APV) at home",
                ))
            }
        }
        Source::HomeWorkOrder => {
            const {
                &source(
                    t(
                        "Bekendtgørelse nr. 384 af 23. marts 2022 om arbejde i den ansattes hjem",
                        "Order no. 384 of 23 March 2022 on work in the employee’s home",
                    ),
                    t(
                        "ændret ved nr. 1846 af 19. december 2023, i kraft 1. februar 2024",
                        "changed by no. 1846 of 19 December 2023, in force 1 February 2024",
                    ),
                )
                .note(
                    "Mere end 2 dage om ugen i snit over en måned er Arbejdstilsynets læsning af reglen.",
                    "More than 2 days a week on average over a month is the Working Environment Authority’s reading of \
                     the rule.",
                )
            }
        }
        Source::ScreenAddUp => {
            const {
                &source(
                    t(
                        "Arbejdstilsynet om skærmarbejde flere steder (bekendtgørelse nr. 384, § 4)",
                        "The Working Environment Authority on screen work in several places (order no. 384, section 4)",
                    ),
                    t("i kraft 30. april 2022", "in force 30 April 2022"),
                )
                .note(
                    "En dag tæller som 7,4 timer, også på deltid.",
                    "A day counts as 7.4 hours, also for part-time work.",
                )
            }
        }
        Source::ScreenOrder => {
            const {
                &source(
                    t(
                        "Bekendtgørelse nr. 1108 af 15. december 1992 om arbejde ved skærmterminaler",
                        "Order no. 1108 of 15 December 1992 on work at display screens",
                    ),
                    t("15. december 1992", "15 December 1992"),
                )
            }
        }
        Source::Ergonomics => {
            const {
                &source(
                    t(
                        "Råd om skærmarbejde fra Arbejdstilsynet, SDU og det britiske HSE",
                        "Advice on screen work from the Working Environment Authority, SDU and the British HSE",
                    ),
                    t("HSE maj 2013, de andre uden dato", "HSE May 2013, the others without a date"),
                )
                .note("Det er råd, ikke regler.", "This is advice, not rules.")
            }
        }
        Source::DailyRest => {
            const {
                &source(
                    t(
                        "Arbejdstilsynet om 11 timers hvile og et ugentligt fridøgn",
                        "The Working Environment Authority on 11 hours’ rest and a weekly day off",
                    ),
                    t("ældre webside uden dato", "older web page without a date"),
                )
                .note(
                    "En aftale med de faglige organisationer kan ændre reglen ved delvist hjemmearbejde.",
                    "An agreement with the unions can change the rule for work partly done at home.",
                )
            }
        }
        Source::TimeRegistration => {
            const {
                &source(
                    t("Pligten til at registrere den daglige arbejdstid", "The duty to record daily working time"),
                    t("1. juli 2024", "1 July 2024"),
                )
                .note("Føling registrerer ikke arbejdstid.", "Føling does not record working time.")
            }
        }
        Source::DataProtection => {
            const {
                &source(
                    t(
                        "Databeskyttelsesforordningen (GDPR) og reglerne om tavshedspligt",
                        "The General Data Protection Regulation (GDPR) and the duty of confidentiality",
                    ),
                    t("gælder fra 25. maj 2018", "applies from 25 May 2018"),
                )
            }
        }
        Source::PrivateDevicesCase => {
            const {
                &source(
                    t(
                        "Datatilsynets kritik af Odder Kommune",
                        "The Danish Data Protection Agency’s criticism of Odder Municipality",
                    ),
                    t("omtalt 10. januar 2017", "reported on 10 January 2017"),
                )
                .note(
                    "Læst i en omtale, ikke i selve afgørelsen.",
                    "Read in a report of the case, not in the decision itself.",
                )
            }
        }
        Source::InjuryDecisions => {
            const {
                &source(
                    t(
                        "Ankestyrelsens principmeddelelser 8-22 og 40-22",
                        "The Danish Appeals Board’s decisions of principle 8-22 and 40-22",
                    ),
                    t("2022", "2022"),
                )
                .note(
                    "Hvordan 40-22 står efter Højesterets dom fra 2025, er ikke afklaret.",
                    "How 40-22 stands after the Supreme Court’s judgment of 2025 is not settled.",
                )
            }
        }
        Source::InjuryJudgment => {
            const {
                &source(
                    t(
                        "Højesterets dom om et fald under hjemmearbejde (BS 51741/2024-HJR)",
                        "The Danish Supreme Court’s judgment on a fall while working from home (BS 51741/2024-HJR)",
                    ),
                    t("2. maj 2025", "2 May 2025"),
                )
            }
        }
        Source::WorkAbroad => {
            const {
                &source(
                    t(
                        "Regler om skat og social sikring ved arbejde fra et andet land",
                        "Rules on tax and social security for work from another country",
                    ),
                    t("omtale fra cirka 2023–2024", "an account from about 2023–2024"),
                )
                .note(
                    "Tal med HR først, for reglerne skifter fra land til land.",
                    "Talk to HR first, because the rules differ from country to country.",
                )
            }
        }
        Source::LocalFrame => {
            const {
                &source(
                    t("Jeres lokale rammer", "Your local limits"),
                    t("som jeres organisation har sat dem", "as your organisation has set them"),
                )
            }
        }
        Source::OwnJudgement => {
            const {
                &source(
                    t("Følings eget skøn", "Føling’s own judgement"),
                    t("Føling, første udgave", "Føling, first edition"),
                )
                .note(
                    "Det står ikke i en regel, og jeres HR kan ændre det.",
                    "No rule says so, and your HR department can change it.",
                )
            }
        }
    }
}
