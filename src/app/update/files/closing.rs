//! One closes one's own half before anything of the other's can be read.
//!
//! The talk uses the half as it was closed. Before a talk was opened with it, "Ret mine svar" opens it again and nobody
//! is told. After that it can still be opened again and closed anew; what differs from what was said when the other half
//! was first seen then stands in the talk as changed late, for both.

use crate::app::state::files::{Around, Files, Opened, Opening};
use crate::app::state::work::Work;
use crate::domain::talk::half::Half;
use crate::domain::vocabulary::party::Party;

/// Whether a half of this party may be read here: what there is of the other one is closed, or there is nothing of it.
/// On a device that was handed over, the second one's is expected, so that the first one's stays shut until then.
pub fn may_read(files: &Files, work: &Work, party: Party) -> bool {
    let own = party.other();
    let is_brought = files.waiting.half.as_ref().is_some_and(|half| half.party() == own);
    let is_expected = is_of_first(files, party) && !is_brought;
    work.closed.contains_key(&own) || work.answers(own).is_empty() && !is_expected
}

/// Whether the half can be somebody's own here: nothing of the other party is, and no talk is open.
pub fn may_resume(files: &Files, half: &Half, around: &Around<'_>) -> bool {
    let (other, work) = (half.party.other(), around.prepared.work);
    let is_free = work.answers(other).is_empty() && !work.closed.contains_key(&other);
    let is_others = files.waiting.half.as_ref().is_some_and(|waiting| waiting.party() == half.party);
    !around.is_talking && is_free && !is_others && !is_of_first(files, half.party)
}

/// Whether this is the party who answered first on this device and handed it over.
fn is_of_first(files: &Files, party: Party) -> bool {
    let locked = files.locked.as_ref().and_then(Opening::sealed_by);
    let waits = || files.waiting.half.as_ref().map(|half| half.party());
    files.waiting.is_handed_over && locked.or_else(waits) == Some(party)
}

/// Lets go of everything of a half that may not be read now: of an open one the head stays, of a sealed one the file.
pub fn keep_seal(files: &mut Files, work: &Work) {
    let opened = &files.opened;
    let shut = match opened.opening() {
        Some(Opening::Half(half, _)) if !may_read(files, work, half.party) => {
            Opened::held(half, opened.being_read.clone())
        }
        Some(Opening::Sealed { party, .. }) if !may_read(files, work, *party) => {
            Opened { file: opened.file.clone(), ..Opened::default() }
        }
        _ => return,
    };
    files.opened = shut;
}
