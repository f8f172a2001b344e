//! The sentences about contact and working time.

use crate::domain::agreement::ContactPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::ReachAsOffice => t(
            "På hjemmedage kan medarbejderen kontaktes i de samme timer som på arbejdspladsen.",
            "On home days the employee can be contacted during the same hours as at the workplace.",
        ),
        P::ReachBetween => t(
            "På hjemmedage kan medarbejderen kontaktes fra {from} til {to}.",
            "On home days the employee can be contacted from {from} to {to}.",
        ),
        P::AllHalfHour => t(
            "I kontakttiden svarer begge på opkald, chat og mail inden for en halv time.",
            "During contact hours both answer calls, chat and email within half an hour.",
        ),
        P::AllFewHours => t(
            "I kontakttiden svarer begge på opkald, chat og mail inden for et par timer.",
            "During contact hours both answer calls, chat and email within a few hours.",
        ),
        P::AllSameDay => t(
            "Begge svarer på opkald, chat og mail samme arbejdsdag.",
            "Both answer calls, chat and email the same working day.",
        ),
        P::CallHalfHour => t(
            "I kontakttiden svarer begge på opkald inden for en halv time.",
            "During contact hours both answer calls within half an hour.",
        ),
        P::CallFewHours => t(
            "I kontakttiden svarer begge på opkald inden for et par timer.",
            "During contact hours both answer calls within a few hours.",
        ),
        P::CallSameDay => t("Begge svarer på opkald samme arbejdsdag.", "Both answer calls the same working day."),
        P::ChatHalfHour => t(
            "I kontakttiden svarer begge på chat inden for en halv time.",
            "During contact hours both answer chat within half an hour.",
        ),
        P::ChatFewHours => t(
            "I kontakttiden svarer begge på chat inden for et par timer.",
            "During contact hours both answer chat within a few hours.",
        ),
        P::ChatSameDay => t("Begge svarer på chat samme arbejdsdag.", "Both answer chat the same working day."),
        P::MailHalfHour => t(
            "I kontakttiden svarer begge på mail inden for en halv time.",
            "During contact hours both answer email within half an hour.",
        ),
        P::MailFewHours => t(
            "I kontakttiden svarer begge på mail inden for et par timer.",
            "During contact hours both answer email within a few hours.",
        ),
        P::MailSameDay => t("Begge svarer på mail samme arbejdsdag.", "Both answer email the same working day."),
        P::WorkingWeek => t(
            "Arbejdstiden er {hours} timer om ugen, fordelt på {days}.",
            "The working time is {hours} hours a week, spread over {days}.",
        ),
        P::SameRules => t(
            "Reglerne om arbejdstid, {hours} timers daglig hvile og ugentligt fridøgn gælder uændret; ændringer \
             aftales med den faglige organisation.",
            "The rules on working time, {hours} hours of daily rest and a weekly day off apply unchanged; changes are \
             agreed with the union.",
        ),
        P::Registration => t(
            "Arbejdstiden registreres dagligt som på arbejdspladsen.",
            "Working time is recorded daily, as at the workplace.",
        ),
        P::SplitSometimes => t(
            "Medarbejderen kan af og til dele arbejdsdagen og arbejde igen om aftenen.",
            "The employee may now and then split the working day and work again in the evening.",
        ),
        P::SplitRegularly => t(
            "Medarbejderen kan jævnligt dele arbejdsdagen og arbejde igen om aftenen.",
            "The employee may regularly split the working day and work again in the evening.",
        ),
        P::SplitTimes => t(
            "Så slutter arbejdet senest {end} og begynder tidligst {start} næste dag.",
            "Work then ends no later than {end} and starts no earlier than {start} the next day.",
        ),
        P::SplitHours => t(
            "Arbejdstiden er i alt højst 48 timer om ugen i gennemsnit over fire måneder, eller som overenskomsten siger.",
            "Working time is at most 48 hours a week in all on average over four months, or as the collective agreement says.",
        ),
        P::LooserRest => t(
            "Mindre end {law} timers hvile gælder kun efter aftale med den faglige organisation.",
            "Less than {law} hours of rest applies only by agreement with the union.",
        ),
        P::SplitWaits => t(
            "En delt arbejdsdag indgår ikke i aftalen, før tiderne giver plads til den daglige hvile.",
            "A split working day is not part of the agreement until the times leave room for the daily rest.",
        ),
        P::Breaks => t(
            "Arbejdet tilrettelægges, så skærmarbejde jævnligt bliver afbrudt af pauser eller andet arbejde.",
            "The work is planned so that screen work is regularly broken up by breaks or other work.",
        ),
        P::MeetingBreaks => t(
            "Der er pauser mellem skærmmøder, og nogle tages på telefon eller en gåtur.",
            "There are breaks between online meetings, and some meetings are held by phone or on a walk.",
        ),
        P::BreakAdvice => t(
            "Det anbefales at rejse sig fra skærmen omkring en gang i timen.",
            "Getting up from the screen about once an hour is recommended.",
        ),
        P::Illness => t(
            "Sygedage og barns sygedage er ikke hjemmedage, medmindre andet aftales.",
            "Days when the employee or their child is ill are not home days unless otherwise agreed.",
        ),
    }
}
