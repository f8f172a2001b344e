//! Halves as files: drawn, sealed, saved and unsealed. Whatever goes wrong comes back as a fact with a reason.

use std::rc::Rc;

use yew::platform::spawn_local;

use super::shell::Shell;
use super::stored;
use crate::app::msg::files::FilesMsg;
use crate::app::state::files::{Opening, Unopened};
use crate::content::sharing;
use crate::domain::talk::file_fault::FileFault;
use crate::domain::talk::half::Half;
use crate::domain::talk::seal::SealFault;
use crate::domain::talk::talk_code::TalkCode;
use crate::export::file_name::file_name;
use crate::platform::{download, seal};
use crate::saved::half_file::{self, Head, OpenedHalf};
use crate::wording;

/// What the browser is told that a half is.
const JSON: &str = "application/json";

/// Random bytes for a number, and for a code where this page can seal.
pub fn draw(shell: &Shell) {
    let code = seal::random().filter(|_| seal::can_seal());
    shell.tell(FilesMsg::Drawn { number: seal::random(), code });
}

/// Makes the file and hands it to the browser.
pub fn save(shell: &Shell, half: Half, code: Option<TalkCode>) {
    let shell = shell.clone();
    spawn_local(async move {
        let file = match code {
            Some(code) => sealed(&half, &code).await,
            None => Ok(half_file::write_open(&half)),
        };
        let who = ("who", shell.reader.say(sharing::the(half.party)).to_owned());
        let title = wording::fill(sharing::FILE_OF_HALF, shell.reader.speech, &[who]);
        let name = file_name(&title, half.made, "json");
        shell.tell(FilesMsg::HalfSaved(match file {
            Ok(bytes) if download::download(&name, JSON, &bytes) => Ok(()),
            Ok(_) => Err(SealFault::Failed),
            Err(fault) => Err(fault),
        }));
    });
}

async fn sealed(half: &Half, code: &TalkCode) -> Result<Vec<u8>, SealFault> {
    let head = Head::of(half);
    let sealed = seal::seal(&half_file::contents(half), &half_file::associated(&head), code).await?;
    Ok(half_file::write_sealed(&head, &sealed))
}

/// Keeps a sealed copy of the half that waits.
pub fn keep_waiting(shell: &Shell, half: Half, code: TalkCode) {
    let shell = shell.clone();
    spawn_local(async move {
        let file = sealed(&half, &code).await;
        let kept = file.is_ok_and(|file| stored::keep_waiting(&shell, &file));
        shell.tell(FilesMsg::WaitingKept(kept));
    });
}

/// Opens the seal of a file.
pub fn unseal(shell: &Shell, file: Rc<[u8]>, code: TalkCode) {
    let shell = shell.clone();
    spawn_local(async move {
        let opened = unsealed(&file, &code).await;
        shell.tell(FilesMsg::Came(file, opened));
    });
}

async fn unsealed(file: &[u8], code: &TalkCode) -> Result<Opening, Unopened> {
    let Ok(OpenedHalf::Sealed(half)) = half_file::read(file) else {
        return Err(Unopened::Refused(FileFault::Damaged));
    };
    let plain = seal::open(&half.sealed, &half_file::associated(&half.head), code).await.map_err(Unopened::Sealed)?;
    half.unsealed(&plain).map(|(half, unread)| Opening::Half(half, unread)).map_err(Unopened::Refused)
}
