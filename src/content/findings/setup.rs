//! The words of the findings about the workplace at home. The setup is advice and never a condition: only the screen
//! rules set a ceiling, and they bind the employer.

use super::{FindingText, finding};
use crate::domain::text::t;

pub(super) const SETUP_BELOW_RULES: FindingText = finding(
    t("Pladsen og skærmreglerne", "The home workplace and the screen rules"),
    t(
        "Over {days} om ugen gælder de særlige skærmregler hjemme. Forslaget stopper der, så længe noget mangler: \
         {missing}.",
        "Above {days} a week the special screen rules apply at home. The suggestion stops there as long as something \
         is missing: {missing}.",
    ),
    t("Hvad kan arbejdspladsen hjælpe med?", "What can the workplace help with?"),
)
.step("Pladsen: {days} for nu", "Home workplace: {days} for now");

pub(super) const SETUP_WANTING: FindingText = finding(
    t("Pladsen derhjemme", "The workplace at home"),
    t(
        "Noget ved pladsen kan blive bedre: {checks}. Det er et råd og ikke et vilkår.",
        "Something could be better: {checks}. It is advice and not a condition.",
    ),
    t("Hvad ville gøre størst forskel for dig?", "What would make the biggest difference for you?"),
);

pub(super) const DISTURBED_AT_HOME: FindingText = finding(
    t("Ro derhjemme", "Quiet at home"),
    t(
        "Det er svært at arbejde hjemme uden at blive forstyrret. Så er den ro, en hjemmedag kan give, let at miste.",
        "It is hard to work at home without being disturbed. So the quiet that a home day can give is easily lost.",
    ),
    t("Hvor er der mest ro til det, der har brug for det?", "Where is there most quiet for what needs it?"),
);

pub(super) const FEW_BREAKS: FindingText = finding(
    t("Pauser fra skærmen", "Breaks from the screen"),
    t(
        "Der er få pauser fra skærmen på en hjemmedag. Både krop og øjne har brug for at skifte.",
        "There are few breaks from the screen on a home day. Both body and eyes need a change.",
    ),
    t("Hvad kan gøre det let at holde pauser?", "What can make it easy to take breaks?"),
);

pub(super) const UNSAFE_HOME: FindingText = finding(
    t("Luft, gulv og ledninger", "Air, floor and cables"),
    t(
        "Noget ved luft, gulv eller ledninger kan blive bedre. Et fald i arbejdstiden kan være en arbejdsskade, også \
         hjemme.",
        "Something about air, floor or cables can get better. A fall during working hours can be a work injury, also \
         at home.",
    ),
    t("Hvad ville gøre det mere sikkert at arbejde hjemme?", "What would make it safer to work at home?"),
);

pub(super) const EQUIPMENT_LACKING: FindingText = finding(
    t("Udstyr, der mangler", "Missing equipment"),
    t(
        "Der mangler noget for at arbejde godt hjemme: {equipment}. Måske kan arbejdspladsen hjælpe med det.",
        "Something is missing for working well at home: {equipment}. Perhaps the workplace can help with that.",
    ),
    t("Hvad kan arbejdspladsen hjælpe med, og hvornår?", "What can the workplace help with, and when?"),
);

pub(super) const EQUIPMENT_UNDECIDED: FindingText = finding(
    t("Udstyr fra arbejdspladsen", "Equipment from the workplace"),
    t(
        "Det er ikke klart, hvad arbejdspladsen kan låne ud. Med en klar besked er der mindre at gætte på.",
        "It is not clear what the workplace can lend. Once that is clear, there is less to guess about.",
    ),
    t("Hvem kan svare på, hvad vi kan låne?", "Who can tell us what we can borrow?"),
);

pub(super) const APV_MISSING: FindingText = finding(
    t("Hjemmearbejde i APV", "Working from home in the APV"),
    t(
        "Hjemmearbejde ser ikke ud til at være med i jeres APV. Arbejdsmiljøet tæller også med på en hjemmedag.",
        "Working from home does not seem to be part of your workplace assessment (APV). The working environment \
         counts on a home day too.",
    ),
    t("Hvordan får vi det med næste gang?", "How do we include it next time?"),
);
