//! Acts, orders, judgments, and how authorities read them.

use super::source_text::{SourceText, source};
use crate::domain::values::text::t;
use crate::domain::vocabulary::source::Source;

/// The words of an act, an order or a judgment; of the rest rule for anything else.
pub(super) const fn words(id: Source) -> SourceText {
    match id {
        Source::DailyRestOrder => source(
            t(
                "Bekendtgørelse nr. 324 af 23. maj 2002 om hvileperiode og fridøgn, og Arbejdstilsynet om, hvordan der tælles",
                "Order no. 324 of 23 May 2002 on rest periods and days off, and the Working Environment Authority on counting",
            ),
            t("ændret senest 1. juli 2024", "last changed 1 July 2024"),
            t(
                "Døgnet er rullende: der tælles 24 timer tilbage fra et hvilket som helst tidspunkt i arbejdstiden.",
                "The day is rolling: 24 hours are counted back from any point of the working time.",
            ),
        )
        .note(
            "Undtagelser for dem, der selv bestemmer deres tid, blev ændret i 2024. Føling kender dem ikke i enkeltheder.",
            "Exceptions for those who set their own hours were changed in 2024. Føling does not know them in detail.",
        ),
        Source::RestAtHome => source(
            t(
                "Bekendtgørelse nr. 324 af 23. maj 2002, kapitel 6, om delvist hjemmearbejde",
                "Order no. 324 of 23 May 2002, chapter 6, on work partly at home",
            ),
            t("ældre webside uden dato", "older web page without a date"),
            t(
                "Ved delvist hjemmearbejde kan hvilen fraviges ved aftale på særlige vilkår.",
                "For work partly at home the rest can be departed from by agreement on special terms.",
            ),
        )
        .note(
            "Den gældende tekst er ikke læst. Spørg HR eller tillidsrepræsentanten.",
            "The text in force has not been read. Ask HR or the union rep (tillidsrepræsentant).",
        ),
        Source::HomeWorkOrder => source(
            t(
                "Bekendtgørelse nr. 384 af 23. marts 2022 om begrænsninger i arbejdsmiljøloven for arbejde i den ansattes hjem",
                "Order no. 384 of 23 March 2022 on limits to the Working Environment Act for work in the employee’s \
                 home",
            ),
            t(
                "ændret ved nr. 1846 af 19. december 2023, i kraft 1. februar 2024",
                "changed by no. 1846 of 19 December 2023, in force 1 February 2024",
            ),
            t(
                "Arbejdsmiljøreglerne gælder hjemme, men de fleste krav til stedets indretning gør ikke.",
                "The working environment rules apply at home, but most requirements for the layout of the place do not.",
            ),
        ),
        Source::ScreenThreshold => source(
            t("Arbejdstilsynet om skærmarbejde hjemme", "The Working Environment Authority on screen work at home"),
            t("i kraft 30. april 2022", "in force 30 April 2022"),
            t(
                "De særlige skærmregler gælder ved mere end to dage om ugen i gennemsnit over en måned. En dag er 7,4 timer.",
                "The special screen rules apply with more than two days a week on average over a month. A day is 7.4 hours.",
            ),
        )
        .note(
            "Det er Arbejdstilsynets læsning af reglen. Føling tæller alle hjemmetimer som skærmarbejde.",
            "This is the Authority’s reading of the rule. Føling counts all hours at home as screen work.",
        ),
        Source::ScreenAddUp => source(
            t(
                "Arbejdstilsynet om skærmarbejde flere steder (bekendtgørelse nr. 384, § 4)",
                "The Working Environment Authority on screen work in several places (order no. 384, section 4)",
            ),
            t("i kraft 30. april 2022", "in force 30 April 2022"),
            t(
                "Er der højst to dage hvert sted, men flere tilsammen, afgør pladsen på arbejdet, om reglerne gælder hjemme.",
                "With at most two days in each place but more in all, the workstation at the workplace decides \
                 whether the rules apply at home.",
            ),
        )
        .note(
            "Et tredje, skiftende arbejdssted regner Føling ikke med.",
            "Føling does not count a third, changing place of work.",
        ),
        Source::ScreenOrder => source(
            t(
                "Bekendtgørelse nr. 1108 af 15. december 1992 om arbejde ved skærmterminaler",
                "Order no. 1108 of 15 December 1992 on work at display screens",
            ),
            t("15. december 1992", "15 December 1992"),
            t(
                "Krav til skærm, tastatur, bord, stol og lys. Synsundersøgelse før arbejdet, jævnligt og ved synsproblemer, og \
                 skærmbriller, hvis egne ikke slår til.",
                "Requirements for screen, keyboard, table, chair and light. An eye test before the work, regularly and in \
                 case of sight problems, and screen glasses where one’s own will not do.",
            ),
        ),
        Source::Assessment => source(
            t(
                "Arbejdsmiljøloven § 15 a (nr. 1108 af 15. september 2025) og bekendtgørelse nr. 1838 af 14. december 2023",
                "The Working Environment Act, section 15 a (no. 1108 of 15 September 2025), and order no. 1838 of 14 \
                 December 2023",
            ),
            t("bekendtgørelsen i kraft 1. februar 2024", "the order in force 1 February 2024"),
            t(
                "Arbejdsgiveren sørger for APV’en. Det, der ikke løses straks, står i en handlingsplan: hvad, hvornår \
                 og hvem.",
                "The employer sees to the workplace assessment. What is not solved at once is in a plan: what, when \
                 and who.",
            ),
        ),
        Source::Psychosocial => source(
            t(
                "Bekendtgørelse nr. 1406 af 26. september 2020 om psykisk arbejdsmiljø",
                "Order no. 1406 of 26 September 2020 on the psychosocial working environment",
            ),
            t("i kraft 1. november 2020", "in force 1 November 2020"),
            t(
                "Uklare krav, høje følelsesmæssige krav og støtte er arbejdsmiljø, også hjemme.",
                "Unclear demands, high emotional demands and support are part of the working environment, also at home.",
            ),
        ),
        Source::PsychosocialGuide => source(
            t(
                "Arbejdstilsynets vejledning om psykisk arbejdsmiljø",
                "The Working Environment Authority’s guide to the psychosocial working environment",
            ),
            t("i kraft 15. december 2025", "in force 15 December 2025"),
            t(
                "Sådan læser Arbejdstilsynet reglerne om krav, støtte, krænkelser og vold.",
                "How the Authority reads the rules on demands, support, offensive behaviour and violence.",
            ),
        )
        .note(
            "Den handler om alt arbejde, ikke særligt om hjemmearbejde.",
            "It is about all work, not about working from home in particular.",
        ),
        Source::Hours48 => source(
            t(
                "Loven om dele af arbejdstidsdirektivet (nr. 896 af 24. august 2004 med ændringer)",
                "The act on parts of the working time directive (no. 896 of 24 August 2004 with changes)",
            ),
            t("ændret 1. juli 2024", "changed 1 July 2024"),
            t(
                "Højst 48 timer om ugen i gennemsnit over fire måneder. Sikrer overenskomsten mindst det samme, gælder den.",
                "At most 48 hours a week on average over four months. A collective agreement that secures as much applies \
                 instead.",
            ),
        ),
        Source::TimeRegistration => source(
            t("Pligten til at registrere den daglige arbejdstid", "The duty to record daily working time"),
            t("1. juli 2024", "1 July 2024"),
            t(
                "Arbejdspladsen har et system, hvor den daglige arbejdstid kan ses.",
                "The workplace has a system in which daily working time can be seen.",
            ),
        )
        .note("Føling registrerer ikke arbejdstid.", "Føling does not record working time."),
        Source::EmploymentTerms => source(
            t(
                "Loven om ansættelsesbeviser (nr. 501 af 16. maj 2023)",
                "The act on employment terms (no. 501 of 16 May 2023)",
            ),
            t("i kraft 1. juli 2023", "in force 1 July 2023"),
            t(
                "Arbejdsstedet er et vilkår, der oplyses skriftligt. HR vurderer, om en aftale kræver et tillæg.",
                "The place of work is a term given in writing. HR decides whether an agreement calls for an addendum.",
            ),
        )
        .note("En overenskomst kan træde i lovens sted.", "A collective agreement can take the place of the act."),
        Source::NoticeOfChange => source(
            t("Praksis om varsel af væsentlige ændringer", "Practice on notice of material changes"),
            t("som FOA og andre parter gengiver den", "as FOA and other parties tell it"),
            t(
                "En væsentlig ændring varsles normalt med det personlige opsigelsesvarsel. Derfor er nul uger værd at tale om.",
                "A material change is normally notified with the personal notice. So zero weeks are worth talking about.",
            ),
        )
        .note("Om en ændring er væsentlig, afgøres i hver sag.", "Whether a change is material is decided case by case."),
        Source::FlexibleRequest => source(
            t(
                "Retten til at bede om fleksible ordninger (lov vedtaget 9. juni 2022)",
                "The right to ask for flexible arrangements (act adopted 9 June 2022)",
            ),
            t("i kraft 2. august 2022", "in force 2 August 2022"),
            t(
                "Forældre til børn under ni år og omsorgspersoner kan bede skriftligt om andre vilkår. Et nej begrundes \
                 skriftligt. Det er ikke en ret til at få det.",
                "Parents of children under nine and carers can ask in writing for other arrangements. A refusal is \
                 given in writing with reasons. There is no right to get them.",
            ),
        )
        .note("Omsorgspersoner skal have været ansat i seks måneder.", "Carers must have been employed for six months."),
        Source::Disability => source(
            t("Forskelsbehandlingsloven", "The act against discrimination at work (forskelsbehandlingsloven)"),
            t("læst i statens personalevejledning", "read in the state’s staff guide"),
            t(
                "Arbejdspladsen overvejer tilpasning ved handicap. Særlige hensyn aftales for sig.",
                "The workplace considers accommodation for disability. Special needs are agreed separately.",
            ),
        )
        .note("Føling spørger ikke om helbred.", "Føling does not ask about health."),
        Source::DataProtection => source(
            t(
                "Databeskyttelsesforordningen (GDPR) og reglerne om tavshedspligt",
                "The General Data Protection Regulation (GDPR) and the duty of confidentiality",
            ),
            t("gælder fra 25. maj 2018", "applies from 25 May 2018"),
            t("De samme regler hjemme som på arbejdet.", "The same rules at home as at work."),
        ),
        Source::PrivateDevicesCase => source(
            t("Datatilsynets kritik af Odder Kommune", "The Danish Data Protection Agency’s criticism of Odder Municipality"),
            t("omtalt 10. januar 2017", "reported on 10 January 2017"),
            t("Sagsoplysninger hører ikke til på eget udstyr.", "Case data does not belong on private equipment."),
        ),
        Source::InjuryLaw => source(
            t(
                "Arbejdsskadesikringsloven (nr. 919 af 25. juni 2024)",
                "The Workers’ Compensation Act (arbejdsskadesikringsloven, no. 919 of 25 June 2024)",
            ),
            t("med senere ændringer", "with later changes"),
            t(
                "Skaden skal komme af arbejdet eller de forhold, det foregår under.",
                "The injury must come from the work or the conditions it is done under.",
            ),
        ),
        Source::DeskJudgment => source(
            t(
                "Højesterets dom om at flytte et bord hjemme (BS-24288/2023-HJR)",
                "The Supreme Court’s judgment on moving a desk at home (BS-24288/2023-HJR)",
            ),
            t("23. januar 2024", "23 January 2024"),
            t(
                "Et fald på en fridag, da bordet blev flyttet uden aftale, var ikke en arbejdsskade.",
                "A fall on a day off, when the desk was moved without an agreement, was not a work injury.",
            ),
        )
        .note(
            "Rådet om at aftale indretningen først og gøre det i arbejdstiden er Følings.",
            "The advice to agree on the setup first and do it in working time is Føling’s.",
        ),
        Source::InjuryJudgment => source(
            t(
                "Højesterets dom om et fald under hjemmearbejde (BS 51741/2024-HJR)",
                "The Danish Supreme Court’s judgment on a fall while working from home (BS 51741/2024-HJR)",
            ),
            t("2. maj 2025", "2 May 2025"),
            t(
                "Et fald over en kasse under hjemmearbejde var en arbejdsskade.",
                "A fall over a box while working from home was a work injury.",
            ),
        ),
        Source::InjuryDecisions => source(
            t(
                "Ankestyrelsens principmeddelelser 8-22 og 40-22",
                "The Danish Appeals Board’s (Ankestyrelsen) decisions of principle 8-22 and 40-22",
            ),
            t("2022", "2022"),
            t(
                "Klare betingelser om stedet kan få betydning ved en skade. Derfor anbefaler Føling og stiller ingen.",
                "Clear conditions about the place can matter if somebody is hurt. So Føling recommends and sets none.",
            ),
        )
        .note(
            "Hvordan 40-22 står efter Højesterets dom fra 2025, er ikke afklaret.",
            "How 40-22 stands after the Supreme Court’s judgment of 2025 is not settled.",
        ),
        Source::WorkInSweden => source(
            t("Arbejdstilsynet om hjemmearbejde i udlandet", "The Working Environment Authority on working from home abroad"),
            t("webside uden dato", "web page without a date"),
            t(
                "Arbejdsmiljøloven gælder arbejde i Danmark. Hjemme i Sverige følger arbejdspladsen de svenske regler.",
                "The Working Environment Act covers work in Denmark. At home in Sweden the workplace follows Swedish \
                 rules.",
            ),
        ),
        Source::OresundTax => source(
            t("Øresundsaftalen om skat af 10. juni 2024", "The Øresund agreement on tax of 10 June 2024"),
            t("fra indkomståret 2025", "from the income year 2025"),
            t(
                "Hvor lønnen beskattes, afhænger af, hvor meget af arbejdet der ligger i arbejdslandet. HR afklarer \
                 det.",
                "Where pay is taxed depends on how much of the work is done in the country of work. HR settles it.",
            ),
        ),
        Source::OresundSocialSecurity => source(
            t("Øresundsaftalen om social sikring", "The Øresund agreement on social security"),
            t("i kraft 1. maj 2024", "in force 1 May 2024"),
            t(
                "Efter ansøgning kan medarbejderen blive i arbejdslandets sociale sikring. HR afklarer det.",
                "On application the employee can stay in the social security of the country of work. HR settles it.",
            ),
        ),
        Source::WorkAbroad => source(
            t(
                "Regler om skat og social sikring ved arbejde fra et andet land",
                "Rules on tax and social security for work from another country",
            ),
            t("omtale fra cirka 2023–2024", "an account from about 2023–2024"),
            t("HR afklarer skat og social sikring først.", "HR settles tax and social security first."),
        )
        .note(
            "Reglerne skifter fra land til land.",
            "The rules differ from country to country.",
        ),
        _ => source(
            t(
                "Arbejdsmiljøloven §§ 50–51 (nr. 1108 af 15. september 2025)",
                "The Working Environment Act, sections 50–51 (no. 1108 of 15 September 2025)",
            ),
            t("lovbekendtgørelse af 15. september 2025", "consolidated 15 September 2025"),
            t(
                "Mindst 11 timers hvile i træk inden for hvert døgn og et ugentligt fridøgn.",
                "At least 11 hours’ rest in a row within every 24 hours and a weekly day off.",
            ),
        ),
    }
}
