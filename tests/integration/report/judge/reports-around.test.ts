import { afterAll, beforeAll, expect, it } from "vitest";
import { judgeEditions } from "../../../../src/domains/content/commands/judge-editions.ts";
import { SAMPLE_DETAILS } from "../../../support/sample-details.ts";
import { World } from "../../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const report = (publisherId: string, total: number, year = 2020) => ({
  type: "REPORT" as const,
  publisherId,
  details: {
    ...SAMPLE_DETAILS.REPORT,
    year,
    tables: {
      proactiveDisclosure: null,
      requests: {
        format: "FORMAT_2019",
        cells: {
          newReceived: { naturalPerson: total, total },
          carriedForward: { naturalPerson: total, total },
        },
      },
      reviewAndLitigation: null,
    },
  },
});

async function broken(editionId: string) {
  const problems = (await judgeEditions(world.db.prisma, world.deps, [editionId])).get(editionId) ?? [];
  return problems.filter(({ rule }) => /w6|w11/.test(rule)).map(({ rule, path }) => `${rule} ${path?.join(".")}`);
}

it("a government's report is held to that of the year before and to those of the organs below, once all are there", async () => {
  const duty = (id: string, annualReportDuty: "GOVERNMENT" | "DEPARTMENT") =>
    world.db.prisma.organ.update({ where: { id }, data: { annualReportDuty } });
  const city = await world.organ("city");
  const district = await world.organ("district", { parentId: city });
  const bureau = await world.organ("bureau", { parentId: district });
  const centre = await world.organ("centre", { parentId: bureau });
  await duty(district, "GOVERNMENT");
  await duty(bureau, "DEPARTMENT");
  await duty(centre, "DEPARTMENT");
  await duty(city, "GOVERNMENT");
  await world.publishAll([report(district, 4, 2019), report(bureau, 3), report(bureau, 9, 2019)]);
  const [draft, ofBureau, ofCity] = await world.create(report(district, 7), report(bureau, 3), report(city, 7));
  const carriedOver = ["report-w6 requests.carriedOver.naturalPerson", "report-w6 requests.carriedOver.total"];
  expect(await broken(draft.editionId)).toEqual(carriedOver);

  await world.publish(report(centre, 5));
  expect(await broken(draft.editionId)).toEqual([
    ...carriedOver,
    "report-w11 requests.newReceived.total",
    "report-w11 requests.carriedForward.total",
  ]);
  expect(await broken(ofBureau.editionId)).toEqual(carriedOver);
  // What is below the district is in the district's report, which is not public.
  expect(await broken(ofCity.editionId)).toEqual([]);
});
