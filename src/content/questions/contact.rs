//! The words of the questions about reach, replies, rest, place and online meetings.

use super::question_text::{OptionText, QuestionText, labels, question};
use crate::domain::values::text::t;
use crate::domain::vocabulary::options::*;

/// How fast a reply is expected, the same for each channel.
const REPLY: &[OptionText] = labels!(Reply {
    HalfHour: t("Inden for en halv time", "Within half an hour"),
    FewHours: t("Inden for et par timer", "Within a few hours"),
    SameDay: t("Samme dag", "The same day"),
    NotAgreed: t("Det skal vi aftale", "We need to agree on it"),
});

/// How late a home day can be moved, the same both ways.
const MOVE: &[OptionText] = labels!(MoveDay {
    SameDay: t("Samme dag", "The same day"),
    DayBefore: t("Dagen før", "The day before"),
    SeveralDays: t("Flere dage før", "Several days before"),
    NotAgreed: t("Det skal vi aftale", "We need to agree on it"),
});

/// When one can be reached on a home day.
pub const REACH: QuestionText = question(
    t("Hvornår kan andre få fat i dig på en hjemmedag?", "When can others get hold of you on a home day?"),
    t(
        "Når tiden er aftalt, ved andre, hvornår de kan få svar. Resten af tiden er der ro.",
        "When the time is agreed, others know when they can get an answer. The rest of the time is undisturbed.",
    ),
    t("Kontakttid", "Being reachable"),
)
.manager(t(
    "Hvornår skal andre kunne få fat i medarbejderen på en hjemmedag?",
    "When should others be able to get hold of the employee on a home day?",
))
.hint(t("Pauser er også pauser på en hjemmedag.", "Breaks are breaks on a home day too."))
.options(labels!(Reach {
    AsOffice: t("De samme timer som på arbejdspladsen", "The same hours as at the workplace"),
    SetTimes: t("Et bestemt tidsrum", "A set time of day"),
}));

/// The set times.
pub const REACH_TIMES: QuestionText = question(
    t("Fra hvornår til hvornår kan andre få fat i dig?", "Between what times can others get hold of you?"),
    t(
        "Så kan det stå i aftalen. Både kolleger og borgere kan regne med det.",
        "Then it can be in the agreement. Colleagues and citizens alike can count on it.",
    ),
    t("Tidsrum for kontakt", "Contact hours"),
)
.manager(t(
    "Fra hvornår til hvornår skal andre kunne få fat i medarbejderen?",
    "Between what times should others be able to get hold of the employee?",
));

/// How fast calls are answered.
pub const REPLY_CALL: QuestionText = question(
    t("Telefonopkald", "Phone calls"),
    t(
        "Et opkald kan både hjælpe og afbryde. Det er rart for begge at vide, hvad der er aftalt.",
        "A call can both help and interrupt. It is good for both to know what is agreed.",
    ),
    t("Svar på opkald", "Reply to calls"),
)
.options(REPLY);

/// How fast chat is answered.
pub const REPLY_CHAT: QuestionText = question(
    t("Chat", "Chat"),
    t(
        "Den ene kan se chat som noget, der haster, og den anden ikke. Her kan I se, hvad I hver især går ud fra.",
        "One person may see chat as urgent, and the other may not. Here you can see what each of you takes for \
         granted.",
    ),
    t("Svar på chat", "Reply to chat"),
)
.options(REPLY);

/// How fast mail is answered.
pub const REPLY_MAIL: QuestionText = question(
    t("Mail", "Email"),
    t(
        "Mange mails kan godt vente. Når I har aftalt, hvor længe de kan vente, er der mere ro.",
        "Many emails can wait. Once you have agreed how long, there is more peace for the tasks.",
    ),
    t("Svar på mail", "Reply to email"),
)
.options(REPLY);

