import { expect, it } from "vitest";
import { cardList } from "../../../clients/portal/pages/card-list.ts";
import { layOut } from "../../../clients/portal/pages/layout.ts";
import { Links, listColumnPaths, type Site } from "../../../clients/portal/site.ts";

const SITE: Site = {
  name: "门户",
  columns: [
    { path: "a", name: "甲", children: [{ path: "a/b", name: "乙", children: [{ path: "a/b/c", name: "丙" }] }] },
  ],
  slugs: new Set(["here"]),
};

const card = (slug: string, title: string) =>
  ({
    id: slug,
    type: "REPORT",
    slug,
    url: `https://portal.example/${slug}`,
    title,
    summary: null,
    issuedAt: "2026-03-01T01:00:00.000Z",
  }) as const;

it("escapes what contents say, in text and in attributes", async () => {
  const text = String(await cardList(new Links(SITE, "index.html"), [card("here", `<script>alert("1")</script>`)]));
  expect(text).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  const head = { path: "index.html", title: "题", meta: [{ name: "Keywords", content: `"><b>` }] };
  expect((await layOut(SITE, head, () => cardList(new Links(SITE, "index.html"), []))).html).toContain(
    `<meta name="Keywords" content="&quot;&gt;&lt;b&gt;">`,
  );
});

it("links relative to the page, and to a content that has no page here at its own address", () => {
  const links = new Links(SITE, "columns/a/b/2.html");
  expect(links.toColumn("a/b")).toBe("index.html");
  expect(links.toColumn("a", 3)).toBe("../3.html");
  expect(links.toItem(card("here", ""))).toBe("../../../c/here.html");
  expect(links.toItem(card("elsewhere", ""))).toBe("https://portal.example/elsewhere");
});

it("lists columns from the top down", () => {
  expect(listColumnPaths(SITE)).toEqual(["a", "a/b", "a/b/c"]);
});
