//! Local frames as files: picked for the editor, and saved from it.

use yew::Callback;

use super::shell::Shell;
use crate::app::msg::Msg;
use crate::app::msg::frame_editor::EditorMsg;
use crate::app::state::hosting::Hosting;
use crate::app::state::screen::Screen;
use crate::domain::frame::Frame;
use crate::domain::frame_form::fault::{FrameFault, MOST_BYTES, Problem};
use crate::platform::open_file::{self, OpenFault};
use crate::saved::frame_file;
use crate::ui::host::{FrameSource, Host};

/// The name under which the page looks for it.
const NAME: &str = "foeling-frame.json";

/// The frame that the place has, or everything that is amiss with it.
type Read = Result<Frame, Vec<FrameFault>>;

/// What the place decides, and its frame, which decides what the place leaves to it.
pub fn of(host: &Host) -> (Hosting, Read) {
    let read = read_frame(&host.frame);
    (host.hosting(read.as_ref().ok().and_then(|frame| frame.retention)), read)
}

fn read_frame(source: &FrameSource) -> Read {
    match source {
        FrameSource::None => Ok(Frame::default()),
        FrameSource::Text(text) => frame_file::read(text),
        FrameSource::Missing(address) => {
            Err(vec![FrameFault::of_file(Problem::NotFetched { address: address.to_string() })])
        }
    }
}

/// The place has another frame now, as facts: the frame, and where answers are kept if the place leaves that to it.
pub fn changed(host: &Host) -> Vec<Msg> {
    let (hosting, frame) = of(host);
    vec![Msg::RetentionAsked(hosting.retention), Msg::FrameRead(frame.map(Box::new))]
}

/// Hands the file to the browser.
pub fn save(shell: &Shell, frame: &Frame) {
    shell.save(None, NAME, "application/json", frame_file::write(frame).as_bytes());
}

/// Lets the person pick a file and reads it as far as it is JSON.
pub fn pick(shell: &Shell) {
    let on_msg = shell.on_msg.clone();
    let most = u32::try_from(MOST_BYTES).unwrap_or(u32::MAX);
    open_file::open(most, move |picked| match picked {
        Ok(bytes) => read(&on_msg, &bytes),
        Err(fault) => {
            let problem = match fault {
                OpenFault::TooBig(bytes) => {
                    let kilobytes = usize::try_from(bytes.div_ceil(1000)).unwrap_or(usize::MAX);
                    Problem::TooBig { kilobytes }
                }
                OpenFault::Unreadable | OpenFault::Several => Problem::Unreadable,
            };
            tell(&on_msg, EditorMsg::Read(Err(vec![FrameFault::of_file(problem)])));
        }
    });
}

/// A frame that was opened where halves and agreements are opened: the editor is the place for it.
pub fn opened(on_msg: &Callback<Msg>, bytes: &[u8]) {
    on_msg.emit(Msg::Opened(Screen::Frame));
    read(on_msg, bytes);
}

fn read(on_msg: &Callback<Msg>, bytes: &[u8]) {
    tell(on_msg, EditorMsg::Read(frame_file::raw_bytes(bytes)));
}

fn tell(on_msg: &Callback<Msg>, msg: EditorMsg) {
    on_msg.emit(Msg::FrameEditor(msg));
}
