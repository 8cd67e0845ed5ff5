import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/index.ts";
import { duplicateFollower } from "../../../src/domains/duplicate/follower.ts";
import { followOnce } from "../../../src/platform/followers/follower.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { World } from "../../support/world.ts";
import { CASES, type Call, callOf, NOTICE, OTHER_NOTICE, seen } from "./duplicate-world.ts";

let world: World;
let call: Call;
let author: Viewer;
let publisher: Viewer;

beforeAll(async () => {
  world = await World.open();
  call = callOf(world);
  author = await world.person("author", "author");
  publisher = await world.person("publisher", "publish", "review");
});
beforeEach(() => world.clear());
afterAll(() => world.close());

/** What an import has published; its duplicates are found by the follower. */
async function imported(fields: { title: string; bodyHtml: string; publisherId?: string }) {
  const { contentId } = await world.publish(fields);
  await world.registryChanged();
  await followOnce({ db: world.db, log: silentLog }, duplicateFollower(world.clock));
  return contentId;
}

function write(title: string, html: string) {
  return call("createAnnouncement", { title, html, kind: "NOTICE", urgency: "NORMAL" }, author);
}

it("tells an author what is public already, with its figures and the passages", async () => {
  await imported({ title: "关于荷花路封闭施工的通告", bodyHtml: NOTICE });
  const { edition } = await write(
    "（转载）关于荷花路封闭施工的通告",
    NOTICE.replace("<p>", "<p>【字体：大 中 小】</p><p>"),
  );
  expect(edition.duplicates).toEqual([
    {
      id: expect.any(String),
      verdict: "SAME_DOCUMENT",
      lengthRatio: 1,
      titleLikeness: 1,
      decision: null,
      sides: [
        { isPublic: true, title: "关于荷花路封闭施工的通告", containment: 1 },
        { isPublic: false, title: "（转载）关于荷花路封闭施工的通告", containment: 1 },
      ],
      passages: [
        { text: expect.stringContaining("为保障地下管线改造安全"), otherText: expect.stringContaining("请绕行") },
      ],
    },
  ]);
});

it("says nothing of what is unlike, and nothing of an edition's own content", async () => {
  await imported({ title: "关于荷花路封闭施工的通告", bodyHtml: NOTICE });
  const { edition } = await write("关于城东片区停水的通告", OTHER_NOTICE);
  expect(edition.duplicates).toEqual([]);
  const revised = {
    content: edition.contentId,
    expectedVersion: 1,
    title: edition.title,
    html: `${OTHER_NOTICE}<p>特此通告。</p>`,
  };
  const again = await call("reviseAnnouncement", { ...revised, kind: "NOTICE", urgency: "NORMAL" }, author);
  expect(again.edition.duplicates).toEqual([]);
});

it("does not publish what is public already until somebody decides, and then does", async () => {
  await imported({ title: "关于荷花路封闭施工的通告", bodyHtml: NOTICE });
  const { edition } = await write("荷花路封闭施工通告", NOTICE);
  const urgent = { ...seen(edition), reason: "抢修" };
  const before = await world.stored();
  const refused = await call("publishUrgently", urgent, publisher);
  expect(refused).toMatchObject({
    __typename: "DuplicateError",
    code: "DUPLICATE",
    cases: [{ verdict: "SAME_DOCUMENT" }],
  });
  expect(await world.stored()).toEqual(before);

  const decision = { ...seen(edition), case: refused.cases[0].id, decision: "DISTINCT" };
  expect(await call("resolveDuplicate", decision, publisher)).toMatchObject({
    problems: [{ rule: "distinct-needs-reason" }],
  });
  const decided = await call("resolveDuplicate", { ...decision, reason: "两处施工，内容相同" }, publisher);
  expect(decided.case).toMatchObject({
    decision: "DISTINCT",
    reason: "两处施工，内容相同",
    decidedBy: { name: "publisher" },
  });
  expect((await call("publishUrgently", urgent, publisher)).edition.state).toBe("PUBLISHED");
});

