// What others do to a page: translators put nodes of theirs in the place of its texts, extensions add and take away.

/**
 * Every text gives way to `<font><font>…</font></font>`, now and whenever it changes. In the page.
 *
 * @param {{ isPolite: boolean, isTranslated: boolean }} how whether it keeps off what is not to be translated, and whether the words
 *   become others: they stay where a test reads them
 */
export function translate({ isPolite, isTranslated }) {
  const skip = new Set(["SCRIPT", "STYLE", "TEXTAREA", "FONT", "NOSCRIPT", "TITLE", "OPTION"]);
  const words = (text) => (isTranslated ? text.replace(/\p{L}+/gu, (word) => `T${word.toLowerCase()}`) : text);
  window.__translated = 0;
  const one = (text) => {
    const parent = text.parentNode;
    if (!parent || !text.data.trim() || skip.has(parent.nodeName)) return;
    if (isPolite && parent.closest("[translate=no], .notranslate")) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = words(text.data);
    outer.append(inner);
    parent.replaceChild(outer, text);
    window.__translated += 1;
  };
  const all = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return one(root);
    if (root.nodeType !== Node.ELEMENT_NODE || skip.has(root.nodeName)) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    found.forEach(one);
  };
  const places = [document.body, ...[...document.querySelectorAll("foeling-dialog")].map((one) => one.shadowRoot)];
  for (const place of places) {
    [...place.childNodes].forEach(all);
    new MutationObserver((records) =>
      records.forEach((record) => (record.type === "characterData" ? one(record.target) : record.addedNodes.forEach(all))),
    ).observe(place, { childList: true, subtree: true, characterData: true });
  }
}

/** Every text is written over where it stands, as some translators do. In the page. */
export function overwrite() {
  const walker = document.createTreeWalker(document.getElementById("foeling"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = "???";
}

/** Every heading, paragraph and list of the screen is taken away, as blockers do. In the page. */
export function takeAway() {
  for (const gone of document.querySelectorAll("#foeling :is(h1, h2, p, ul, ol, dl, legend)")) gone.remove();
}
