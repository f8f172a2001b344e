//! Where a rule, a question or a clause comes from. `domain::rule_card` has each one's dates; `content::sources` its words.

use super::ids::ids;

ids! {
    /// A source with a section, an order or a judgment of its own, in the order in which the page of rules lists them.
    Source {
        /// 11 hours' rest in every 24 and the weekly day off: LBK nr. 1108 of 15 September 2025, §§ 50-51.
        DailyRest = "daily-rest",
        /// BEK nr. 324 of 23 May 2002 with later changes, and how the Working Environment Authority counts.
        DailyRestOrder = "daily-rest-order",
        /// BEK nr. 324 of 2002, chapter 6: other rest by agreement for work partly at home. Read only in an older page about it.
        RestAtHome = "rest-at-home",
        /// BEK nr. 384 of 23 March 2022 on work in the employee's home, changed by nr. 1846 of 19 December 2023.
        HomeWorkOrder = "home-work-order",
        /// The Working Environment Authority's reading: more than two days of 7.4 hours a week on average over a month.
        ScreenThreshold = "screen-threshold",
        /// The Authority's add-up rule for screen work in several places (order 384, § 4).
        ScreenAddUp = "screen-add-up",
        /// BEK nr. 1108 of 15 December 1992 on work at display screens, with the eye test of § 6.
        ScreenOrder = "screen-order",
        /// The duty to assess the workplace (APV) and to write the action down: LBK nr. 1108 of 2025 § 15 a, BEK nr. 1838 of 14
        /// December 2023.
        Assessment = "assessment",
        /// BEK nr. 1406 of 26 September 2020 on the psychosocial working environment.
        Psychosocial = "psychosocial",
        /// The Authority's guide to it, in force 15 December 2025.
        PsychosocialGuide = "psychosocial-guide",
        /// At most 48 hours a week on average: LBK nr. 896 of 24 August 2004 with later changes, or the collective agreement.
        Hours48 = "hours-48",
        /// The duty since 1 July 2024 to register each day's working time.
        TimeRegistration = "time-registration",
        /// The act on employment terms: LOV nr. 501 of 16 May 2023.
        EmploymentTerms = "employment-terms",
        /// Notice of a material change of terms: practice, as unions and employers tell it.
        NoticeOfChange = "notice-of-change",
        /// The right of parents and carers to ask for flexible arrangements (act adopted 9 June 2022).
        FlexibleRequest = "flexible-request",
        /// The act against discrimination at work: accommodation for disability.
        Disability = "disability",
        /// GDPR and the duty of secrecy, as at work.
        DataProtection = "data-protection",
        /// The Danish Data Protection Agency's criticism in the Odder case.
        PrivateDevicesCase = "private-devices-case",
        /// The Workers' Compensation Act: LBK nr. 919 of 25 June 2024.
        InjuryLaw = "injury-law",
        /// The Supreme Court, 23 January 2024 (BS-24288/2023): moving a desk on a day off.
        DeskJudgment = "desk-judgment",
        /// The Supreme Court, 2 May 2025 (BS 51741/2024): a fall at home during work.
        InjuryJudgment = "injury-judgment",
        /// The Appeals Board's principle decisions 8-22 and 40-22 on injuries during home work.
        InjuryDecisions = "injury-decisions",
        /// Work at home in Sweden is not under the Danish Working Environment Act.
        WorkInSweden = "work-in-sweden",
        /// The Øresund agreement on tax of 10 June 2024, from the income year 2025.
        OresundTax = "oresund-tax",
        /// The Øresund agreement on social security, in force 1 May 2024.
        OresundSocialSecurity = "oresund-social-security",
        /// Rules on tax and social security when work is done from another country for a time.
        WorkAbroad = "work-abroad",
        /// The framework agreement on tele- and home work of the municipal labour market, 2015.
        FrameworkAgreement = "framework-agreement",
        /// What Akademikerne and KL have agreed apart (OK24).
        Akademikerne = "akademikerne",
        /// The European framework agreement on telework, 16 July 2002.
        EuTelework = "eu-telework",
        /// The state's guide to home work: local and individual agreements.
        StateGuide = "state-guide",
        /// The state's guide: personal data at home.
        StateGuideData = "state-guide-data",
        /// The sector working-environment council's (BFA) page on suited tasks.
        BfaSuitedTasks = "bfa-suited-tasks",
        /// BFA: what a clear agreement covers.
        BfaClearAgreement = "bfa-clear-agreement",
        /// BFA: home work in the workplace assessment (APV).
        BfaApv = "bfa-apv",
        /// General ergonomic guides (the Working Environment Authority, SDU, HSE).
        Ergonomics = "ergonomics",
        /// The report of December 2020, section 2: the main findings; tasks first, private balance second.
        Report2 = "report-2",
        /// Section 3.1: one common frame with local fitting.
        Report31 = "report-3-1",
        /// Section 3.2: home work as a gain for the core task.
        Report32 = "report-3-2",
        /// Section 3.3: home work as a risk for task solving and wellbeing.
        Report33 = "report-3-3",
        /// Section 3.4: the priority between home and presence.
        Report34 = "report-3-4",
        /// Section 3.5: the third dimension of management, time and place.
        Report35 = "report-3-5",
        /// Section 3.5.1: managing the single employee.
        Report351 = "report-3-5-1",
        /// Section 3.5.2: managing the work community.
        Report352 = "report-3-5-2",
        /// Section 3.6: steering and cohesion of the organisation.
        Report36 = "report-3-6",
        /// Section 3.7: Teams as a tool.
        Report37 = "report-3-7",
        /// Section 4.4.5: themes the report set aside as distance work.
        Report445 = "report-4-4-5",
        /// The local frame that the organisation has set.
        LocalFrame = "local-frame",
        /// Føling's own judgement; says so.
        OwnJudgement = "own-judgement",
    }
}

impl Source {
    /// Whether it is a section of the report of 2020. The sections have one card together.
    pub const fn is_report(self) -> bool {
        use Source::*;
        matches!(
            self,
            Report2
                | Report31
                | Report32
                | Report33
                | Report34
                | Report35
                | Report351
                | Report352
                | Report36
                | Report37
                | Report445
        )
    }
}