it("asks again when one of the two says something else", async () => {
  await imported({ title: "关于荷花路封闭施工的通告", bodyHtml: NOTICE });
  const { edition } = await write("荷花路封闭施工通告", NOTICE);
  const [{ id }] = edition.duplicates;
  await call("resolveDuplicate", { ...seen(edition), case: id, decision: "JOINT_ISSUE" }, publisher);
  const input = {
    content: edition.contentId,
    expectedVersion: 1,
    title: edition.title,
    kind: "NOTICE",
    urgency: "NORMAL",
  };
  const same = await call("reviseAnnouncement", { ...input, html: NOTICE }, author);
  expect(same.edition.duplicates).toMatchObject([{ id, decision: "JOINT_ISSUE" }]);
  const html = `${NOTICE}<p>另有夜间施工，请附近居民谅解。</p>`;
  const changed = await call("reviseAnnouncement", { ...input, expectedVersion: 2, html }, author);
  expect(changed.edition.duplicates).toMatchObject([{ id, verdict: "NEAR_DUPLICATE", decision: null }]);
});

it("discards a draft for the content that is there", async () => {
  await imported({ title: "关于荷花路封闭施工的通告", bodyHtml: NOTICE });
  const { edition } = await write("荷花路封闭施工通告", NOTICE);
  const decision = { ...seen(edition), case: edition.duplicates[0].id, decision: "USE_EXISTING" };
  expect(await call("resolveDuplicate", decision, publisher)).toEqual({
    __typename: "ResolveDuplicateSuccess",
    case: null,
  });
  expect((await world.read(`{ duplicateCases { nodes { id } } }`, {}, publisher)).duplicateCases.nodes).toEqual([]);
  const refused = await call("publishUrgently", { ...seen(edition), reason: "抢修" }, publisher);
  expect(refused).toMatchObject({ __typename: "NotFoundError" });
});

it("finds what two imports brought in, and not what an interpretation quotes of its document", async () => {
  const document = await world.publish({ type: "POLICY_DOCUMENT", title: "荷花区道路施工管理办法", bodyHtml: NOTICE });
  await world.publish({
    type: "INTERPRETATION",
    title: "《荷花区道路施工管理办法》解读",
    bodyHtml: `<p>一问一答。</p>${NOTICE}`,
    links: [{ kind: "INTERPRETS", toContentId: document.contentId, toDocumentNumber: null }],
  });
  await imported({
    title: "关于印发《荷花区道路施工管理办法》的通知",
    bodyHtml: `${NOTICE}<p>荷花区住房和城乡建设局</p>`,
  });
  const { duplicateCases } = await world.read(CASES, { filter: { decided: false } }, publisher);
  const titles = duplicateCases.nodes.map(({ sides }: { sides: { title: string }[] }) =>
    sides.map(({ title }) => title),
  );
  expect(titles.sort()).toEqual([
    ["《荷花区道路施工管理办法》解读", "关于印发《荷花区道路施工管理办法》的通知"],
    ["荷花区道路施工管理办法", "关于印发《荷花区道路施工管理办法》的通知"],
  ]);
});

it("tells of another organ's draft that it is there, and no word of it", async () => {
  await world.organ("甲局");
  await world.organ("乙局");
  const other = await world.person("other", "author:乙局");
  const mine = await world.person("mine", "author:甲局");
  const input = { title: "荷花路封闭施工通告", html: NOTICE, kind: "NOTICE", urgency: "NORMAL" };
  await call("createAnnouncement", { ...input, publisher: "乙局" }, other);
  const { edition } = await call("createAnnouncement", { ...input, publisher: "甲局" }, mine);
  expect(edition.duplicates).toMatchObject([
    {
      verdict: "SAME_DOCUMENT",
      passages: [],
      sides: expect.arrayContaining([{ isPublic: false, title: null, containment: 1 }]),
    },
  ]);
  const urgent = { ...seen(edition), reason: "抢修" };
  expect((await call("publishUrgently", urgent, publisher)).edition.state).toBe("PUBLISHED");
});

it.each(["，。！", "水", "水".repeat(1_000_000).slice(0, 190_000)])(
  "takes a text of %.10s… in its stride",
  async (text) => {
    await write("甲", `<p>${text}</p>`);
    const { edition } = await write("乙", `<p>${text}</p>`);
    expect(edition.duplicates.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
      text === "，。！" ? [] : [text === "水" ? "BOILERPLATE" : "SAME_DOCUMENT"],
    );
  },
);

it("finds at most a page of a thousand copies of one text", async () => {
  const drafts = Array.from({ length: 100 }, (_, n) => ({ title: `第${n}号通告`, bodyHtml: NOTICE }));
  await world.publishAll(drafts);
  await imported({ title: "最后一号通告", bodyHtml: NOTICE });
  const { edition } = await write("新的通告", NOTICE);
  expect(edition.duplicates).toHaveLength(10);
});
