import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { App } from "../../src/app.ts";

/** Opens a socket for a world's application, whichever it is at the time of a request, or for anything that handles requests. */
export async function listenApp(world: {
  app: Pick<App, "handle">;
}): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((req, res) => world.app.handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