/// Whether the working day is split.
pub const SPLIT_DAY: QuestionText = question(
    t(
        "Vil du nogle gange dele dagen op og arbejde igen om aftenen?",
        "Will you sometimes split the day and work again in the evening?",
    ),
    t(
        "Reglen om 11 timers hvile i døgnet gælder som udgangspunkt også hjemme. Føling regner timerne ud, så du kan \
         se, om der er tid nok.",
        "The rule of 11 hours’ rest a day normally applies at home too. Føling works out the hours, so that you can \
         see whether there is enough time.",
    ),
    t("Delt arbejdsdag", "Split working day"),
)
.hint(t("Svar for de dage, hvor du er hjemme.", "Answer for the days when you are at home."))
.options(labels!(Split {
    No: t("Nej", "No"),
    Sometimes: t("Af og til", "Now and then"),
    Regularly: t("Jævnligt", "Regularly"),
}));

/// When a split day begins.
pub const USUAL_START: QuestionText = question(
    t("Hvornår begynder du på en delt dag?", "When do you start on a split day?"),
    t(
        "Hvilen tæller i hvert døgn, så en delt dag kan højst strække sig over 13 timer fra start til slut.",
        "Daily rest counts within every 24 hours, so a split day can stretch over at most 13 hours from start to end.",
    ),
    t("Start på delt dag", "Split-day start"),
);

/// The latest end of a split day.
pub const LATEST_END: QuestionText = question(
    t("Hvornår slutter du senest på en delt dag?", "What is the latest you stop on a split day?"),
    t(
        "Føling regner timerne til næste morgen ud. Så kan du se, om der er tid nok til hvile.",
        "Føling works out the hours until the next morning. Then you can see whether there is enough time to rest.",
    ),
    t("Seneste sluttid", "Latest end"),
);

/// The earliest start the day after.
pub const EARLIEST_START: QuestionText = question(
    t("Hvornår begynder du tidligst dagen efter?", "What is the earliest you start the day after?"),
    t(
        "Føling regner timerne fra aftenen før ud. Så kan du se, om der er tid nok til hvile.",
        "Føling works out the hours from the evening before. Then you can see whether there is enough time to rest.",
    ),
    t("Tidligste starttid", "Earliest start"),
);

/// Where the work may be done.
pub const WORK_PLACE: QuestionText = question(
    t("Hvor vil du gerne kunne arbejde på en hjemmedag?", "Where would you like to be able to work on a home day?"),
    t(
        "Stedet kan have betydning for data og ved en ulykke. Fra udlandet kan der gælde andre regler, så spørg HR \
         først.",
        "The place can matter for data and in case of an accident. Other rules may apply abroad, so ask HR first.",
    ),
    t("Sted på en hjemmedag", "Place on home days"),
)
.manager(t("Hvor må medarbejderen arbejde på en hjemmedag?", "Where may the employee work on a home day?"))
.hint(t("Du skal ikke skrive nogen adresse.", "You do not have to give an address."))
.options(labels!(WorkPlace {
    OwnHome: t("Hjemme i Danmark", "At home in Denmark"),
    ElsewhereInDenmark: t("Også andre steder i Danmark", "Also elsewhere in Denmark"),
    HomeInSweden: t("Hjemme i Sverige", "At home in Sweden"),
    Abroad: t("Også kortvarigt i udlandet", "Also abroad for a time"),
    NotDiscussed: t("Det skal vi tale om", "We need to talk about it"),
}));

/// Whether one may come in on a home day without asking.
pub const COME_IN: QuestionText = question(
    t("Kan du altid møde ind på en hjemmedag?", "Can you always come in on a home day?"),
    t(
        "En dag hjemme kan blive tung, eller noget kan kræve, at du er der. Så er det rart at vide, at døren er åben.",
        "A day at home can feel heavy, or something can call for you to be there. Then it is good to know that the \
         door is open.",
    ),
    t("At møde ind alligevel", "Coming in anyway"),
)
.manager(t("Kan medarbejderen altid møde ind på en hjemmedag?", "Can the employee always come in on a home day?"))
.options(labels!(ComeIn {
    Always: t("Ja, uden at spørge", "Yes, without asking"),
    AfterTelling: t("Ja, efter en besked", "Yes, after a quick message"),
    EachTime: t("Det aftales hver gang", "It is agreed each time"),
}));

