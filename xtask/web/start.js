// Brings the program and its local frame together. Every shape that Føling ships in starts here.

/**
 * The settings with the text of the local frame in them, or with its address where it could not be fetched.
 *
 * @param {object} settings
 * @param {URL | undefined} address where the frame is; none for the general limits
 */
async function withFrame(settings, address) {
  if (!address) return settings;
  try {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return { ...settings, frame: await response.text() };
  } catch (error) {
    console.warn(error);
    return { ...settings, frameMissing: address.href };
  }
}
