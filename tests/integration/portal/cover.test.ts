import { load } from "cheerio";
import { expect, it } from "vitest";
import { listenApp } from "../../support/listening-app.ts";
import { World } from "../../support/world.ts";

it("shows a content's cover on its page, without a size where none is known, and no other picture", async () => {
  const world = await World.open();
  const { url, close } = await listenApp(world);
  try {
    const address = "https://www.kecheng.example/cover.png";
    const image = { role: "IMAGE" as const, name: "b.png", url: `${address}?b`, sha256: null, altText: "又一图" };
    const cover = { role: "COVER" as const, name: "a.png", url: address, sha256: null, altText: '"封面"' };
    await world.publish({ title: "封面", slug: "covered", attachments: [image, cover] });
    const $ = load(await (await fetch(`${url}/c/covered`)).text());
    const shown = $("img").toArray();
    expect(shown.map(({ attribs }) => attribs)).toEqual([{ src: address, alt: '"封面"' }]);
  } finally {
    await close();
    await world.close();
  }
});
