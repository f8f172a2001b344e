//! The words of the questions about the workplace at home, equipment and data.

use super::question_text::{OptionText, QuestionText, YES_NO, labels, question};
use crate::domain::values::text::t;
use crate::domain::vocabulary::options::*;

/// The answers to each row of the check of the home workplace.
const CHECK: &[OptionText] = labels!(Check { Yes: t("Ja", "Yes"), Partly: t("Delvist", "Partly"), No: t("Nej", "No") });

/// Where one works at home.
pub const HOME_SPOT: QuestionText = question(
    t("Hvor regner du med at sidde, når du arbejder hjemme?", "Where do you expect to sit when you work from home?"),
    t(
        "Så kan rådene passe til din plads. Pladsen bliver ikke et vilkår i aftalen.",
        "Then the advice can fit your workspace. The workspace does not become a term of the agreement.",
    ),
    t("Plads derhjemme", "Workspace at home"),
)
.hint(t("Alle svar er i orden.", "Every answer is fine."))
.options(labels!(HomeSpot {
    OwnRoom: t("I mit eget arbejdsrum", "In a study of my own"),
    SharedRoom: t("På en fast plads i et rum, andre også bruger", "At a set spot in a room others use too"),
    DiningTable: t("Ved spisebordet eller i køkkenet", "At the dining table or in the kitchen"),
    Varies: t("Forskellige steder", "In different places"),
    Undecided: t("Det har jeg ikke besluttet", "I have not decided"),
}));

/// A screen of its own.
pub const SETUP_SCREEN: QuestionText = question(
    t("Har du en separat skærm?", "Do you have a separate screen?"),
    t(
        "Med en skærm i den rette højde kan du se frem i stedet for ned. Det skåner nakken.",
        "With a screen at the right height you can look ahead instead of down. That is kinder to the neck.",
    ),
    t("Separat skærm", "Separate screen"),
)
.hint(t("Står den bærbare på en holder, så svar »Delvist«.", "If the laptop is on a stand, answer “Partly”."))
.options(CHECK);

/// A separate keyboard and mouse.
pub const SETUP_KEYBOARD: QuestionText = question(
    t("Bruger du løst tastatur og løs mus?", "Do you use a separate keyboard and mouse?"),
    t(
        "Så kan skærmen stå højt, mens hænderne er nede. Det aflaster skuldre og håndled.",
        "Then the screen can be high while the hands stay low. It takes strain off shoulders and wrists.",
    ),
    t("Løst tastatur", "Separate keyboard"),
)
.hint(t("Har du kun det ene, så svar »Delvist«.", "If you have only one of them, answer “Partly”."))
.options(CHECK);

/// A table deep enough, with legroom.
pub const SETUP_TABLE: QuestionText = question(
    t("Er bordet dybt nok, og er der fri plads til benene?", "Is the table deep enough, and is there free legroom?"),
    t(
        "Med god plads kan du skifte stilling i løbet af dagen.",
        "With plenty of room you can change position during the day.",
    ),
    t("Bordplads", "Room at the table"),
)
.hint(t("Skærmen kan stå en armslængde væk.", "The screen can be an arm’s length away."))
.options(CHECK);

/// A chair and table that can be adjusted.
pub const SETUP_CHAIR: QuestionText = question(
    t("Kan stol og bord indstilles, så de passer til dig?", "Can the chair and table be adjusted to suit you?"),
    t(
        "Når højden passer, bliver ryg og skuldre mindre trætte.",
        "When the height is right, your back and shoulders get less tired.",
    ),
    t("Stolehøjde", "Chair height"),
)
.hint(t("Skuldrene er nede, og fødderne har støtte.", "Your shoulders are down, and your feet have support."))
.options(CHECK);

/// The screen's distance and height.
pub const SETUP_POSITION: QuestionText = question(
    t(
        "Står skærmen en armslængde væk og med overkanten i øjenhøjde?",
        "Is the screen an arm’s length away, with its top at eye level?",
    ),
    t(
        "Afstand og højde kan mærkes i øjne og nakke efter nogle timer.",
        "Your eyes and neck can feel the distance and height after a few hours.",
    ),
    t("Skærmens placering", "Screen position"),
)
.hint(t(
    "50–70 cm væk. Overkanten må gerne være lidt lavere end øjnene.",
    "50–70 cm away. The top may be a little lower than the eyes.",
))
.options(CHECK);

