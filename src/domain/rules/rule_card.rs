//! The dated card (*regelkort*) behind each source: what kind it is, from when it applies, when and how it was read, and when
//! to look again. Rules move; a card says how sure it is and never more.

use crate::domain::values::calendar::Date;
use crate::domain::vocabulary::source::Source;

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardKind {
    /// An act (*lov*).
    Law,
    /// An order (*bekendtgørelse*).
    Order,
    /// An authority's guide (*vejledning*).
    Guide,
    /// A collective or international agreement (*aftale*).
    Agreement,
    /// A judgment or a decision of principle (*dom, afgørelse*).
    Judgment,
    /// A report or advice (*rapport, råd*).
    Report,
}

impl CardKind {
    /// Every kind, the most binding first.
    pub const ALL: [CardKind; 6] =
        [CardKind::Law, CardKind::Order, CardKind::Guide, CardKind::Agreement, CardKind::Judgment, CardKind::Report];
}

/// How the card's text was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HowRead {
    /// The text itself.
    Text,
    /// A part of the text itself, usually its opening.
    Part,
    /// The responsible authority's or court's own account of it.
    Authority,
    /// Others' account of it.
    Secondary,
}

/// The card of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// The source.
    pub source: Source,
    /// What it is.
    pub kind: CardKind,
    /// From when it applies as it is told here, where that is known; of a judgment, the day on which it was given.
    pub in_force: Option<Date>,
    /// When it was read.
    pub read_on: Date,
    /// How it was read.
    pub read: HowRead,
    /// When to look again.
    pub check_by: Date,
    /// When Føling began to tell it in another way, or began to tell it at all, where that was after the first edition: an
    /// agreement made before that day was made on other words.
    pub told_anew: Option<Date>,
    /// A public address, where there is one.
    pub address: Option<&'static str>,
}

/// The card of a source; none for the organisation's own frame, which has its own dates, and for Føling's own judgement.
pub fn card(source: Source) -> Option<&'static Card> {
    let of = if source.is_report() { Source::Report2 } else { source };
    CARDS.iter().find(|card| card.source == of)
}

/// The day that a paper may call the day of its rules: the oldest of the cards that it rests on.
pub fn oldest_read(sources: impl IntoIterator<Item = Source>) -> Option<Date> {
    sources.into_iter().filter_map(card).map(|card| card.read_on).min()
}

/// The cards among these sources whose rule is another than on this day: it came into force later, or Føling tells it in another
/// way since. The report does not change.
pub fn changed_since(day: Date, sources: impl IntoIterator<Item = Source>) -> Vec<&'static Card> {
    let mut changed: Vec<&'static Card> = Vec::new();
    for card in sources.into_iter().filter_map(card) {
        let is_changed = card.told_anew.is_some_and(|anew| anew > day) || card.in_force.is_some_and(|from| from > day);
        if is_changed && !changed.contains(&card) {
            changed.push(card);
        }
    }
    changed
}

/// The cards that are to be looked at again by this day.
pub fn due(day: Date) -> impl Iterator<Item = &'static Card> {
    CARDS.iter().filter(move |card| card.check_by <= day)
}

/// A day of the calendar. A day that is none would be the calendar's last, which a test looks for.
const fn on(year: i32, month: u32, day: u32) -> Date {
    match Date::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => Date::MAX,
    }
}

/// The first edition of the cards, and the one that told rest, work from Sweden and the eye test anew.
const FIRST: Date = on(2026, 11, 23);
const SECOND: Date = on(2026, 11, 30);

const fn read(source: Source, kind: CardKind, how: HowRead, read_on: Date, check_by: Date) -> Card {
    Card { source, kind, in_force: None, read_on, read: how, check_by, told_anew: None, address: None }
}

impl Card {
    const fn in_force(self, from: Date) -> Card {
        Card { in_force: Some(from), ..self }
    }

    const fn anew(self) -> Card {
        Card { told_anew: Some(SECOND), ..self }
    }

    const fn at(self, address: &'static str) -> Card {
        Card { address: Some(address), ..self }
    }
}

