//! The words of the findings about the workplace at home. The setup is advice and never a condition: only the screen
//! rules set a ceiling, and they bind the employer.

use super::finding_text::{FindingText, finding};
use crate::domain::values::text::t;

pub(super) const SETUP_BELOW_RULES: FindingText = finding(
    t("Pladsen og skærmreglerne", "The workspace at home and the screen rules"),
    t(
        "Over {days} om ugen gælder de særlige skærmregler hjemme. Så længe noget mangler, går forslaget ikke over det.",
        "Above {days} a week the special screen rules apply at home. As long as something is missing, the suggestion \
         does not go above that.",
    ),
    t("Hvad kan arbejdspladsen hjælpe med?", "What can the workplace help with?"),
)
.step("Pladsen derhjemme: {days} indtil videre", "Workspace at home: {days} for now");

pub(super) const SETUP_WANTING: FindingText = finding(
    t("Pladsen derhjemme", "The workspace at home"),
    t(
        "Noget ved pladsen kan blive bedre: {checks}. Det er et råd og ikke et vilkår.",
        "Something could be better: {checks}. It is advice and not a condition.",
    ),
    t("Hvad ville gøre størst forskel?", "What would make the biggest difference?"),
);

pub(super) const DISTURBED_AT_HOME: FindingText = finding(
    t("Ro derhjemme", "Quiet at home"),
    t(
        "Det er svært at arbejde hjemme uden at blive forstyrret. Så er den ro, en hjemmedag kan give, svær at få.",
        "It is hard to work at home without being disturbed. So the quiet that a home day can give is hard to get.",
    ),
    t("Hvor er der mest ro til det, der har brug for det?", "Where is there most quiet for what needs it?"),
);

pub(super) const FEW_BREAKS: FindingText = finding(
    t("Pauser fra skærmen", "Breaks from the screen"),
    t(
        "Der er få pauser fra skærmen på en hjemmedag. Både krop og øjne har brug for afveksling.",
        "There are few breaks from the screen on a home day. Both body and eyes need a change.",
    ),
    t("Hvad kan gøre det let at holde pauser?", "What can make it easy to take breaks?"),
);

pub(super) const UNSAFE_HOME: FindingText = finding(
    t("Luft, gulv og ledninger", "Air, floor and cables"),
    t(
        "Noget ved luft, gulv eller ledninger kan blive bedre. Et fald i arbejdstiden kan være en arbejdsskade, også \
         hjemme.",
        "Something about air, floor or cables could be better. A fall during working hours can be a work injury at \
         home too.",
    ),
    t("Hvad ville gøre det mere sikkert at arbejde hjemme?", "What would make it safer to work at home?"),
);

pub(super) const EQUIPMENT_LACKING: FindingText = finding(
    t("Udstyr, der mangler", "Missing equipment"),
    t(
        "Der mangler noget til hjemmearbejdet: {equipment}. Måske kan arbejdspladsen hjælpe med det.",
        "Something is needed for working from home: {equipment}. Perhaps the workplace can help with that.",
    ),
    t("Hvad kan arbejdspladsen hjælpe med af udstyr?", "What equipment can the workplace help with?"),
);

pub(super) const EQUIPMENT_NOT_OFFERED: FindingText = finding(
    t("Udstyr, der ikke lånes ud", "Equipment that is not lent"),
    t(
        "Det her hører ikke til det, jeres organisation låner ud: {equipment}. Måske er der en anden vej.",
        "This is not among what your organisation lends: {equipment}. Perhaps there is another way.",
    ),
    t("Hvad kan vi gøre i stedet?", "What can we do instead?"),
);

pub(super) const EQUIPMENT_UNDECIDED: FindingText = finding(
    t("Udstyr fra arbejdspladsen", "Equipment from the workplace"),
    t(
        "Det er ikke klart, hvad arbejdspladsen kan låne ud. Med klar besked behøver ingen at gætte.",
        "It is not clear what the workplace can lend. Once that is clear, nobody has to guess.",
    ),
    t("Hvem kan svare på, hvad vi kan låne?", "Who can tell us what we can borrow?"),
);

pub(super) const APV_MISSING: FindingText = finding(
    t("Hjemmearbejde i APV", "Working from home in the APV"),
    t(
        "Hjemmearbejde ser ikke ud til at være med i jeres APV. Arbejdsmiljøet tæller også på en hjemmedag.",
        "Working from home does not seem to be part of your workplace assessment (APV). The working environment counts \
         on a home day too.",
    ),
    t(
        "Hvordan får vi hjemmedagene med i den næste APV?",
        "How do we include home days in the next workplace assessment (APV)?",
    ),
);
