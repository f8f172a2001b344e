// For tests whose page is served by a web server of somebody else's: see `serve.mjs`.
import { serve } from "./serve.mjs";
import { test as base } from "./test.mjs";

/** A server has an icon, or every page would miss one. */
const withIcon = ({ pages, ...how }) => ({ ...how, pages: { "/favicon.ico": "", ...pages } });

/**
 * The browser tests' `test`, against a server of its own: `test.use({ serving: { headers: … } })`. Addresses are relative to
 * it, so `dist/` is the site and `examples/` are the examples. `neighbour` is the same on another origin.
 */
export const test = base.extend({
  serving: [{}, { option: true }],

  server: async ({ serving }, use) => {
    const server = await serve(withIcon(serving));
    await use(server);
    await server.close();
  },

  neighbour: async ({ serving }, use) => {
    const server = await serve(withIcon(serving));
    await use(server);
    await server.close();
  },

  baseURL: async ({ server }, use) => use(`${server.origin}/`),
});