/// Light without glare.
pub const SETUP_LIGHT: QuestionText = question(
    t("Er lyset godt, og er skærmen fri for genskin?", "Is the light good, and is the screen free of glare?"),
    t("Genskin får dig til at dreje hovedet eller knibe øjnene sammen.", "Glare makes you turn your head or squint."),
    t("Lys", "Light"),
)
.hint(t("Prøv at sidde med siden til vinduet.", "Try sitting with your side to the window."))
.options(CHECK);

/// Working undisturbed at home.
pub const SETUP_QUIET: QuestionText = question(
    t("Kan du arbejde hjemme uden at blive forstyrret?", "Can you work at home without being disturbed?"),
    t(
        "Ro kan være det, en hjemmedag giver. Den kan også være det, der mangler hjemme.",
        "Quiet can be what a home day gives. It can also be what is missing at home.",
    ),
    t("Ro hjemme", "Quiet at home"),
)
.hint(t("Er det noget af tiden, så svar »Delvist«.", "If it is some of the time, answer “Partly”."))
.options(CHECK);

/// Air, floor, cables and sockets.
pub const SETUP_SAFE: QuestionText = question(
    t(
        "Er luften i orden, og er gulv, ledninger og stik sikre?",
        "Is the air all right, and are the floor, cables and sockets safe?",
    ),
    t(
        "Et fald hjemme kan være en arbejdsskade. Et blik på gulvet kan forebygge det.",
        "A fall at home can be a work injury. A look at the floor can prevent it.",
    ),
    t("Forholdene i rummet", "Conditions in the room"),
)
.hint(t("Se efter løse ledninger og ting på gulvet.", "Look for loose cables and things on the floor."))
.options(CHECK);

/// Breaking up screen work.
pub const SETUP_BREAKS: QuestionText = question(
    t(
        "Afbryder du tit skærmarbejdet med en pause eller andet arbejde?",
        "Do you often break up screen work with a break or other work?",
    ),
    t(
        "Krop og øjne har brug for afveksling. Hjemme er der færre, der minder dig om det.",
        "Your body and eyes need a change. At home there are fewer people to remind you.",
    ),
    t("Pauser", "Breaks"),
)
.hint(t(
    "»Tit« er omkring en gang i timen. En kort gåtur tæller med.",
    "“Often” is about once an hour. A short walk counts.",
))
.options(CHECK);

/// Discomfort that gets worse at home.
pub const DISCOMFORT: QuestionText = question(
    t(
        "Mærker du noget i kroppen, som bliver værre, når du arbejder hjemme?",
        "Do you feel anything in your body that gets worse when you work from home?",
    ),
    t(
        "Svaret bruges kun til råd i dine egne noter. Du bestemmer, om du vil tale med nogen om det.",
        "The answer is used only for advice in your own notes. You decide whether to talk to anyone about it.",
    ),
    t("Kroppen", "The body"),
)
.hint(t("Svaret er kun for dig.", "The answer is only for you."))
.options(labels!(Discomfort {
    None: t("Nej", "No"),
    Neck: t("Nakke eller skuldre", "Neck or shoulders"),
    Back: t("Ryg", "Back"),
    Arms: t("Arme eller håndled", "Arms or wrists"),
    Eyes: t("Øjne eller hovedpine", "Eyes or headache"),
}));

