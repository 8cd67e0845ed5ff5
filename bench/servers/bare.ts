import { serve } from "./serve.ts";

/** What to answer, by path. */
export type BareAnswers = Record<string, { contentType: string; base64: string }>;

// The limit of node:http itself: takes the request in whole and answers bytes that it was given beforehand.
const answers = new Map<string, { contentType: string; bytes: Buffer }>();
process.on("message", (given: BareAnswers) => {
  for (const [path, { contentType, base64 }] of Object.entries(given))
    answers.set(path, { contentType, bytes: Buffer.from(base64, "base64") });
  process.send?.("given");
});
serve((req, res) => {
  req.on("data", () => {});
  req.on("end", () => {
    const { contentType, bytes } = answers.get(req.url ?? "") ?? { contentType: "text/plain", bytes: Buffer.alloc(0) };
    res.writeHead(200, { "content-type": contentType, "content-length": bytes.length });
    res.end(bytes);
  });
});
