// WebDriver BiDi as far as the walks need it: commands over one web socket, each answered by its number.
import WebSocket from "ws";

/**
 * Connects to a browser that listens, and begins a session.
 *
 * @param {string} address as the browser told it
 * @returns {Promise<{ command: (method: string, params?: object) => Promise<any>, close: () => void }>}
 */
export async function connect(address) {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map();
  socket.on("message", (text) => {
    const { id, type, error, message, result } = JSON.parse(text);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (type === "error") reject?.(new Error(`${error}: ${message}`));
    else resolve?.(result);
  });
  // A browser that goes away answers nothing more; without this a test would wait for it for ever.
  socket.on("close", () => waiting.forEach(({ reject }) => reject(new Error("the browser went away"))));
  let last = 0;
  const command = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  // A question that the browser itself asks would wait for a person.
  await command("session.new", { capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: "dismiss", beforeUnload: "accept" } } } });
  return { command, close: () => socket.close() };
}
