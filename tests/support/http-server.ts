import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createGraphQLServer, type GraphQLServerOptions } from "../../src/http/graphql-server.ts";
import { createMetrics } from "../../src/http/metrics.ts";
import { createRequestListener } from "../../src/http/request-listener.ts";
import { type Log, silentLog } from "../../src/platform/log.ts";
import { articleSchema } from "./article-schema.ts";

/** A listening server of one test. */
export interface TestServer {
  url: string;
  graphql: string;
  port: number;
  server: Server;
  close(): Promise<void>;
}

/** Serves `/graphql` and `/metrics` on a real socket, as app.ts does, with the article schema unless told otherwise. */
export async function startTestServer(
  options: Partial<GraphQLServerOptions> & { log?: Log } = {},
): Promise<TestServer> {
  const { log = silentLog, ...graphqlOptions } = options;
  const metrics = createMetrics();
  const graphql = createGraphQLServer({
    schema: articleSchema(),
    contextFor: ({ requestId }) => ({ now: new Date(), requestId }) as never,
    freshness: { cursor: "here", reach: () => null },
    strictErrorCodes: true,
    ...graphqlOptions,
  });
  const listener = createRequestListener({ routes: { "/graphql": graphql, "/metrics": metrics.route }, log, metrics });
  const server = createServer({ maxHeaderSize: 131_072 }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    graphql: `${url}/graphql`,
    port,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
