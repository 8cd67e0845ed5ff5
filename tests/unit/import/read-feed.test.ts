import { expect, test } from "vitest";
import { readFeed } from "../../../src/domains/import/read-feed.ts";
import { workDir } from "../../support/work-dir.ts";
import { collect } from "./collect.ts";

const now = new Date("2026-06-01T12:00:00+08:00");
const files = workDir();
const BODY = "<p>为改善水质，定于四月疏浚城区河道。</p>";

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>云溪区水务局</title>
<item><title>关于疏浚河道的公告</title><link>http://www.yunxi.example/1.html</link><guid isPermaLink="false">n1</guid><pubDate>Tue, 05 Mar 2024 09:30:00 +0800</pubDate>
<category>河道</category><description>摘要</description><content:encoded><![CDATA[${BODY}]]></content:encoded><source url="http://www.yunxi.example">云溪区水务局</source></item>
<item><title>没有正文</title><link>http://www.yunxi.example/2.html</link></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>云溪区水务局</title><id>urn:f</id><updated>2024-03-05T09:30:00+08:00</updated>
<entry><title>关于疏浚河道的公告</title><id>n1</id><link rel="alternate" href="http://www.yunxi.example/1.html"/><published>2024-03-05T09:30:00+08:00</published>
<updated>2024-03-06T09:30:00+08:00</updated><category term="河道"/><author><name>云溪区水务局</name></author><content type="html">${BODY.replaceAll("<", "&lt;")}</content></entry></feed>`;
const json = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "云溪区水务局",
  items: [
    {
      id: "n1",
      url: "http://www.yunxi.example/1.html",
      title: "关于疏浚河道的公告",
      content_html: BODY,
      date_published: "2024-03-05T09:30:00+08:00",
      tags: ["河道"],
      authors: [{ name: "云溪区水务局" }],
    },
  ],
});

test.each([
  ["RSS", "feed.rss", rss],
  ["Atom", "feed.atom", atom],
  ["JSON Feed", "feed.json", json],
])("an entry of %s becomes a record", async (_, name, content) => {
  const [first] = await collect(readFeed({ path: await files.write(name, content), name }, now));
  expect(first).toMatchObject({
    record: {
      key: "//www.yunxi.example/1.html",
      otherKeys: ["云溪区水务局#n1"],
      type: "ANNOUNCEMENT",
      title: "关于疏浚河道的公告",
      bodyHtml: BODY,
      keywords: ["河道"],
      source: { name: "云溪区水务局", url: "http://www.yunxi.example/1.html" },
      originalPublishedAt: new Date("2024-03-05T09:30:00+08:00"),
    },
  });
});

test("an entry without a body fails alone", async () => {
  const readings = await collect(readFeed({ path: await files.write("feed.rss", rss), name: "feed.rss" }, now));
  expect(readings[1]).toMatchObject({ failure: { code: "body-missing" } });
});

test("a file that is no feed fails with one line", async () => {
  expect(
    await collect(readFeed({ path: await files.write("broken.rss", "<rss"), name: "broken.rss" }, now)),
  ).toMatchObject([
    {
      failure: {
        code: "feed-broken",
        at: { line: null },
        reason: expect.stringMatching(/^The file is no RSS, Atom or JSON feed that can be read: /),
      },
    },
  ]);
});
