// node .ci/answers.js <url>: exit code 0 when a PostgreSQL at the address lets us in.
import pg from "pg";

const client = new pg.Client({ connectionString: process.argv[2], connectionTimeoutMillis: 3_000 });
try {
  await client.connect();
  await client.end();
} catch {
  process.exitCode = 1;
}
