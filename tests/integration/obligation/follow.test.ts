import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { onPostgres } from "../../support/database.ts";
import { callDesk } from "../../support/desk.ts";
import { SAMPLE_DETAILS } from "../../support/sample-details.ts";
import { globalId, World } from "../../support/world.ts";
import { document, follow, interprets, obligations, storedObligations } from "./obligation-world.ts";

let world: World;
let reader: Viewer;
beforeAll(async () => {
  world = await World.open();
  reader = await world.person("reader", "read:drafts");
});
afterEach(async () => {
  await world.clear();
  world.clock.set("2026-03-01T01:00:00Z");
});
afterAll(() => world.close());

const DAY_MS = 86_400_000;
const ANNOUNCEMENT = { title: "台风预警", html: "<p>请勿外出。</p>", kind: "NOTICE", urgency: "EMERGENCY" };
const call = (name: string, input: object, viewer: Viewer) =>
  callDesk(world, name, input, viewer, "edition { id contentId version }");
const publishDocument = (details: object = {}) =>
  world.publish({ type: "POLICY_DOCUMENT", details: document(details) });

describe("an obligation", () => {
  it("begins with a document, and ends with the interpretation of it", async () => {
    const organId = await world.organ("office");
    const { contentId, globalId: id } = await world.publish({
      type: "POLICY_DOCUMENT",
      title: "办法",
      publisherId: organId,
      details: document(),
    });
    await follow(world);
    expect(await obligations(world, reader)).toMatchObject([
      {
        kind: "INTERPRETATION",
        state: "DUE_SOON",
        organ: { key: "office" },
        contentId: id,
        title: "办法",
        // 1 March 2026 is a Sunday.
        dueOn: "2026-03-04",
        late: false,
        lagWorkingDays: null,
      },
    ]);

    world.clock.set("2026-03-05T01:00:00Z");
    expect(await obligations(world, reader, { state: "OVERDUE" })).toMatchObject([{ late: true }]);
    const interpretation = await world.publish({ type: "INTERPRETATION", links: [interprets(contentId)] });
    await follow(world);
    expect(await obligations(world, reader)).toEqual([]);
    expect(await obligations(world, reader, { state: "RESOLVED" })).toMatchObject([
      { resolution: "FULFILLED", resolvedById: interpretation.globalId, late: true, lagWorkingDays: 4 },
    ]);

    await world.withdraw(interpretation.contentId);
    await follow(world);
    expect(await obligations(world, reader)).toMatchObject([{ state: "OVERDUE", resolvedById: null }]);
  });

  it("lapses when what it is owed for is taken down", async () => {
    const { contentId } = await publishDocument();
    await follow(world);
    await world.withdraw(contentId);
    await follow(world);
    expect(await obligations(world, reader, { state: "RESOLVED" })).toMatchObject([
      { kind: "INTERPRETATION", resolution: "LAPSED", resolvedById: null, lagWorkingDays: null },
    ]);
  });

  it("goes when a correction says that it was not owed", async () => {
    const { contentId } = await publishDocument();
    await follow(world);
    await world.correct(contentId, { details: document({ kind: "OTHER" }) });
    await follow(world);
    expect(await storedObligations(world)).toEqual([]);
  });

  it("to publish the result of a consultation is shown from its closing on, and ends with the edition that has one", async () => {
    const { contentId, globalId: id } = await world.publish({ type: "CONSULTATION" });
    await follow(world);
    expect(await obligations(world, reader)).toEqual([]);
    world.clock.set("2026-03-14T16:00:00Z");
    expect(await obligations(world, reader)).toMatchObject([
      { kind: "CONSULTATION_RESULT", state: "OPEN", contentId: id, dueOn: "2026-04-13" },
    ]);
    const result = {
      ...{ publishedOn: "2026-03-20", received: 0, adopted: 0, partlyAdopted: 0, notAdopted: 0 },
      ...{ summary: null, items: [] },
    };
    await world.correct(contentId, { details: { ...SAMPLE_DETAILS.CONSULTATION, result } });
    await follow(world);
    expect(await obligations(world, reader, { state: "RESOLVED" })).toMatchObject([{ resolvedById: id, late: false }]);
  });

  it("of an imported item counts by the dates that its source states, and what was not done long ago is history", async () => {
    const day = (text: string) => new Date(`${text}T09:00:00+08:00`);
    const documents = await world.publishAll([
      { type: "POLICY_DOCUMENT", details: document(), originalPublishedAt: day("2020-01-23") },
      { type: "POLICY_DOCUMENT", details: document(), originalPublishedAt: day("2019-05-06") },
    ]);
    await world.publish({
      type: "INTERPRETATION",
      links: [interprets(documents[0].contentId)],
      originalPublishedAt: day("2020-02-05"),
    });
    await follow(world);
    expect(await obligations(world, reader)).toEqual([]);
    expect(await obligations(world, reader, { state: "RESOLVED" })).toMatchObject([
      { contentId: documents[0].globalId, dueOn: "2020-02-05", late: false, lagWorkingDays: 3 },
    ]);
  });
});

it("rows made anew from the beginning of the log are the same, with their reminders", async () => {
  const first = await publishDocument({ writtenOn: "2026-01-05" });
  await world.publish({ type: "INTERPRETATION", links: [interprets(first.contentId)] });
  const second = await publishDocument({ writtenOn: "2026-02-27", documentNumber: "柯政发〔2026〕1号" });
  await follow(world);
  await world.withdraw(second.contentId);
  await world.publish({ type: "CONSULTATION" });
  await follow(world);
  const before = await storedObligations(world);
  expect(before).toHaveLength(5);

  await world.db.owner.query("delete from obligation");
  await world.db.owner.query("delete from follower");
  await follow(world);
  expect(await storedObligations(world)).toEqual(before);
});

