// A file of the program, from beside this module, if it is the one the program was built with. Where it does not come, the
// error's cause tells why, by the codes of `PartFault`: 0 not reached, 1 replaced, 2 another page in its place.
async function fetched(address, integrity) {
  let cause;
  // What was kept broken, or as a login page, is asked for past what is kept.
  for (const cache of ["default", "reload"]) {
    cause = 0;
    try {
      // A login elsewhere would be no answer at all, were it followed; so it is one with the status 0.
      const answer = await fetch(address, { cache, redirect: "manual" });
      const { ok, status, headers } = answer;
      // From 429 on the server can't just now.
      if (status < 429) cause = [0, 401, 403].includes(status) || (ok && /html/.test(headers.get("content-type"))) ? 2 : 1;
      // Without HTTPS only the browser itself can check a file.
      if (ok && !crypto.subtle) return await (await fetch(address, { integrity })).arrayBuffer();
      const bytes = await answer.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      if (ok && integrity === `sha256-${btoa(String.fromCharCode(...digest))}`) return bytes;
    } catch (error) {
      console.warn(error);
    }
    if (!cause) break;
  }
  throw new Error(`failed to fetch ${address}`, { cause });
}
