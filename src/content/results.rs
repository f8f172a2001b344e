//! The words of the results and the documents, outside what the rules and the clauses themselves say.

use crate::domain::suggestion::week::DayKind;
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::frame_field::FrameField;
use crate::domain::vocabulary::party::{Party, Voice};

/// What a day of the week is, as a single word.
pub const fn day(kind: DayKind) -> Text {
    match kind {
        DayKind::Home => t("hjemme", "at home"),
        DayKind::Workplace => t("fremmøde", "on site"),
        DayKind::EveryOtherWeek => t("hver anden uge", "every second week"),
        DayKind::Varies => t("skifter", "varies"),
        DayKind::Open => t("aftales løbende", "as agreed"),
        DayKind::Off => t("fri", "off"),
    }
}

/// A field of the local frame as a reason.
pub const fn frame_field(field: FrameField) -> Text {
    match field {
        FrameField::MaxDays => t("det højeste antal hjemmedage", "the maximum number of home days"),
        FrameField::MinPresence => {
            t("det laveste antal dage på arbejdspladsen", "the minimum number of days at the workplace")
        }
        FrameField::FixedDays => t("om der kan aftales faste dage", "whether fixed days can be agreed"),
        FrameField::TeamDays => t("de fælles dage", "the shared days"),
        FrameField::LocalAgreement => t("den lokale aftale", "the local agreement"),
        FrameField::Reach => t("kontakttiden", "the contact hours"),
        FrameField::Contacts => t("hvem I kan spørge", "who you can ask"),
        FrameField::MaxShare => {
            t("den største del af arbejdstiden hjemme", "the largest part of the working time at home")
        }
        FrameField::Equipment => t("udstyret, der lånes ud", "the equipment on loan"),
        FrameField::Reviews => t("hvornår I følger op på aftalen", "when you follow up on the agreement"),
        FrameField::Notice => t("varslet", "the notice"),
        FrameField::NoticeAtLeast => t("det korteste varsel", "the shortest notice"),
        FrameField::RestsOn => t("hvad faste hjemmedage bygger på", "what fixed home days are based on"),
        FrameField::SignedBy => t("hvem der skriver under", "who signs"),
        FrameField::Cards => t("jeres egne regler", "your own rules"),
        FrameField::Clauses => t("jeres egne aftalepunkter", "your own clauses"),
        FrameField::Points => t("jeres egne samtalepunkter", "your own talking points"),
        FrameField::Thresholds => t("reglernes grænser", "the thresholds of the rules"),
        FrameField::Weights => t("tallene bag forslaget", "the numbers behind the suggestion"),
    }
}

/// The fields of the local frame that something rests on, after whose frame it is.
pub const RESTS_ON_FRAME: Text = t("{frame}: {fields}.", "{frame}: {fields}.");
/// A local frame by its place.
pub const FRAME_OF: Text = t("Rammen i {place}", "The local frame of {place}");
/// A local frame that names no place.
pub const YOUR_FRAME: Text = t("Jeres lokale ramme", "Your local frame");
/// A local frame with its date.
pub const FRAME_DATED: Text = t("{frame}, {date}", "{frame}, {date}");
/// A source with its date.
pub const SOURCE: Text = t("{name} ({as_of})", "{name} ({as_of})");
/// The sources of something, in one line.
pub const SOURCES: Text = t("Kilder: {sources}", "Sources: {sources}");
/// The source of something.
pub const ONE_SOURCE: Text = t("Kilde: {sources}", "Source: {sources}");

