// node .ci/first-start.js <dir>: runs `npm start` there twice, as somebody would who has just installed it. Each time a query must
// answer demo content, and SIGTERM must end the process in good order. Prints how long each start took.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";

const query = "{ contents(first: 5) { totalCount nodes { title url } } channels { key } }";

for (const which of ["first", "next"]) {
  const server = start(process.argv[2]);
  try {
    const startedAt = performance.now();
    const address = await server.address;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const titles = await askForContent(address);
    console.log(`Node ${process.version}, ${which} start: ready after ${seconds} s; e.g. ${titles[0]}`);
  } finally {
    await server.stop();
  }
}

function start(dir) {
  // A process group of its own, so that npm and what it started are stopped together and nothing else is.
  const env = { ...process.env, PORT: "0", NODE_ENV: "" };
  delete env.DATABASE_URL;
  const child = spawn("npm", ["start"], { cwd: dir, env, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const address = new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
    exited.then(([code]) => reject(new Error(`npm start ended with ${code} before it was ready`)));
    globalThis.setTimeout(() => reject(new Error("npm start named no address within 120 s")), 120_000).unref();
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    process.kill(-child.pid, "SIGTERM");
    const late = globalThis.setTimeout(() => {
      console.error("still running 20 s after SIGTERM");
      process.exitCode = 1;
      process.kill(-child.pid, "SIGKILL");
    }, 20_000);
    await exited;
    // npm does not always wait for the server that it has started.
    while (isRunning(-child.pid)) await setTimeout(50);
    clearTimeout(late);
  };
  return { address, stop };
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function askForContent(address) {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`the query failed: ${JSON.stringify(errors)}`);
  if (data.contents.totalCount < 1 || data.channels.length < 1)
    throw new Error(`no demo content: ${JSON.stringify(data)}`);
  return data.contents.nodes.map(({ title }) => title);
}
