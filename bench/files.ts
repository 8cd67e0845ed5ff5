import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBenchDatabase } from "./bench-database.ts";
import { startChild } from "./child.ts";
import type { Contenders } from "./contenders.ts";
import { contentOf, getRequest, HttpConnection } from "./load/http-connection.ts";
import type { Load } from "./load/window.ts";
import { measureRounds, type Rounds } from "./rounds.ts";
import type { Question } from "./scenarios.ts";
import type { BareAnswers } from "./servers/bare.ts";
import type { PublishedFiles } from "./set/files.ts";

/** Measures the delivery of an image, of a size of it and of a small file, against node:http answering the same bytes from memory. */
export async function measureFiles(load: Load, rounds: number): Promise<Rounds> {
  const database = await openBenchDatabase({ reuse: undefined, keep: false });
  const directory = await mkdtemp(join(tmpdir(), "tongyuan-bench-files-"));
  try {
    const filling = startChild("set/files.ts", [database.url, directory]);
    const published = await filling.next<PublishedFiles>();
    await filling.end();
    await database.settle();
    const contenders = await startContenders(database.url, directory, published);
    try {
      return await measureRounds(contenders, database, load, rounds);
    } finally {
      await contenders.end();
    }
  } finally {
    await rm(directory, { recursive: true });
    await database.close();
  }
}

async function startContenders(
  url: string,
  directory: string,
  { image, text, large }: PublishedFiles,
): Promise<Contenders> {
  const product = startChild("servers/product.ts", [url, directory]);
  const bare = startChild("servers/bare.ts", []);
  const urls = { product: await product.next<string>(), bare: await bare.next<string>() };
  const requests = new Map<Question, Buffer[]>();
  const bareRequests = new Map<Question, Buffer[]>();
  const answers: BareAnswers = {};
  const connection = await HttpConnection.open(urls.product);
  for (const [name, path] of [
    ["image", image],
    ["size", `${image}?w=640`],
    ["text", text],
    ["large", large],
  ] as const) {
    const request = getRequest(path, "image/webp,*/*");
    const { contentType, bytes } = contentOf(await connection.send(request));
    const question = { name, title: `${contentType}, ${(bytes.length / 1024).toFixed(1)} KB` };
    requests.set(question, [request]);
    bareRequests.set(question, [getRequest(`/${name}`, "*/*")]);
    answers[`/${name}`] = { contentType, base64: bytes.toString("base64") };
  }
  connection.close();
  bare.send(answers);
  await bare.next();
  return {
    scenarios: [...requests.keys()],
    all: [
      { name: "product", pid: product.pid, url: urls.product, requests },
      { name: "bare", pid: bare.pid, url: urls.bare, requests: bareRequests },
    ],
    end: async () => void (await Promise.all([product.end(), bare.end()])),
  };
}