/// The heading of the steps to a number of days.
pub const STEPS: Text = t("Sådan er antallet af dage regnet ud", "How the number of days is worked out");
/// Under that heading.
pub const STEPS_LEAD: Text = t(
    "Føling begynder med opgaverne. Hver grænse, der gælder her, kan trække dage fra.",
    "Føling starts from the tasks. Each limit that applies here can take days away.",
);
/// In the key: days at home.
pub const KEY_HOME: Text = t("Dage hjemme", "Days at home");
/// In the key: what a limit takes away.
pub const KEY_GONE: Text = t("Trukket fra", "Taken away");
/// In the key: the line at half of the week.
pub const KEY_HALF: Text = t("Halvdelen af ugen", "Half of the week");
/// The first row.
pub const fn start_row(party: Party) -> Text {
    match party {
        Party::Employee => t("Dine opgaver", "Your tasks"),
        Party::Manager => t("Medarbejderens opgaver", "The employee’s tasks"),
    }
}
/// The first row in a document.
pub const START_ROW: Text = t("Opgaverne", "The tasks");
/// Why the first row is as it is.
pub const START_WHY: Text = t(
    "Hver opgave tæller med sine dage. Det, der løses bedst hjemme, tæller helt. Det, der kan løses begge steder eller \
     afhænger af situationen, tæller halvt. Resten tæller ikke.",
    "Each task counts with its days. What is done best at home counts in full. What can be done in both places, or \
     depends on the situation, counts half. The rest does not count.",
);
/// The last row.
pub const RESULT_ROW: Text = t("Forslaget", "The suggestion");
/// Under the last row, where it is a range.
pub const RESULT_NOTE: Text = t(
    "Et spænd, fordi nogle opgaver kan løses begge steder.",
    "A range, because some tasks can be done in both places.",
);
/// Under the last row, where the low end stops at the line.
pub const RESULT_AT_LINE: Text = t(
    "Et spænd, fordi den laveste ende stopper ved halvdelen af ugen.",
    "A range, because the lowest end stops at half of the week.",
);
/// After a number of days.
pub const A_WEEK: Text = t("om ugen", "a week");
/// One day or less.
pub const DAY: Text = t("dag", "day");
/// More than a day.
pub const DAYS: Text = t("dage", "days");
/// One day or less, a week.
pub const DAY_A_WEEK: Text = t("dag om ugen", "day a week");
/// More than a day, a week.
pub const DAYS_A_WEEK: Text = t("dage om ugen", "days a week");
/// What a limit takes away.
pub const LESS: Text = t("−{days}", "−{days}");
/// Heard after the days that a limit leaves.
pub const IS_LEFT: Text = t("tilbage", "left");
/// Heard after the days that a limit takes away.
pub const IS_TAKEN: Text = t("trukket fra", "taken away");
/// On the check page, where what was typed can't be read.
pub const NOT_READ: Text =
    t("Ikke besvaret: »{typed}« kan ikke læses som et tal", "Not answered: “{typed}” cannot be read as a number");
/// What would be possible without a limit.
pub const WITHOUT: Text = t("Uden denne grænse: {days} om ugen.", "Without this limit: {days} a week.");
/// What the shared suggestion says where it is not the same.
pub const SHARED_DIFFERS: Text = t(
    "I samtalen vises: {range} om ugen, {kind}. Det bygger kun på de svar, du deler.",
    "Shown in the conversation: {range} a week, {kind}. It is based only on the answers you share.",
);
/// What the shared suggestion says where that is "not now" and the person's own is not, or the other way round.
pub const SHARED_NOT_NOW: Text = t(
    "I samtalen vises: {kind}. Det bygger kun på de svar, du deler.",
    "Shown in the conversation: {kind}. It is based only on the answers you share.",
);
/// Where the shared answers lead to no suggestion.
pub const SHARED_NONE: Text = t(
    "I samtalen vises der ikke noget forslag, for du deler ikke, hvilke opgaver det handler om.",
    "No suggestion is shown in the conversation, because you are not sharing which tasks it is about.",
);
/// Before the next step.
pub const NEXT_STEP: Text = t("Næste skridt:", "Next step:");
/// The week, for those who hear it.
pub const WEEK: Text = t("Ugen i forslaget", "The week of the suggestion");

/// The heading of the balance.
pub const fn balance(party: Party) -> Text {
    match party {
        Party::Employee => t("Balancen i dine opgaver", "The balance of your tasks"),
        Party::Manager => t("Balancen i opgaverne", "The balance of the tasks"),
    }
}
/// Under that heading.
pub const BALANCE_LEAD: Text = t(
    "Sådan har du selv fordelt dem. Tallene er ikke en vurdering.",
    "This is how you placed them yourself. The numbers are not a judgement.",
);
/// At home.
pub const HOME: Text = t("Hjemme", "At home");
/// At the workplace.
pub const WORKPLACE: Text = t("På arbejdspladsen", "At the workplace");
/// In both places, or as it comes.
pub const EITHER: Text = t("Begge steder eller efter situationen", "Both places, or it depends");

