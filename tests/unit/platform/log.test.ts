import { expect, it } from "vitest";
import { createLog } from "../../../src/platform/log.ts";

function capture(options: { level: string; readable?: boolean }) {
  const lines: string[] = [];
  const to = { write: (line: string) => void lines.push(line) };
  return { log: createLog({ ...options, to }), lines };
}

it("writes JSON with the level's name and the time", () => {
  const { log, lines } = capture({ level: "info" });
  log.info({ requestId: "r1" }, "request");
  log.debug("not written");
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    requestId: "r1",
    msg: "request",
  });
});

it.each([
  { authorization: "Bearer geheim" },
  { headers: { authorization: "geheim", cookie: "geheim" } },
  { req: { headers: { Authorization: "geheim" } } },
  { token: "geheim" },
  { input: { password: "geheim" } },
])("never writes what grants access: %j", (fields) => {
  for (const readable of [false, true]) {
    const { log, lines } = capture({ level: "info", readable });
    log.info(fields, "request");
    expect(lines.join()).toContain("[secret]");
    expect(lines.join()).not.toContain("geheim");
  }
});

it("writes a short line for people: time, level when it is not info, message, fields", () => {
  const { log, lines } = capture({ level: "info", readable: true });
  log.info({ url: "http://127.0.0.1:4000", sizes: [1, 2] }, "listening");
  log.warn("slow");
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d listening url=http:\/\/127\.0\.0\.1:4000 sizes=\[1,2\]\n$/);
  expect(lines[1]).toMatch(/^\d\d:\d\d:\d\d warn slow\n$/);
});

it("puts the stack of an error below its line", () => {
  const { log, lines } = capture({ level: "info", readable: true });
  log.error({ err: new RangeError("too far") }, "failed");
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d error failed\nRangeError: too far\n {4}at /);
});