/// What is lacking to work well at home.
pub const EQUIPMENT_NEEDED: QuestionText = question(
    t("Hvad mangler du for at kunne arbejde godt hjemme?", "What do you still need to work well at home?"),
    t(
        "Så behøver I ikke gætte, når I taler om, hvad arbejdspladsen kan låne ud.",
        "Then you do not have to guess when you talk about what the workplace can lend.",
    ),
    t("Udstyr, der mangler", "Missing equipment"),
)
.hint(t("Vælg det, du ikke har i dag.", "Choose what you do not have today."))
.options(labels!(Equipment {
    Screen: t("Skærm", "Screen"),
    Keyboard: t("Tastatur", "Keyboard"),
    Mouse: t("Mus", "Mouse"),
    Dock: t("Dockingstation", "Docking station"),
    Headset: t("Headset", "Headset"),
    Chair: t("Stol", "Chair"),
    Table: t("Bord", "Table"),
    Lamp: t("Lampe", "Lamp"),
    Footrest: t("Fodstøtte", "Footrest"),
    EyeTest: t("Synsundersøgelse", "Eye test")
        .hint(t("Og skærmbriller, hvis der er brug for det.", "And screen glasses where they are needed.")),
    Internet: t("Internet", "Internet"),
    Nothing: t("Ikke noget", "Nothing"),
    Other: t("Andet", "Something else"),
}));

/// The other equipment, in own words.
pub const EQUIPMENT_OTHER: QuestionText = question(
    t("Hvad mangler du ellers?", "What else do you need?"),
    t("Så kan I også tage det med i samtalen.", "Then you can bring it into the conversation as well."),
    t("Andet udstyr", "Other equipment"),
)
.hint(t("Nævn kun tingen. Du behøver ikke skrive hvorfor.", "Just name the thing. You do not have to say why."));

/// What the workplace can lend or pay for.
pub const EQUIPMENT_OFFERED: QuestionText = question(
    t("Hvad kan arbejdspladsen låne ud eller betale?", "What can the workplace lend or pay for?"),
    t(
        "Klar besked fra start gør det lettere for jer begge. Jeres lokale regler går forud.",
        "Clear information from the start makes it easier for you both. Your local rules come first.",
    ),
    t("Udstyr fra arbejdspladsen", "Equipment on offer"),
)
.hint(t("Vælg det, du ved nu. Resten kan I tale om.", "Choose what you know now. The rest you can talk about."))
.options(labels!(Offer {
    Screen: t("Skærm", "Screen"),
    Keyboard: t("Tastatur", "Keyboard"),
    Mouse: t("Mus", "Mouse"),
    Dock: t("Dockingstation", "Docking station"),
    Headset: t("Headset", "Headset"),
    Chair: t("Stol", "Chair"),
    Table: t("Bord", "Table"),
    Lamp: t("Lampe", "Lamp"),
    Footrest: t("Fodstøtte", "Footrest"),
    EyeTest: t("Synsundersøgelse", "Eye test")
        .hint(t("Og skærmbriller, hvis der er brug for det.", "And screen glasses where they are needed.")),
    Internet: t("Internet", "Internet"),
    LocalAgreement: t("Det, der står i den lokale aftale", "What the local agreement says"),
    Nothing: t("Ikke noget", "Nothing"),
}));

/// Other costs, in own words.
pub const OTHER_COSTS: QuestionText = question(
    t("Hvad gælder for andre udgifter ved hjemmearbejde?", "What applies to other costs of working from home?"),
    t(
        "Når det er sagt fra start, bliver ingen overrasket bagefter.",
        "When it is said from the start, nobody is surprised later.",
    ),
    t("Andre udgifter", "Other costs"),
)
.hint(t("Skriv, hvem der dækker hvad, men ingen beløb.", "Write who covers what, without amounts."));

/// Whether home work is in the workplace assessment.
pub const APV: QuestionText = question(
    t("Er hjemmearbejde med i jeres APV?", "Is working from home part of your workplace assessment (APV)?"),
    t(
        "Arbejdsmiljøet tæller også med, når I arbejder hjemme. Er I ikke nået så langt, er det værd at tale om.",
        "The working environment counts at home too. If you have not got that far yet, it is worth talking about.",
    ),
    t("APV", "Workplace assessment (APV)"),
)
.hint(t("APV er jeres fælles eftersyn af arbejdsmiljøet.", "The APV is your joint check of the working environment."))
.options(labels!(Apv { Yes: t("Ja", "Yes"), Planned: t("Det er planlagt", "It is planned"), No: t("Nej", "No") }));

