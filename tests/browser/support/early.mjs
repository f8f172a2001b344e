// What a page shows before its program is there.

/**
 * Holds a file of the program back until it is let go.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} [pattern]
 * @returns {Promise<() => void>} lets it go
 */
export async function holdBack(page, pattern = "**/app.*.wasm") {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/**
 * What stands in an element, written so that two widgets can be compared: without the widget's number, without the order of
 * attributes, and with what is chosen told by the control and not by the attribute, which only prepared pages have.
 *
 * @param {import("@playwright/test").Locator} place
 */
export function drawing(place) {
  return place.evaluate((element) => {
    const plain = (text) => text.replace(/foeling-\d+-/g, "foeling-N-");
    const write = (node, depth) => {
      const start = "\n" + " ".repeat(depth);
      if (node.nodeType === Node.TEXT_NODE) return node.data ? start + plain(node.data) : "";
      if (node.nodeType !== Node.ELEMENT_NODE) return "";
      const told = [...node.attributes].filter(({ name }) => name !== "checked").map(({ name, value }) => `${name}=${plain(value)}`);
      if (node.checked !== undefined) told.push(`chosen=${node.checked}`);
      return `${start}${node.localName} ${told.sort().join(" ")}${within(node, depth + 1)}`;
    };
    const within = (node, depth) => [...node.childNodes].map((child) => write(child, depth)).join("");
    element.normalize();
    return within(element, 0);
  });
}
