import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../support/world.ts";

describe("the demo's notices, consultations and announcements", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await world.loadDemo();
  });
  afterAll(() => world.close());

  const counts = async (list: string, filterType: string, filters: readonly object[]) => {
    const query = `query($filter: ${filterType}) { ${list}(filter: $filter) { totalCount } }`;
    const answers = await Promise.all(filters.map((filter) => world.read(query, { filter })));
    return answers.map((answer) => answer[list].totalCount as number);
  };

  it("hold consultations in every phase", async () => {
    const phases = ["UPCOMING", "OPEN", "CLOSED", "RESULT_PUBLISHED"];
    const filters = [{}, ...phases.map((phase) => ({ phases: [phase] }))];
    expect(await counts("consultations", "ConsultationFilter", filters)).toEqual([16, 2, 6, 2, 6]);
  });

  it("keep a consultation open for thirty days and more, and state the reason where it is shorter", async () => {
    const { consultations } = await world.read(
      "{ consultations(first: 50) { nodes { slug opensAt closesAt shortenReason } } }",
    );
    type Window = { slug: string; opensAt: string; closesAt: string; shortenReason: string | null };
    const days = ({ opensAt, closesAt }: Window) => (Date.parse(closesAt) - Date.parse(opensAt)) / 86_400_000;
    const isShort = (consultation: Window) => days(consultation) < 30;
    expect(consultations.nodes.filter(isShort).map(({ slug }: Window) => slug)).toEqual([
      "rainstorm-recovery-consultation",
    ]);
    expect(consultations.nodes.filter((consultation: Window) => consultation.shortenReason !== null)).toEqual(
      consultations.nodes.filter(isShort),
    );
  });

  it("give results with their opinions and reasons, within thirty days after the end", async () => {
    const { consultations } =
      await world.read(`{ consultations(filter: { phases: [RESULT_PUBLISHED] }, orderBy: ID) { nodes {
      slug closesAt result { publishedOn received adopted partlyAdopted notAdopted items { outcome reason } }
    } } }`);
    const results = consultations.nodes.map(
      // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query above.
      ({ slug, closesAt, result }: any) => {
        const { received, adopted, partlyAdopted, notAdopted, items, publishedOn } = result;
        expect(adopted + partlyAdopted + notAdopted, slug).toBe(received);
        expect(Date.parse(publishedOn) - Date.parse(closesAt), slug).toBeLessThanOrEqual(30 * 86_400_000);
        return [slug, received, adopted, items.length];
      },
    );
    expect(results.sort()).toEqual([
      ["elderly-meal-consultation", 58, 21, 5],
      ["expropriation-compensation-consultation", 76, 22, 4],
      ["night-economy-consultation", 39, 12, 4],
      ["old-town-protection-consultation", 132, 38, 5],
      ["reading-point-consultation", 0, 0, 0],
      ["waste-sorting-consultation", 46, 17, 4],
    ]);
  });

  it("hold enterprise notices for every way of fulfilment, trade, size and place", async () => {
    const modes = ["AUTO", "INSTANT", "FAST", "PROMISE", "REVIEWED"].map((mode) => ({ modes: [mode] }));
    expect(await counts("enterpriseNotices", "EnterpriseNoticeFilter", [{}, ...modes])).toEqual([
      30, 14, 14, 16, 9, 14,
    ]);
    const citrusGrower = { industry: "0153" };
    const neighbour = { region: "330803" };
    const narrowed = [{ openNow: true }, citrusGrower, { ...citrusGrower, openNow: true, modes: ["AUTO"] }, neighbour];
    expect(await counts("enterpriseNotices", "EnterpriseNoticeFilter", narrowed)).toEqual([21, 22, 7, 0]);
  });

  it("hold benefit items to come, open and closed; what comes by itself asks for no paper", async () => {
    const { enterpriseNotices } = await world.read(
      "{ enterpriseNotices(first: 50) { nodes { items { status fulfilmentMode materials { name } } } } }",
    );
    const items = enterpriseNotices.nodes.flatMap(({ items }: { items: object[] }) => items);
    const statuses = items.map(({ status }: { status: string }) => status);
    const having = (wanted: string) => statuses.filter((status: string) => status === wanted).length;
    expect([having("UPCOMING"), having("OPEN"), having("CLOSED")]).toEqual([7, 54, 17]);
    const automatic = items.filter(({ fulfilmentMode }: { fulfilmentMode: string }) => fulfilmentMode === "AUTO");
    expect(automatic.flatMap(({ materials }: { materials: object[] }) => materials)).toEqual([]);
  });

  it("hold announcements of every kind and urgency, some of which no longer hold", async () => {
    const kinds = ["NOTICE", "NEWS", "GUIDE", "POSTER", "RUMOUR_REFUTATION"].map((kind) => ({ kinds: [kind] }));
    expect(await counts("announcements", "AnnouncementFilter", [{}, ...kinds])).toEqual([57, 31, 6, 6, 7, 7]);
    const urgencies = ["NORMAL", "IMPORTANT", "EMERGENCY"].map((urgency) => ({ urgencies: [urgency] }));
    expect(await counts("announcements", "AnnouncementFilter", urgencies)).toEqual([36, 15, 6]);
    const refutationsAsEmergencies = { kinds: ["RUMOUR_REFUTATION"], urgencies: ["EMERGENCY"] };
    expect(await counts("announcements", "AnnouncementFilter", [refutationsAsEmergencies])).toEqual([0]);
    const current = { urgencies: ["EMERGENCY"], expired: false };
    expect(await counts("announcements", "AnnouncementFilter", [{ expired: true }, current])).toEqual([13, 2]);
  });

  it("refute what is false, misleading and unproven, with the claim and the facts", async () => {
    const { announcements } = await world.read(
      "{ announcements(filter: { kinds: [RUMOUR_REFUTATION] }) { nodes { refutation { rumour finding evidence } } } }",
    );
    const refutations = announcements.nodes.map(({ refutation }: { refutation: { finding: string } }) => refutation);
    expect(refutations.map(({ finding }: { finding: string }) => finding).sort()).toEqual([
      ...["FALSE", "FALSE", "FALSE"],
      ...["MISLEADING", "MISLEADING", "MISLEADING"],
      "UNPROVEN",
    ]);
    expect(refutations.flatMap((refutation: object) => Object.values(refutation))).not.toContain(null);
  });

  it("say of every poster in words what it shows", async () => {
    const { announcements } = await world.read(
      "{ announcements(filter: { kinds: [POSTER] }) { nodes { slug cover { altText } } } }",
    );
    for (const { slug, cover } of announcements.nodes) expect(cover?.altText, slug).toMatch(/^\S{30,}$/);
  });
});
