import type { FoelingTheme } from "foeling";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

const LOOKS: (FoelingTheme | undefined)[] = ["light", "dark", undefined];

function Page() {
  const [lang, setLang] = useState("da");
  const [looks, setLooks] = useState(0);
  const [words, setWords] = useState("Kunne ikke åbne.");
  const [isHere, setHere] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (event: CustomEvent) =>
    setHeard((before) => [...before, `${event.type} ${JSON.stringify(event.detail)}`]);
  return (
    <>
      <button id="language" onClick={() => setLang("en")}>language</button>
      <button id="looks" onClick={() => setLooks(looks + 1)}>looks</button>
      <button id="words" onClick={() => setWords("Prøv igen i morgen.")}>words</button>
      <button id="presence" onClick={() => setHere(!isHere)}>presence</button>
      {isHere && (
        <foeling-dialog
          id="first"
          lang={lang}
          start="employee"
          theme={LOOKS[looks % LOOKS.length]}
          onfoeling-ready={hear}
          onfoeling-step={hear}
          onfoeling-complete={hear}
          onfoeling-error={hear}
        >
          <p>{words}</p>
        </foeling-dialog>
      )}
      <foeling-dialog id="second" start="manager" instance={7} />
      <ol id="heard">
        {heard.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </>
  );
}

createRoot(document.getElementById("page")!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
