import { expect, test } from "vitest";
import { author, call, interpretation, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

test("a revision keeps the date of the source and the links by number that lead nowhere yet", async () => {
  const originalPublishedAt = new Date("2020-05-20T01:00:00Z");
  const imported = await world.publish({
    type: "INTERPRETATION",
    originalPublishedAt,
    links: [{ kind: "INTERPRETS", toContentId: null, toDocumentNumber: "柯政发〔2020〕9号" }],
  });
  const input = {
    content: imported.globalId,
    expectedVersion: await world.version(imported.contentId),
    ...interpretation,
  };
  const { edition } = await call("reviseInterpretation", input, author);
  const urgent = { ...seen(edition), reason: "更正错字" };
  const publisher = await world.person("both", "publish");
  expect((await call("publishUrgently", urgent, publisher)).edition.state).toBe("PUBLISHED");
  const { contents } = await world.read("{ contents { nodes { title edition issuedAt } } }");
  expect(contents.nodes).toEqual([
    { title: interpretation.title, edition: 2, issuedAt: originalPublishedAt.toISOString() },
  ]);
  await world.publish({
    type: "POLICY_DOCUMENT",
    title: "后到的文件",
    details: { ...(world.draft({ type: "POLICY_DOCUMENT" }).details as object), documentNumber: "柯政发〔2020〕9号" },
  });
  const after = await world.read("{ interpretations { nodes { interprets(first: 1) { nodes { title } } } } }");
  expect(after.interpretations.nodes).toEqual([{ interprets: { nodes: [{ title: "后到的文件" }] } }]);
});

test("an edition tells all that a revision of it states: its files and what it relates to", async () => {
  const other = await world.publish();
  const files = [
    { role: "COVER", name: "封面.png", sha256: null, url: "https://www.kecheng.example/cover.png", altText: "一条河" },
    { role: "FILE", name: "附件.pdf", sha256: null, url: "https://www.kecheng.example/1.pdf", altText: null },
  ];
  const input = { ...interpretation, attachments: files, related: [other.globalId] };
  const { edition } = await call(
    "createInterpretation",
    input,
    author,
    "edition { files { role name sha256 url altText } related }",
  );
  expect(edition).toEqual({ files, related: [other.globalId] });
});
