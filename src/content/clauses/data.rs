//! The sentences about data and confidentiality: real conditions, the same as at the workplace.

use crate::domain::agreement::DataPhrase as P;
use crate::domain::values::text::{Text, t};

/// The words of a sentence.
pub(super) fn words(id: P) -> Text {
    match id {
        P::SameDuty => t(
            "Tavshedspligt og regler om persondata er de samme som på arbejdspladsen.",
            "The duty of confidentiality and the rules on personal data are the same as at the workplace.",
        ),
        P::Approved => t(
            "Data behandles kun på arbejdspladsens udstyr og i godkendte systemer, ikke på private drev, i privat \
             mail eller på egne usb-nøgler.",
            "Data is handled only on the workplace’s equipment and in approved systems, not on private drives, in \
             private email or on private USB sticks.",
        ),
        P::ApprovedFirst => t(
            "Før den første hjemmedag sørger lederen for, at godkendt udstyr og systemer er på plads.",
            "Before the first home day the manager makes sure that approved equipment and systems are in place.",
        ),
        P::NoPersonal => t("Opgaverne hjemme omfatter ikke persondata.", "The tasks at home involve no personal data."),
        P::Confidential => t(
            "Fortrolige og følsomme oplysninger holdes skjult for andre i hjemmet.",
            "Confidential and sensitive data is kept from others at home.",
        ),
        P::Shielded => t(
            "Fortrolighed sikres efter behov med skærmfilter, lukket dør eller headset.",
            "Confidentiality is ensured as needed with a screen filter, a closed door or a headset.",
        ),
        P::ConfidentialStays => t(
            "Fortrolige sager og samtaler bliver på arbejdspladsen, så længe andre i hjemmet kan se eller høre med.",
            "Confidential cases and conversations stay at the workplace as long as others at home can see or hear.",
        ),
        P::HardToShield => t(
            "Samtaler, som andre ikke må høre, tages på arbejdspladsen.",
            "Conversations that others must not hear are held at the workplace.",
        ),
        P::PapersLocked => t("Papirer låses inde, når de ikke er i brug.", "Papers are locked away when not in use."),
        P::PapersStay => {
            t("Papirer med persondata bliver på arbejdspladsen.", "Papers with personal data stay at the workplace.")
        }
        P::Breach => t(
            "Tab af udstyr og brud på datasikkerheden meldes straks til lederen og it.",
            "Loss of equipment and breaches of data security are reported at once to the manager and IT.",
        ),
        P::BreachTo => t(
            "Tab af udstyr og brud på datasikkerheden meldes straks til {contact}.",
            "Loss of equipment and breaches of data security are reported at once to {contact}.",
        ),
        P::BreachContact => t(
            "Før den første hjemmedag oplyser lederen, hvem der skal kontaktes.",
            "Before the first home day the manager says who to contact.",
        ),
    }
}
