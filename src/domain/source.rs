//! Where a rule, a question or a clause comes from. The words of each reference are in `content::sources`.

/// A source with a section, an order or a judgment of its own. `content::sources` gives its name and its as-of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The report of December 2020, section 2: the main findings; tasks first, private balance second.
    Report2,
    /// Section 3.1: one common frame with local fitting.
    Report31,
    /// Section 3.2: home work as a gain for the core task.
    Report32,
    /// Section 3.3: home work as a risk for task solving and wellbeing.
    Report33,
    /// Section 3.4: the priority between home and presence.
    Report34,
    /// Section 3.5: the third dimension of management, time and place.
    Report35,
    /// Section 3.5.1: managing the single employee.
    Report351,
    /// Section 3.5.2: managing the work community.
    Report352,
    /// Section 3.6: steering and cohesion of the organisation.
    Report36,
    /// Section 3.7: Teams as a tool.
    Report37,
    /// Section 4.4.5: themes the report set aside as distance work.
    Report445,
    /// The framework agreement on tele- and home work of the municipal labour market, 2015.
    FrameworkAgreement,
    /// The European framework agreement on telework, 16 July 2002.
    EuTelework,
    /// The state's guide to home work: local and individual agreements.
    StateGuide,
    /// The state's guide: personal data at home.
    StateGuideData,
    /// The sector working-environment council's (BFA) page on suited tasks.
    BfaSuitedTasks,
    /// BFA: what a clear agreement covers.
    BfaClearAgreement,
    /// BFA: home work in the workplace assessment (APV).
    BfaApv,
    /// Order no. 384 of 23 March 2022 on limits for work at the employee's home, changed by no. 1846 of 19 December 2023.
    HomeWorkOrder,
    /// The Working Environment Authority's add-up rule for screen work in two places (§ 4 of the home-work order).
    ScreenAddUp,
    /// Order no. 1108 of 15 December 1992 on work at screens.
    ScreenOrder,
    /// General ergonomic guides (the Working Environment Authority, SDU, HSE).
    Ergonomics,
    /// The rule of 11 hours' rest in 24 and the weekly day off.
    DailyRest,
    /// The duty since 1 July 2024 to register each day's working time.
    TimeRegistration,
    /// GDPR and the duty of secrecy, as at work.
    DataProtection,
    /// The Danish Data Protection Agency's criticism in the Odder case.
    PrivateDevicesCase,
    /// The Appeals Board's principle decisions 8-22 and 40-22 on injuries during home work.
    InjuryDecisions,
    /// The Supreme Court, 2 May 2025 (BS 51741/2024): a fall at home during work.
    InjuryJudgment,
    /// Rules on tax and social security when work is done from another country.
    WorkAbroad,
    /// The local frame that the organisation has set.
    LocalFrame,
    /// Føling's own judgement; says so.
    OwnJudgement,
}