onPostgres("many connections", "two instances at once make each row once", async () => {
  for (let n = 0; n < 5; n++) await publishDocument();
  await world.app.refreshRegistries();
  await Promise.all([follow(world), follow(world), follow(world)]);
  expect(await storedObligations(world)).toHaveLength(5);
});

describe("what follows without a change", () => {
  it("a document that was formed and is not published is owed from the draft on", async () => {
    const [{ contentId }] = await world.create({
      type: "POLICY_DOCUMENT",
      title: "待发布的文件",
      details: document({ kind: "OTHER", writtenOn: "2026-01-28" }),
    });
    const [draft] = await obligations(world, reader);
    expect(draft).toMatchObject({
      kind: "PROACTIVE_DISCLOSURE",
      state: "DUE_SOON",
      title: "待发布的文件",
      contentId: globalId("POLICY_DOCUMENT", contentId),
      // Over the Spring Festival, 15 to 23 February, with its two worked weekend days.
      dueOn: "2026-03-03",
    });
  });

  it("an annual report is owed by a department until 31 January and by a government until 31 March", async () => {
    const government = await world.organ("government");
    const department = await world.organ("department", { parentId: government });
    await world.db.prisma.organ.update({ where: { id: government }, data: { annualReportDuty: "GOVERNMENT" } });
    const contact = { organ: null, name: "王某", phone: "0570-1", email: null, address: null };
    await world.db.prisma.organ.update({
      where: { id: department },
      data: { annualReportDuty: "DEPARTMENT", contact },
    });
    expect(await obligations(world, reader)).toMatchObject([
      {
        kind: "ANNUAL_REPORT",
        state: "OVERDUE",
        organ: { key: "department" },
        year: 2025,
        dueOn: "2026-01-31",
        contact: { phone: "0570-1" },
      },
      { kind: "ANNUAL_REPORT", state: "OPEN", organ: { key: "government" }, year: 2025, dueOn: "2026-03-31" },
    ]);
    await world.publish({
      type: "REPORT",
      publisherId: department,
      details: { ...SAMPLE_DETAILS.REPORT, year: 2025, format: "FORMAT_2021" },
    });
    expect(await obligations(world, reader, { organ: "department" })).toEqual([]);
    expect(await obligations(world, reader, { organ: "department", state: "RESOLVED" })).toMatchObject([
      { year: 2025, late: true },
    ]);
  });

  it("an urgent publication owes its reviews within a day, and a finding its correction", async () => {
    const author = await world.person("author", "author", "publish");
    const reviewer = await world.person("patrol", "review");
    const { edition } = await call("createAnnouncement", ANNOUNCEMENT, author);
    const urgent = { edition: edition.id, expectedVersion: edition.version, reason: "台风将至" };
    await call("publishUrgently", urgent, author);
    expect(await obligations(world, reader)).toMatchObject([
      { kind: "URGENT_REVIEW", state: "DUE_SOON", missingSteps: ["FRONT_REVIEW", "SECRECY_REVIEW"], late: false },
    ]);
    world.clock.advance(DAY_MS);
    expect(await obligations(world, reader)).toMatchObject([{ state: "OVERDUE", late: true }]);

    const review = { edition: edition.id, outcome: "PASSED" };
    await call("recordBackReview", { ...review, step: "FRONT_REVIEW" }, reviewer);
    expect(await obligations(world, reader)).toMatchObject([{ missingSteps: ["SECRECY_REVIEW"] }]);
    const findings = { outcome: "FINDINGS", findings: "日期有误" };
    await call("recordBackReview", { ...review, step: "SECRECY_REVIEW", ...findings }, reviewer);
    expect(await obligations(world, reader)).toMatchObject([{ kind: "CORRECTION", state: "DUE_SOON" }]);
    expect(await obligations(world, reader, { state: "RESOLVED" })).toMatchObject([
      { kind: "URGENT_REVIEW", resolution: "FULFILLED", late: true, missingSteps: [] },
    ]);
  });

  it("urgent publications in a row win no time, until the reviews of one are made up", async () => {
    const author = await world.person("author", "author", "publish");
    const reviewer = await world.person("patrol", "review");
    const urgently = async ({ id, version }: { id: string; version: number }) =>
      (await call("publishUrgently", { edition: id, expectedVersion: version, reason: "台风将至" }, author)).edition;
    const again = async ({ contentId, version }: { contentId: string; version: number }) => {
      const revision = { content: contentId, expectedVersion: version, ...ANNOUNCEMENT };
      return await urgently((await call("reviseAnnouncement", revision, author)).edition);
    };
    const first = await urgently((await call("createAnnouncement", ANNOUNCEMENT, author)).edition);
    world.clock.advance(DAY_MS - 10_000);
    const second = await again(first);
    expect(await obligations(world, reader)).toMatchObject([{ kind: "URGENT_REVIEW", state: "DUE_SOON" }]);
    world.clock.advance(10_000);
    expect(await obligations(world, reader)).toMatchObject([{ kind: "URGENT_REVIEW", state: "OVERDUE", late: true }]);
    for (const step of ["FRONT_REVIEW", "SECRECY_REVIEW"])
      await call("recordBackReview", { edition: second.id, outcome: "PASSED", step }, reviewer);
    await again(second);
    expect(await obligations(world, reader)).toMatchObject([{ kind: "URGENT_REVIEW", state: "DUE_SOON", late: false }]);
  });
});
