//! The words of the findings about tasks, quiet and what may not leave the workplace.

use super::finding_text::{FindingText, finding};
use crate::domain::values::text::t;

pub(super) const EXEMPT_TASKS: FindingText = finding(
    t("Opgaver, der ikke må løses hjemme", "Tasks that may not be done at home"),
    t(
        "Noget af arbejdet bliver på arbejdspladsen: {exempt}. Det er godt at få sagt helt tydeligt.",
        "Some of the work stays at the workplace: {exempt}. It is good to have that said clearly.",
    ),
    t(
        "Hvordan får vi plads i ugen til det, der bliver på arbejdspladsen?",
        "How do we make room in the week for what stays at the workplace?",
    ),
)
.step("Opgaver, der bliver på arbejdspladsen", "Tasks that stay at the workplace");

pub(super) const NOTHING_FOR_HOME: FindingText = finding(
    t("Opgaver, der løses bedst på arbejdspladsen", "Tasks best done at the workplace"),
    t(
        "Ugens opgaver peger mod arbejdspladsen lige nu. Det handler om opgaverne, ikke om dem, der løser dem.",
        "The week’s tasks point to the workplace right now. That is about the tasks, not about those who do them.",
    ),
    t("Hvad kan give ro og gode dage på arbejdspladsen?", "What can bring quiet and good days at the workplace?"),
)
.next(
    "Se på, hvad der kan give ro på arbejdspladsen, for eksempel et stille rum. Tag det op igen, når opgaverne er \
     nogle andre.",
    "Look at what could bring quiet at the workplace, such as a quiet room. Come back to it when the tasks have \
     changed.",
);

pub(super) const HOME_AGAINST_LEAN: FindingText = finding(
    t("Opgaver, andre ofte løser på arbejdspladsen", "Tasks others often do at the workplace"),
    t(
        "Tanken er at løse det her hjemme: {tasks}. Andres erfaring peger mod arbejdspladsen, men jeres egen vejer \
         tungest.",
        "The idea is to do this at home: {tasks}. The experience of others points to the workplace, but your own \
         counts for more.",
    ),
    t(
        "Hvad vinder og mister vi, når opgaverne løses hjemme?",
        "What do we gain and lose when the tasks are done at home?",
    ),
);

pub(super) const WORKPLACE_AGAINST_LEAN: FindingText = finding(
    t("Opgaver, andre ofte løser hjemme", "Tasks others often do at home"),
    t(
        "Tanken er at løse det her på arbejdspladsen: {tasks}. Andres erfaring peger på hjemmearbejde, men jeres egen \
         vejer tungest.",
        "The idea is to do this at the workplace: {tasks}. The experience of others points to working from home, but \
         your own counts for more.",
    ),
    t(
        "Hvad vinder og mister vi, når opgaverne løses på arbejdspladsen?",
        "What do we gain and lose when the tasks are done at the workplace?",
    ),
);

pub(super) const QUIET_RARE: FindingText = finding(
    t("Ro til fordybelse", "Quiet for deep work"),
    t(
        "Der er sjældent ro til fordybelse på arbejdspladsen. En hjemmedag er én vej, og mere ro på stedet er en \
         anden.",
        "There is rarely quiet for deep work at the workplace. A home day is one way, and more quiet on site is \
         another.",
    ),
    t("Hvad kunne give mere ro på arbejdspladsen?", "What could bring more quiet at the workplace?"),
);

pub(super) const VIDEO_FOR_MOST: FindingText = finding(
    t("Møder med borgere på video", "Meetings with citizens by video"),
    t(
        "Tanken er, at de fleste møder med borgere kan holdes på video. Københavns Kommunes rapport fra 2020 siger, \
         at det hjælper nogle borgere, men den siger ikke hvilke.",
        "The idea is that most meetings with citizens can be held by video. The City of Copenhagen’s report of 2020 \
         says that it helps some citizens, but not which.",
    ),
    t("Hvordan finder vi ud af, hvad den enkelte borger har gavn af?", "How do we find out what helps each citizen?"),
);

pub(super) const EXPECTATIONS_UNCLEAR: FindingText = finding(
    t("Hvad der er godt nok", "What is good enough"),
    t(
        "Det er ikke helt klart, hvad der er godt nok, når arbejdet sker hjemme. På afstand er der færre små tegn at \
         gå efter.",
        "It is not quite clear what is good enough when the work is done at home. At a distance there are fewer small \
         signs to go by.",
    ),
    t("Hvad er godt nok i kvalitet, mængde og tid?", "What is good enough in quality, amount and time?"),
);

pub(super) const EXEMPT_UNKNOWN: FindingText = finding(
    t("Hvad der må komme med hjem", "What may be taken home"),
    t(
        "Det er ikke klart, om nogle opgaver skal blive på arbejdspladsen. Det er godt at vide, før I vælger dage.",
        "It is not clear whether some tasks have to stay at the workplace. It is good to know before you choose days.",
    ),
    t("Hvem kan fortælle os, hvad der må komme med hjem?", "Who can tell us what may be taken home?"),
);