/// What happens with a home day that has to give way.
pub const MOVED_DAY: QuestionText = question(
    t(
        "Hvad sker der med en hjemmedag, der må vige for arbejdet?",
        "What happens to a home day that has to give way to work?",
    ),
    t(
        "I kan let se forskelligt på det, når dagen er der. Er det sagt på forhånd, er det hurtigt klaret.",
        "It is easy to see this differently once the day arrives. If it is said in advance, it is quickly settled.",
    ),
    t("Når en dag flyttes", "When a day moves"),
)
.options(labels!(MovedDay {
    SameWeek: t("Den flyttes inden for ugen", "It moves within the week"),
    FallsAway: t("Den falder bort", "It is cancelled"),
    EachTime: t("Det aftales hver gang", "It is agreed each time"),
}));

/// How late a home day can be moved when work needs presence.
pub const MOVE_FOR_WORK: QuestionText = question(
    t("Når der er brug for dig på arbejdspladsen", "When you are needed at the workplace"),
    t(
        "En aftale er lettere at leve med, når den kan bøjes begge veje. Her er det for arbejdets skyld.",
        "An agreement is easier to live with when it bends both ways. Here it is for the sake of the work.",
    ),
    t("Flytning for arbejdets skyld", "Moving for work"),
)
.manager(t("Når der er brug for medarbejderen på arbejdspladsen", "When the employee is needed at the workplace"))
.options(MOVE);

/// How late the employee can ask to move a home day.
pub const MOVE_FOR_EMPLOYEE: QuestionText = question(
    t("Når du selv har brug for det", "When you need it yourself"),
    t(
        "En aftale er lettere at leve med, når den kan bøjes begge veje. Her er det for medarbejderens skyld.",
        "An agreement is easier to live with when it bends both ways. Here it is for the sake of the employee.",
    ),
    t("Flytning for medarbejderens skyld", "Moving for the employee"),
)
.manager(t("Når medarbejderen selv har brug for det", "When the employee needs it"))
.options(MOVE);

/// Screen meetings on a home day.
pub const SCREEN_MEETINGS: QuestionText = question(
    t(
        "Hvor mange skærmmøder har du på en almindelig hjemmedag?",
        "How many online meetings do you have on an ordinary home day?",
    ),
    t(
        "Mange møder i træk på skærmen trætter både krop og hoved. Nogle af dem kan måske tages på en gåtur.",
        "Many online meetings in a row tire both body and mind. Some of them could perhaps be taken on a walk.",
    ),
    t("Skærmmøder på en hjemmedag", "Online meetings"),
)
.hint(t("Har du ikke prøvet det, så svar, hvad du tror.", "If you have not tried it, say what you think."))
.options(labels!(ScreenMeetings {
    Few: t("Ingen eller ét", "None or one"),
    Some: t("To eller tre", "Two or three"),
    Many: t("Fire eller flere", "Four or more"),
}));

/// The longest stretch of screen meetings.
pub const MEETING_STRETCH: QuestionText = question(
    t(
        "Hvor længe sidder du højst i skærmmøder uden pause?",
        "What is the longest you sit in online meetings without a break?",
    ),
    t(
        "Øjne, nakke og hoved har brug for pauser, både hjemme og på arbejdspladsen.",
        "Eyes, neck and mind need breaks, both at home and at the workplace.",
    ),
    t("Skærmmøder uden pause", "Meetings without a break"),
)
.options(labels!(MeetingStretch {
    UnderAnHour: t("Under en time", "Less than an hour"),
    UpToTwo: t("En til to timer", "One to two hours"),
    OverTwo: t("Mere end to timer", "More than two hours"),
}));