/// Over the title, while it is a draft.
pub const DRAFT: Text = t("Udkast", "Draft");
/// Over the title, while it grows.
pub const DRAFT_GROWS: Text = t("Udkast – bliver til, mens du svarer", "Draft – takes shape as you answer");
/// Under the title of the document.
pub const DRAFT_LINE: Text = t("Udkast – ud fra {whose} svar, {date}", "Draft – from {whose} answers, {date}");
/// Under the title of the document, where the date is not known.
pub const DRAFT_LINE_UNDATED: Text = t("Udkast – ud fra {whose} svar", "Draft – from {whose} answers");
/// Under the title of an agreement.
pub const AGREED_ON: Text = t("Aftalt {date}", "Agreed on {date}");
/// Under the title of an agreement, where the date is not known.
pub const AGREED_UNDATED: Text = t("Aftalt mellem medarbejder og leder", "Agreed between employee and manager");
/// Over what is the same in every agreement.
pub const STANDING_TEXT: Text = t("Det gælder i alle aftaler", "What applies in every agreement");
/// Before the names of what has to be talked about before the two can sign.
pub const BEFORE_SIGNING: Text =
    t("Det skal I tale om, før I kan skrive under", "To be talked about before you can sign");
/// Whose answers.
pub const fn whose(voice: Voice) -> Text {
    match voice {
        Voice::One(Party::Employee) => t("medarbejderens", "the employee’s"),
        Voice::One(Party::Manager) => t("lederens", "the manager’s"),
        Voice::Both => t("begges", "both parties’"),
    }
}
/// Under the title, where the start is set.
pub const APPLIES_FROM: Text = t("Gælder fra {date}", "Applies from {date}");
/// Under the title, where the review is set.
pub const REVIEWED_ON: Text = t("Opfølgning senest {date}", "Follow-up by {date}");
/// At the foot of the draft.
pub const NOT_BINDING: Text = t(
    "Udkastet er ikke bindende, før I begge har skrevet under.",
    "The draft is not binding until you have both signed it.",
);
/// At the foot of the growing draft.
pub const FIXED_CLAUSES: Text = t(
    "Det, der er ens i alle aftaler, kommer med i det færdige udkast.",
    "What is the same in every agreement is added to the finished draft.",
);
/// Where a chapter or a clause is filled in.
pub const FILLED_IN_STEP: Text = t("Udfyldes i trin {step}", "Filled in at step {step}");
/// Before something that has to be there.
pub const MISSING: Text = t("Mangler", "Missing");
/// The heading of what is still open.
pub const NOT_YET_AGREED: Text = t("Endnu ikke aftalt", "Not yet agreed");
/// What has to be settled before there can be an agreement.
pub const SETTLE_FIRST: Text = t("Afklares først", "To be settled first");
/// The caption of the week in a document.
pub const WEEK_CAPTION: Text = t("Ugen", "The week");
/// The same, where the number of days hangs on a condition.
pub const WEEK_ONCE_MET: Text = t("Ugen, når betingelsen er opfyldt", "The week once the condition is met");

/// The title of the suggestion as a document.
pub const SUGGESTION: Text = t("Forslag til hjemmearbejde", "Suggestion for working from home");
/// Under the title of a document.
pub const BASED_ON: Text = t("Ud fra de svar, {who} deler, {date}", "From the answers that {who} shares, {date}");
/// Under the title of a document, where the date is not known.
pub const BASED_ON_UNDATED: Text = t("Ud fra de svar, {who} deler", "From the answers that {who} shares");
/// Who shares.
pub const fn who(voice: Voice) -> Text {
    match voice {
        Voice::One(Party::Employee) => t("medarbejderen", "the employee"),
        Voice::One(Party::Manager) => t("lederen", "the manager"),
        Voice::Both => t("jer begge", "both of you"),
    }
}
/// The kind and the range of a suggestion, in a document.
pub const OUTCOME: Text = t("{kind}: {range} om ugen", "{kind}: {range} a week");
/// While no task has been chosen.
pub const NO_SUGGESTION: Text = t(
    "Et forslag begynder med opgaverne. De er ikke valgt endnu.",
    "A suggestion starts from the tasks. They have not been chosen yet.",
);
/// The heads of the steps.
pub const STEP_HEADS: [Text; 4] = [t("Trin", "Step"), t("Før", "Before"), t("Efter", "After"), t("Hvorfor", "Why")];