/// Every card. Copies were read, not the live pages, and the youngest of them is from February 2026: `read_on` is the day they
/// were looked at, and what is newer than the copies is unknown.
pub const CARDS: &[Card] = &[
    read(Source::DailyRest, CardKind::Law, HowRead::Text, SECOND, on(2027, 6, 30))
        .anew()
        .at("https://www.retsinformation.dk/eli/lta/2025/1108"),
    read(Source::DailyRestOrder, CardKind::Order, HowRead::Authority, SECOND, on(2027, 1, 31))
        .in_force(on(2024, 7, 1))
        .anew()
        .at("https://at.dk/spoergsmaal-svar/h/hvileperiode-beregning/"),
    read(Source::RestAtHome, CardKind::Order, HowRead::Secondary, SECOND, on(2027, 1, 31)).anew().at(
        "https://at.dk/arbejdsmiljoeproblemer/kontor-og-hjemmearbejde/saerlige-undtagelser-vedroerende-hvileperiode-og-fridoegn-ved-hjemmearbejde/",
    ),
    read(Source::HomeWorkOrder, CardKind::Order, HowRead::Part, SECOND, on(2027, 11, 30))
        .in_force(on(2024, 2, 1))
        .at("https://at.dk/regler/bekendtgoerelser/begraensninger-ansattes-hjem-384-sam/"),
    read(Source::ScreenThreshold, CardKind::Guide, HowRead::Authority, SECOND, on(2027, 11, 30))
        .in_force(on(2022, 4, 30))
        .at("https://at.dk/arbejdsmiljoe/ergonomi/skaermarbejde/"),
    read(Source::ScreenAddUp, CardKind::Guide, HowRead::Authority, SECOND, on(2027, 11, 30))
        .in_force(on(2022, 4, 30))
        .at("https://at.dk/spoergsmaal-svar/h/hjemmearbejde-2-dage/"),
    read(Source::ScreenOrder, CardKind::Order, HowRead::Part, SECOND, on(2027, 6, 30))
        .anew()
        .at("https://at.dk/regler/bekendtgoerelser/arbejde-skaermterminaler-1108/"),
    read(Source::Assessment, CardKind::Law, HowRead::Text, SECOND, on(2027, 11, 30))
        .in_force(on(2024, 2, 1))
        .anew()
        .at("https://at.dk/regler/at-vejledninger/systematisk-arbejdsmiljoearbejde-1-3-1/"),
    read(Source::Psychosocial, CardKind::Order, HowRead::Secondary, SECOND, on(2027, 6, 30))
        .in_force(on(2020, 11, 1))
        .anew()
        .at("https://www.retsinformation.dk/eli/lta/2020/1406"),
    read(Source::PsychosocialGuide, CardKind::Guide, HowRead::Secondary, SECOND, on(2027, 1, 31))
        .in_force(on(2025, 12, 15))
        .anew()
        .at("https://www.aprokom.dk/ny-at-vejledning-om-psykisk-arbejdsmiljo"),
    read(Source::Hours48, CardKind::Law, HowRead::Secondary, SECOND, on(2027, 6, 30)).in_force(on(2024, 7, 1)).anew(),
    read(Source::TimeRegistration, CardKind::Law, HowRead::Authority, SECOND, on(2027, 11, 30))
        .in_force(on(2024, 7, 1))
        .at("https://at.dk/nyheder/2024/07/nye-regler-om-arbejdstid-og-aendrede-regler-om-hvileperiode-pr-1-juli-2024/"),
    read(Source::EmploymentTerms, CardKind::Law, HowRead::Text, SECOND, on(2027, 11, 30))
        .in_force(on(2023, 7, 1))
        .anew()
        .at("https://www.retsinformation.dk/eli/lta/2023/501"),
    read(Source::NoticeOfChange, CardKind::Report, HowRead::Secondary, SECOND, on(2027, 11, 30))
        .anew()
        .at("https://www.foa.dk/raad-regler/aendringer-i-ansaettelsesforhold/aendringer-i-ansaettelsesvilkaar"),
    read(Source::FlexibleRequest, CardKind::Law, HowRead::Secondary, SECOND, on(2027, 11, 30))
        .in_force(on(2022, 8, 2))
        .anew()
        .at("https://www.ft.dk/samling/20211/lovforslag/l172/20211_l172_som_fremsat.htm"),
    read(Source::Disability, CardKind::Law, HowRead::Authority, SECOND, on(2027, 11, 30)).anew().at(
        "https://pav.medst.dk/afskedigelse/saerlig-beskyttelse-mod-afskedigelse/saerligt-om-handicap",
    ),
    read(Source::DataProtection, CardKind::Law, HowRead::Authority, SECOND, on(2027, 11, 30))
        .in_force(on(2018, 5, 25))
        .at("https://www.retsinformation.dk/eli/lta/2024/289"),
    read(Source::PrivateDevicesCase, CardKind::Judgment, HowRead::Secondary, FIRST, on(2027, 11, 30)),
    read(Source::InjuryLaw, CardKind::Law, HowRead::Part, SECOND, on(2027, 1, 31))
        .anew()
        .at("https://at.dk/regler/love-eu-forordninger/arbejdsskadesikring-919"),
    read(Source::DeskJudgment, CardKind::Judgment, HowRead::Authority, SECOND, on(2027, 11, 30))
        .in_force(on(2024, 1, 23))
        .anew()
        .at("https://domstol.dk/hoejesteret/aktuelt/2024/1/ulykke-sket-ved-indretning-af-hjemmet-var-ikke-en-arbejdsskade/"),
    read(Source::InjuryJudgment, CardKind::Judgment, HowRead::Secondary, SECOND, on(2027, 11, 30))
        .in_force(on(2025, 5, 2)),
    read(Source::InjuryDecisions, CardKind::Judgment, HowRead::Secondary, FIRST, on(2027, 6, 30)),
    read(Source::WorkInSweden, CardKind::Guide, HowRead::Authority, SECOND, on(2027, 11, 30))
        .anew()
        .at("https://at.dk/arbejdsmiljoeproblemer/kontor-og-hjemmearbejde/spoergsmaal-og-svar/"),
    read(Source::OresundTax, CardKind::Agreement, HowRead::Part, SECOND, on(2027, 6, 30))
        .in_force(on(2025, 1, 1))
        .anew()
        .at("https://ft.dk/samling/20241/lovforslag/l32/20241_l32_som_fremsat.htm"),
    read(Source::OresundSocialSecurity, CardKind::Agreement, HowRead::Authority, SECOND, on(2027, 6, 30))
        .in_force(on(2024, 5, 1))
        .anew()
        .at("https://www.oresunddirekt.dk/dk/aktuelt/ny-oeresundsaftale-om-social-sikring-mellem-danmark-og-sverige"),
    read(Source::WorkAbroad, CardKind::Report, HowRead::Secondary, SECOND, on(2027, 6, 30)).anew(),
    read(Source::FrameworkAgreement, CardKind::Agreement, HowRead::Authority, SECOND, on(2027, 1, 31))
        .anew()
        .at("https://www.forhandlingsfaellesskabet.dk/aftaler/6-personalepolitik/6-f-tele-hjemmearbejde/"),
    read(Source::Akademikerne, CardKind::Agreement, HowRead::Secondary, SECOND, on(2027, 1, 31)).anew().at(
        "https://www.akademikerne.dk/vaerd-at-vide-foer-indgaaelse-af-lokalaftaler-om-hjemmearbejde-paa-det-offentlige-omraade/",
    ),
    read(Source::EuTelework, CardKind::Agreement, HowRead::Part, FIRST, on(2027, 11, 30))
        .in_force(on(2002, 7, 16))
        .at("https://osha.europa.eu/en/legislation/guidelines/framework-agreement-telework"),
    read(Source::StateGuide, CardKind::Guide, HowRead::Text, FIRST, on(2027, 6, 30))
        .at("https://medst.dk/temasider/hjemmearbejde-paa-statslige-arbejdspladser/"),
    read(Source::StateGuideData, CardKind::Guide, HowRead::Text, FIRST, on(2027, 6, 30)).at(
        "https://medst.dk/temasider/hjemmearbejde-paa-statslige-arbejdspladser/regler-og-rammer/personoplysninger/",
    ),
    read(Source::BfaSuitedTasks, CardKind::Guide, HowRead::Text, FIRST, on(2027, 11, 30)).at(
        "https://www.godtarbejdsmiljo.dk/ledelse-organisering/hybrid-arbejdsplads-og-hjemmearbejde/hjemmearbejdspladsen/arbejdspladsen/egnede-opgaver",
    ),
    read(Source::BfaClearAgreement, CardKind::Guide, HowRead::Part, FIRST, on(2027, 11, 30)).at(
        "https://www.arbejdsmiljoweb.dk/ledelse-organisering/hjemmearbejdspladsen/foer-i-gaar-i-gang/en-klar-aftale",
    ),
    read(Source::BfaApv, CardKind::Guide, HowRead::Text, FIRST, on(2027, 11, 30))
        .at("https://www.godtarbejdsmiljo.dk/arbejdsmiljoearbejdet/apv/apv-for-hjemmearbejdspladsen"),
    read(Source::Ergonomics, CardKind::Report, HowRead::Part, FIRST, on(2028, 11, 30)),
    read(Source::Report2, CardKind::Report, HowRead::Text, FIRST, on(2028, 11, 30)),
];
