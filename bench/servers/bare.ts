import { serve } from "./serve.ts";

// The limit of node:http itself: takes the request in whole and answers bytes that it was given beforehand.
const answers = new Map<string, Buffer>();
process.on("message", (given: Record<string, string>) => {
  for (const [path, body] of Object.entries(given)) answers.set(path, Buffer.from(body));
  process.send?.("given");
});
serve((req, res) => {
  req.on("data", () => {});
  req.on("end", () => {
    const bytes = answers.get(req.url ?? "") ?? Buffer.from("{}");
    res.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": bytes.length });
    res.end(bytes);
  });
});