/// The data worked with at home.
pub const DATA_KIND: QuestionText = question(
    t("Hvilke oplysninger arbejder du med hjemme?", "What data do you work with at home?"),
    t(
        "Du har tavshedspligt, også når du er hjemme. Svaret styrer, hvad der skal stå i aftalen.",
        "The duty of confidentiality is the same at home. The answer guides what goes into the agreement.",
    ),
    t("Oplysninger hjemme", "Data at home"),
)
.hint(t("Vælg det mest følsomme, du regner med.", "Choose the most sensitive kind you expect."))
.options(labels!(DataKind {
    NoPersonal: t("Ingen personoplysninger", "No personal data"),
    Ordinary: t("Almindelige, som navn og adresse", "Ordinary, such as name and address"),
    Confidential: t("Fortrolige eller følsomme", "Confidential or sensitive")
        .hint(t("Det kan være cpr-numre, helbred eller økonomi.", "Such as CPR numbers, health or finances.")),
}));

/// Whether others at home can see or hear.
pub const OVERHEARD: QuestionText = question(
    t(
        "Kan andre i hjemmet se din skærm eller høre dine samtaler?",
        "Can others at home see your screen or hear your conversations?",
    ),
    t(
        "Borgerne skal kunne stole på, at det, de fortæller, bliver hos jer. Det er også mere trygt for dig.",
        "Citizens must be able to trust that what they tell you stays with you. It is reassuring for you too.",
    ),
    t("Skærm og samtaler", "Screen and conversations"),
)
.hint(t("Tænk på dem, du bor med, og på gæster.", "Think of the people you live with, and of guests."))
.options(labels!(Overheard {
    No: t("Nej", "No"),
    Solvable: t("Ja, men det kan løses", "Yes, but it can be solved").hint(t(
        "For eksempel med skærmfilter, lukket dør eller headset.",
        "For example with a screen filter, a closed door or a headset.",
    )),
    Yes: t("Ja, og det er svært at løse", "Yes, and it is hard to solve"),
}));

/// Only the employer's equipment and approved systems.
pub const APPROVED_DEVICES: QuestionText = question(
    t(
        "Har du det udstyr og de systemer, du skal bruge hjemme?",
        "Do you have the equipment and systems that you need at home?",
    ),
    t(
        "Data om borgere er sikrest i de systemer, som arbejdspladsen har godkendt.",
        "Data about citizens is safest in the systems that the workplace has approved.",
    ),
    t("Udstyr og systemer", "Equipment and systems"),
)
.hint(t("Tænk også på mail, drev og usb-nøgler.", "Think of email, drives and USB sticks too."))
.options(labels!(Devices { Yes: t("Ja", "Yes"), Lacking: t("Nej, noget mangler", "No, something is missing") }));

/// Papers at home.
pub const PAPERS: QuestionText = question(
    t("Tager du papirer fra arbejdet med hjem?", "Do you take papers from work home?"),
    t(
        "Papir kan ses af andre eller blive væk. Kan det ikke låses inde, løses opgaven bedre på arbejdspladsen.",
        "Paper can be seen by others or get lost. If it cannot be locked away, the task is better done at the \
         workplace.",
    ),
    t("Papirer hjemme", "Papers at home"),
)
.hint(t("Tænk på sager, noter og print.", "Think of files, notes and printouts."))
.options(labels!(Papers {
    None: t("Nej", "No"),
    Locked: t("Ja, og de kan låses inde", "Yes, and they can be locked away"),
    NotLocked: t("Ja, men de kan ikke låses inde", "Yes, but they cannot be locked away"),
}));

/// Knowing whom to contact after a loss or a breach.
pub const BREACH_CONTACT: QuestionText = question(
    t(
        "Ved du, hvem du skal ringe til, hvis udstyr eller data går tabt?",
        "Do you know who to call if equipment or data is lost?",
    ),
    t(
        "Hurtig besked gør skaden mindre for borgeren. Svarer du nej, kan I skrive kontakten i aftalen.",
        "Quick notice limits the harm to the citizen. If you answer no, you can put the contact in the agreement.",
    ),
    t("Kontakt ved tab", "Contact after a loss"),
)
.hint(t("Det gælder også en mail, der er havnet hos en anden.", "That includes an email that reached someone else."))
.options(YES_NO);
