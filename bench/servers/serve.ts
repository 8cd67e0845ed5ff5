import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens on any free port, tells the parent the address, and ends when the parent lets go. */
export function serve(listener: RequestListener, close: () => Promise<void> = async () => {}): void {
  const server = createServer({ keepAliveTimeout: 65_000 }, listener);
  server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  process.on("disconnect", () => {
    server.close();
    server.closeAllConnections();
    void close().then(() => process.exit(0));
  });
}
