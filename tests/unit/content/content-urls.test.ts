import { describe, expect, it } from "vitest";
import { legacyAddress } from "../../../src/domains/content/address.ts";
import { contentUrls } from "../../../src/domains/content/content-urls.ts";

const API = "https://api.kecheng.example";

describe("a portal's addresses", () => {
  it.each([
    ["/c/{slug}", `${API}/c/report-2020`],
    ["https://www.kecheng.example/art/{slug}.html", "https://www.kecheng.example/art/report-2020.html"],
    [
      "https://www.kecheng.example/show?slug={slug}&from=api",
      "https://www.kecheng.example/show?slug=report-2020&from=api",
    ],
    ["http://127.0.0.1:4000/c/{slug}", "http://127.0.0.1:4000/c/report-2020"],
  ])("by the template %s lead to a slug and back", (template, address) => {
    const urls = contentUrls(template, API);
    expect(urls.of("report-2020")).toBe(address);
    expect(urls.slugIn(address)).toBe("report-2020");
  });

  const urls = contentUrls("https://www.kecheng.example/c/{slug}.html", API);

  it.each([
    ["another scheme", "http://www.kecheng.example/c/a.html"],
    ["a port", "https://www.kecheng.example:8443/c/a.html"],
    ["capitals in the host", "https://WWW.Kecheng.example/c/a.html"],
    ["a query", "https://www.kecheng.example/c/a.html?utm_source=wechat"],
    ["a fragment", "https://www.kecheng.example/c/a.html#top"],
  ])("are known with %s", (_, address) => {
    expect(urls.slugIn(address)).toBe("a");
  });

  it("are known with a slash at the end", () => {
    expect(contentUrls("/c/{slug}", API).slugIn(`${API}/c/a/`)).toBe("a");
  });

  it.each([
    ["another host", "https://api.kecheng.example/c/a.html"],
    ["another path", "https://www.kecheng.example/d/a.html"],
    ["another ending", "https://www.kecheng.example/c/a"],
    ["no slug", "https://www.kecheng.example/c/.html"],
  ])("are not those with %s", (_, address) => {
    expect(urls.slugIn(address)).toBeNull();
  });
});

it.each([
  ["http://old.kecheng.example/art/1.html", "//old.kecheng.example/art/1.html"],
  ["https://OLD.kecheng.example:443/art/1.html#x", "//old.kecheng.example/art/1.html"],
  ["http://old.kecheng.example:8080/show?id=7", "//old.kecheng.example/show?id=7"],
  ["http://old.kecheng.example/show?id=7&from=singlemessage&utm_source=x", "//old.kecheng.example/show?id=7"],
  ["http://old.kecheng.example/art/1.html?from=timeline&isappinstalled=0", "//old.kecheng.example/art/1.html"],
  ["http://old.kecheng.example/show?p=(a)&q=%20", "//old.kecheng.example/show?p=(a)&q=%20"],
  ["http://old.kecheng.example", "//old.kecheng.example/"],
  ["http://old.kecheng.example/政策", "//old.kecheng.example/%E6%94%BF%E7%AD%96"],
])("the legacy address %s is kept as %s", (url, kept) => {
  expect(legacyAddress(url)).toBe(kept);
});
