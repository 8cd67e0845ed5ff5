import { readFileSync } from "node:fs";
import pg from "pg";
import { serve } from "./serve.ts";

// The limit of a hand-written API without GraphQL: one statement a request that answers the whole JSON, passed on unread.
const [url = "", prepared] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const statements = new Map<string, string>();

function statementOf(path: string): string {
  const known = statements.get(path);
  if (known) return known;
  const text = readFileSync(new URL(`../sql${path}.sql`, import.meta.url), "utf8");
  statements.set(path, text);
  return text;
}

serve(
  (req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: unknown[] };
      const path = req.url ?? "";
      const name = prepared ? path : undefined;
      pool.query<{ data: string }>({ name, text: statementOf(path), values: variables }).then(
        ({ rows }) => {
          const bytes = Buffer.from(`{"data":${rows[0]?.data}}`);
          res.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": bytes.length });
          res.end(bytes);
        },
        (error: Error) => res.writeHead(500).end(error.message),
      );
    });
  },
  () => pool.end(),
);
