//! The words of the signposts.

use crate::domain::suggestion::signposts::Signpost;
use crate::domain::values::text::{Text, t};
use crate::domain::vocabulary::party::Voice;

/// One or two sentences; the source stands beside them.
pub const fn words(signpost: Signpost, voice: Voice) -> Text {
    match (signpost, voice) {
        (Signpost::SpecialNeeds, _) => t(
            "Særlige hensyn aftales for sig, for eksempel ved et handicap. Spørg HR eller tillidsrepræsentanten.",
            "Special needs are agreed separately, for example in the case of a disability. Ask HR or the union rep \
             (tillidsrepræsentant).",
        ),
        (Signpost::FlexibleRequest, Voice::One(_)) => t(
            "Har du børn under ni år, eller har du omsorg for en nær pårørende, kan du bede skriftligt om fleksible vilkår. Et \
             nej skal begrundes skriftligt.",
            "If you have children under nine, or care for someone close to you, you can ask in writing for flexible \
             arrangements. A refusal must be given in writing with reasons.",
        ),
        (Signpost::FlexibleRequest, Voice::Both) => t(
            "Den, der har børn under ni år eller omsorg for en nær pårørende, kan bede skriftligt om fleksible vilkår. Et nej \
             skal begrundes skriftligt.",
            "Anyone with children under nine, or who cares for someone close, can ask in writing for flexible \
             arrangements. A refusal must be given in writing with reasons.",
        ),
    }
}
