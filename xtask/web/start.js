// Brings the program and its local frame together. Every shape that Føling ships in starts here.

/**
 * The settings with the text of the local frame in them, or with its address where it could not be fetched.
 *
 * @param {object} settings
 * @param {URL | string | undefined} address where the frame is; none for the general limits
 */
async function withFrame(settings, address) {
  if (!address) return settings;
  try {
    // A page may have given something that is no address.
    address = new URL(address, document.baseURI);
    // A server that never answers must not keep the program waiting.
    const response = await fetch(address, { credentials: "same-origin", signal: AbortSignal.timeout(15_000) });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // UTF-16 where a mark says so. Letters of anything but UTF-8 become what the program refuses by name.
    const letters = { 255: "utf-16le", 254: "utf-16be" }[bytes[0]];
    return { ...settings, frame: new TextDecoder(letters).decode(bytes) };
  } catch (error) {
    console.warn(error);
    return { ...settings, frameMissing: `${address}` };
  }
}