/// The title of the talking points as a document.
pub const POINTS: Text = t("Samtalepunkter", "Talking points");
/// The heading of the points that both see.
pub const FOR_BOTH: Text = t("Til samtalen", "For the conversation");
/// The title of a person's own print with the private part.
pub const PREPARATION: Text = t("Din forberedelse til samtalen", "Your preparation for the conversation");
/// The title of a person's own notes.
pub const OWN_NOTES: Text = t("Dine egne noter", "Your own notes");
/// The mark at the top of every page that is for one reader only.
pub const ONLY_FOR_YOU: Text = t("Kun for dig", "Only for you");
/// Under that mark.
pub const ONLY_FOR_YOU_TEXT: Text = t("Kommer ikke med i noget, I deler.", "Does not go into anything you share.");
/// Under the title of a person's own notes.
pub const OWN_NOTES_LEAD: Text = t(
    "Noterne bygger også på svar, som kun er for dig. Du bestemmer selv, hvad du tager op.",
    "The notes are also based on answers that are only for you. You decide what to bring up.",
);
/// Where no point is for the owner alone.
pub const NO_OWN_NOTES: Text =
    t("Der er ingen noter, som kun er for dig.", "There are no notes that are only for you.");
/// Before the points that there may be time for.
pub const IF_TIME: Text = t("Hvis I har tid", "If you have time");
/// How long the points take in all.
pub const POINTS_TIME: Text = t(
    "I alt omkring {minutes} minutter. Det vigtigste står først.",
    "About {minutes} minutes in all. The most important comes first.",
);
/// A point and its time, in a document.
pub const POINT_WITH_TIME: Text = t("{title} ({minutes} min.)", "{title} ({minutes} min)");
/// Minutes to set aside.
pub const MINUTES: Text = t("{minutes} min.", "{minutes} min");
/// Before the opening question.
pub const TRY_ASKING: Text = t("Prøv at spørge:", "Try asking:");
/// Before what the owner of a private point could say or ask.
pub const TRY_SAYING: Text = t("Prøv med:", "Try saying:");
/// An opening question, quoted.
pub const QUOTED: Text = t("»{words}«", "“{words}”");
/// Opens the reasons of a point.
pub const WHY_POINT: Text = t("Hvorfor dette punkt?", "Why this point?");
/// A line to write on during the talk.
pub const WE_AGREE: Text = t("Det aftaler vi", "We agree");

/// In the place of an answer that was not given.
pub const NOT_ANSWERED: Text = t("Ikke besvaret", "Not answered");
/// Goes back to a question.
pub const CHANGE: Text = t("Ret", "Change");
/// What is changed, for those who hear it.
pub const CHANGE_OF: Text = t(" svaret på: {question}", " the answer to: {question}");

/// Over a draft that something stops.
pub const WAITS: Text = t(
    "Resten af udkastet gælder først, når det er afklaret. Det står her, så I kan tale om det.",
    "The rest of the draft only applies once this is settled. It is here so that you can talk about it.",
);
/// In the place of an element whose question is not answered, once the questions are behind.
pub const NOT_FILLED: Text = t("Ikke besvaret endnu", "Not answered yet");
/// Beside the outcome where more days were wished for, or were said to have room; one of the next four follows.
pub const fn wanted(voice: Voice) -> Text {
    match voice {
        Voice::One(Party::Manager) => t(
            "Svaret er, at der er plads til {wanted} om ugen.",
            "The answer is that there is room for {wanted} a week.",
        ),
        Voice::One(Party::Employee) | Voice::Both => t("Ønsket er {wanted} om ugen.", "The wish is {wanted} a week."),
    }
}
/// What can be changed reaches them.
pub const WISH: Text = t("Tal om, hvad der skal til for at nå dertil.", "Talk about what it would take to get there.");
/// The same, where what can be changed brings more days, but not so many.
pub const WISH_IN_PART: Text = t(
    "Noget kan ændres, men ikke alt: opgaverne og rammerne giver højst plads til {most}.",
    "Some of it can change, but not all: the tasks and the limits leave room for {most} at \
     most.",
);
/// The same, where a part of the week is not told.
pub const WISH_UNTOLD: Text = t(
    "En del af ugen er der ikke fortalt om endnu, og den er ikke regnet med.",
    "Part of the week has not been described yet and is not counted.",
);
/// The same, where nothing that can be mended or told would bring more.
pub const WISH_BEYOND: Text = t(
    "Det er mere, end opgaverne og rammerne giver plads til. Tal om, hvad de ekstra dage \
     skulle give.",
    "That is more than the tasks and the limits leave room for. Talk about what the extra \
     days should give.",
);
