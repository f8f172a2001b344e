//! The sentences about days, extent and place.

use crate::domain::agreement::DaysPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::UpTo => t(
            "Medarbejderen arbejder hjemme op til {days} om ugen som gennemsnit over en måned.",
            "The employee works from home up to {days} a week as an average over a month.",
        ),
        P::UpToEachTime => t(
            "Hver hjemmedag aftales for sig. Aftalen giver ikke et fast antal; op til {days} om ugen er et pejlemærke.",
            "Each home day is agreed separately. The agreement gives no fixed number; up to {days} a week is a guide.",
        ),
        P::UpToBoth => t(
            "Faste hjemmedage og dage fra gang til gang er tilsammen op til {days} om ugen som gennemsnit over en \
             måned.",
            "Fixed home days and days agreed case by case together come to up to {days} a week as an average over a \
             month.",
        ),
        P::OnWeekdays => {
            t("Som udgangspunkt er hver {weekdays} hjemmedag.", "As a rule, every {weekdays} is a home day.")
        }
        P::FixedOnWeekdays => t(
            "Som udgangspunkt er hver {weekdays} fast hjemmedag; andre aftales fra gang til gang.",
            "As a rule, every {weekdays} is a fixed home day; others are agreed case by case.",
        ),
        P::EveryOtherWeek => {
            t("Hver anden uge er {weekdays} hjemmedag.", "Every second week, {weekdays} is a home day.")
        }
        P::AmongWeekdays => t(
            "Hjemmedage ligger på skift mellem {weekdays}; hvilke aftales løbende.",
            "Home days alternate between {weekdays}; which ones is agreed along the way.",
        ),
        P::RestAlongTheWay => t(
            "Hvor den øvrige hjemmetid ligger i ugen, aftales løbende.",
            "Where in the week the remaining home time falls is agreed along the way.",
        ),
        P::AllAlongTheWay => {
            t("Hvilke ugedage det er, aftales løbende.", "Which weekdays they are is agreed along the way.")
        }
        P::WeekdaysOnceSettled => t(
            "Når der er en lokal aftale, som åbner for faste hjemmedage, er hver {weekdays} som udgangspunkt \
             hjemmedag.",
            "Once a local agreement allows fixed home days, every {weekdays} is a home day as a rule.",
        ),
        P::AgreedNone => t(
            "Medarbejderen og lederen er enige om, at der ikke er hjemmedage nu.",
            "The employee and the manager agree that there are no home days for now.",
        ),
        P::WhenSettled => t(
            "Når det er afklaret, gælder resten af dette punkt.",
            "Once this is settled, the rest of this clause applies.",
        ),
        P::WeekdaysVary => {
            t("Ugedagene skifter og lægges efter opgaverne.", "The weekdays vary and are chosen to suit the tasks.")
        }
        P::WeekdaysPreferred => {
            t("Hjemmedage lægges så vidt muligt {weekdays}.", "As far as possible, home days are placed on {weekdays}.")
        }
        P::RestAtWorkplace => t(
            "Resten af arbejdstiden ligger på arbejdspladsen.",
            "The rest of the working time is spent at the workplace.",
        ),
        P::AllOfTheTime => t(
            "Det svarer til hele arbejdstiden, men rammeaftalen gælder kun en del af den; omfanget afklares derfor \
             først med HR.",
            "That equals all of the working time, but the framework agreement covers only part of it; the extent is \
             therefore settled with HR first.",
        ),
        P::OverHalf => t(
            "Det kan blive mere end halvdelen af arbejdstiden, så begge holder særligt øje med kontakt og trivsel.",
            "This may come to more than half of the working time, so both pay special attention to contact and \
             wellbeing.",
        ),
        P::NotNow => t("Der er ikke aftalt hjemmedage nu.", "No home days are agreed for now."),
        P::SettleVoluntary => t(
            "Først taler medarbejderen og lederen om, hvordan hjemmearbejdet kan være frivilligt; \
             tillidsrepræsentanten kan hjælpe.",
            "First the employee and the manager talk about how working from home can be voluntary; the union rep \
             (tillidsrepræsentant) can help.",
        ),
        P::SettleWish => t(
            "Først taler medarbejderen og lederen om, hvad medarbejderen selv ønsker.",
            "First the employee and the manager talk about what the employee wants.",
        ),
        P::SettleAbroad => t(
            "Ønsket om at arbejde fra udlandet afklares først med HR.",
            "The wish to work from abroad is first settled with HR.",
        ),
        P::SettleRoom => t(
            "Som opgaver og rammer er nu, giver de ikke plads til hjemmedage; det kan ændre sig.",
            "As tasks and limits are now, they leave no room for home days; that can change.",
        ),
        P::InsteadOffered => t(
            "I stedet ser arbejdspladsen på disse muligheder: {ways}.",
            "Instead, the workplace looks at these options: {ways}.",
        ),
        P::InsteadWanted => t(
            "På arbejdspladsen ville dette hjælpe medarbejderen: {ways}.",
            "At the workplace this would help the employee: {ways}.",
        ),
        P::RestWaits => t(
            "Resten af teksten gælder først, når der er aftalt hjemmedage.",
            "The rest of the text applies only once home days are agreed.",
        ),
        P::TeamDays => t(
            "Medarbejderen er på arbejdspladsen hver {weekdays}, hvor alle mødes.",
            "The employee is at the workplace every {weekdays}, when everyone meets.",
        ),
        P::NoTeamDays => {
            t("Ingen faste ugedage samler alle på arbejdspladsen.", "No set weekdays bring everyone to the workplace.")
        }
        P::TeamEvents => t(
            "Andre fælles begivenheder på arbejdspladsen: »{words}«.",
            "Other shared events at the workplace: “{words}”.",
        ),
        P::MeetDays => t(
            "Så vidt muligt mødes medarbejderen med de nærmeste kolleger på arbejdspladsen hver {weekdays}.",
            "As far as possible, the employee meets the closest colleagues at the workplace every {weekdays}.",
        ),
        P::MeetDaysVary => t(
            "Dage med de nærmeste kolleger aftales løbende.",
            "Days with the closest colleagues are agreed along the way.",
        ),
        P::PresenceFor => {
            t("Fremmødedagene bruges især til {purposes}.", "The days at the workplace are used mainly for {purposes}.")
        }
        P::MoveBothSameDay => t(
            "Lederen kan flytte en hjemmedag, og medarbejderen kan bede om det, også samme dag.",
            "The manager can move a home day, and the employee can ask for it, also on the same day.",
        ),
        P::MoveBothDayBefore => t(
            "Lederen kan flytte en hjemmedag, og medarbejderen kan bede om det, senest dagen før.",
            "The manager can move a home day, and the employee can ask for it, no later than the day before.",
        ),
        P::MoveBothSeveralDays => t(
            "Lederen kan flytte en hjemmedag, og medarbejderen kan bede om det, med flere dages varsel.",
            "The manager can move a home day, and the employee can ask for it, with several days’ notice.",
        ),
        P::MoveWorkSameDay => t(
            "Har arbejdspladsen brug for medarbejderen, kan lederen flytte en hjemmedag, også samme dag.",
            "If the workplace needs the employee, the manager can move a home day, also on the same day.",
        ),
        P::MoveWorkDayBefore => t(
            "Har arbejdspladsen brug for medarbejderen, kan lederen flytte en hjemmedag, senest dagen før.",
            "If the workplace needs the employee, the manager can move a home day, no later than the day before.",
        ),
        P::MoveWorkSeveralDays => t(
            "Har arbejdspladsen brug for medarbejderen, kan lederen flytte en hjemmedag med flere dages varsel.",
            "If the workplace needs the employee, the manager can move a home day with several days’ notice.",
        ),
        P::MoveWorkEachTime => t(
            "Har opgaverne brug for fremmøde på en hjemmedag, aftales det hver gang.",
            "If the tasks call for presence on a home day, this is agreed each time.",
        ),
        P::MoveEmployeeSameDay => t(
            "Medarbejderen kan bede om at flytte en hjemmedag, også samme dag.",
            "The employee can ask to move a home day, also on the same day.",
        ),
        P::MoveEmployeeDayBefore => t(
            "Medarbejderen kan bede om at flytte en hjemmedag, senest dagen før.",
            "The employee can ask to move a home day, no later than the day before.",
        ),
        P::MoveEmployeeSeveralDays => t(
            "Medarbejderen kan bede om at flytte en hjemmedag med flere dages varsel.",
            "The employee can ask to move a home day with several days’ notice.",
        ),
        P::MoveEmployeeEachTime => t(
            "Har medarbejderen brug for at flytte en hjemmedag, aftales det hver gang.",
            "If the employee needs to move a home day, this is agreed each time.",
        ),
        P::MovedSameWeek => t(
            "Kan en hjemmedag ikke holdes, flyttes den inden for ugen.",
            "If a home day cannot be kept, it moves within the week.",
        ),
        P::MovedFallsAway => {
            t("Kan en hjemmedag ikke holdes, falder den bort.", "If a home day cannot be kept, it is cancelled.")
        }
        P::MovedEachTime => t(
            "Kan en hjemmedag ikke holdes, aftales det hver gang, om den lægges på en anden dag.",
            "If a home day cannot be kept, it is agreed each time whether it is moved to another day.",
        ),
        P::ComeInAlways => {
            t("Medarbejderen kan altid møde ind på en hjemmedag.", "The employee may always come in on a home day.")
        }
        P::ComeInAfterTelling => t(
            "Medarbejderen kan møde ind på en hjemmedag og siger det inden.",
            "The employee may come in on a home day and says so beforehand.",
        ),
        P::ComeInEachTime => t(
            "Vil medarbejderen møde ind på en hjemmedag, aftales det hver gang.",
            "If the employee wants to come in on a home day, this is agreed each time.",
        ),
        P::PlaceHome => t(
            "På hjemmedage arbejder medarbejderen som udgangspunkt i eget hjem.",
            "On home days the employee works in their own home as a rule.",
        ),
        P::PlaceElsewhere => t(
            "På hjemmedage arbejder medarbejderen som udgangspunkt i eget hjem eller et andet sted i Danmark.",
            "On home days the employee works in their own home or elsewhere in Denmark as a rule.",
        ),
        P::AbroadFirstHr => t(
            "Arbejde fra udlandet afklares først med HR på grund af skat og social sikring.",
            "Work from abroad is settled with HR first because of tax and social security.",
        ),
        P::PlaceSweden => t(
            "På hjemmedage arbejder medarbejderen som udgangspunkt i eget hjem i Sverige.",
            "On home days the employee works in their own home in Sweden as a rule.",
        ),
        P::SwedenFirstHr => t(
            "HR afklarer skat og social sikring, før aftalen begynder.",
            "HR settles tax and social security before the agreement begins.",
        ),
        P::AbroadIncluded => {
            t("Aftalen gælder også arbejde fra udlandet.", "The agreement also covers work from abroad.")
        }
        P::AbroadNotIncluded => {
            t("Aftalen gælder ikke arbejde fra udlandet.", "The agreement does not cover work from abroad.")
        }
    }
}
