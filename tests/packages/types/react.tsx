// Not run, only checked: the tag in JSX, with the lines from the package's README.
import type { FoelingDialog } from "foeling";
import { createRef } from "react";

const held = createRef<FoelingDialog>();

export const right = (
  <foeling-dialog
    ref={held}
    className="widget"
    lang="da"
    start="together"
    instance={3}
    storage="local"
    theme="auto"
    frame="foeling-frame.json"
    onfoeling-step={(event) => console.log(event.detail.screen)}
    onfoeling-complete={(event) => console.log(event.detail.what === "half")}
  >
    <p>Kunne ikke åbne.</p>
  </foeling-dialog>
);

export const wrong = (
  <>
    {/* @ts-expect-error: no such way in */}
    <foeling-dialog start="boss" />
    {/* @ts-expect-error: no event carries an answer */}
    <foeling-dialog onfoeling-step={(event) => console.log(event.detail.answer)} />
  </>
);
