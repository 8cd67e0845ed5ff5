import type { GraphQLInterfaceType } from "graphql";
import type { Viewer } from "../../../../src/domains/access/rules.ts";
import { decodeGlobalId, encodeGlobalId } from "../../../../src/graphql/global-id.ts";
import type { ContentType } from "../../../../src/platform/db/index.ts";
import { newId } from "../../../../src/platform/ids.ts";
import { schema } from "../../../../src/schema.ts";
import { globalId } from "../../../support/global-id.ts";
import type { World } from "../../../support/world.ts";
import type { NestedArguments } from "./document-of.ts";
import type { PublicStage } from "./public-stage.ts";
import { HIDDEN, SHARED, SHOWN, UNKNOWN } from "./secrets.ts";

/** A value to give to an argument; `unknown`: names nothing at all, and must be answered alike. */
export interface GivenValue {
  readonly value: unknown;
  readonly unknown?: unknown;
}

/** Values by argument: by root field and argument, by argument, or by its type. */
export type GivenValues = Readonly<Record<string, readonly GivenValue[]>>;

const each = (...values: unknown[]): GivenValue[] => values.map((value) => ({ value }));
const likeUnknown = (value: string): GivenValue => ({ value, unknown: value.replace(HIDDEN, UNKNOWN) });

/** What the arguments below the root are given. */
export const NESTED: NestedArguments = {
  metric: "TIPS",
  of: '"total"',
  from: '"2026-01-01"',
  to: '"2026-12-31"',
  first: "40",
  "contents.first": "3",
  size: "3",
  channel: '"portal"',
  "rendition.channel": '"wechat"',
  "rendition.manner": "HAND",
  column: '{ channel: "portal", path: "zwgk" }',
  filter: '{ organ: "office" }',
  orderBy: "ISSUED_ASC",
  scheme: "SUBJECT",
  keys: '["requestsAnswered"]',
  "cell.row": '"review"',
  "cell.column": '"total"',
};

const WORDS: GivenValues = {
  key: each("portal", "wechat", "office"),
  organ: each("office", "district"),
  account: each("wx", "wx-old"),
  under: each("district"),
  topic: each("housing"),
  path: each("zwgk/zcwj", "zwgk"),
  ColumnPath: each({ channel: "portal", path: "zwgk" }, { channel: "portal", path: "zwgk/zcwj" }),
  ChannelKey: each("portal", "wechat", "mini-program"),
  years: each(2020, 2019),
  year: each(2020, 2019),
  Date: each("2026-03-01", "2026-03-02"),
  last: each(3),
  industry: each("C"),
  region: each("330802"),
  genres: [...each(SHOWN), likeUnknown(HIDDEN)],
  documentNumber: [...each(SHOWN), likeUnknown(HIDDEN)],
  indexNumber: [...each(SHOWN), likeUnknown(HIDDEN)],
  query: [
    ...each(SHARED, SHOWN),
    likeUnknown(HIDDEN),
    likeUnknown(`"${HIDDEN}"`),
    likeUnknown(`${SHARED} ${HIDDEN}`),
    { value: "jinsique", unknown: "wutongzi" },
    { value: "金丝雀", unknown: "梧桐子" },
    { value: "丝雀", unknown: "桐子" },
  ],
  command: each("content.create", "content.redact"),
  person: each("all"),
  contributor: each("all"),
};

/** What is public, and what was, by which one can ask: known before anything hidden is there. */
export async function publicValues(world: World, { contents }: PublicStage, desk: Viewer): Promise<GivenValues> {
  const ids = contents.map((content) => content.globalId);
  const rows = await world.db.prisma.content.findMany({ where: { state: { not: "UNPUBLISHED" } } });
  const slugs = rows.map(({ slug }) => slug);
  return {
    ...WORDS,
    slug: each(...slugs),
    URL: each(...slugs.map(urlOf), ...contents.map(({ contentId }) => `https://${formerAddressOf(contentId)}`)),
    ID: each(...ids, ...(await accountIds(world))),
    ids: each(...ids),
    interprets: each(...ids.filter((id) => Buffer.from(id, "base64").toString().startsWith("PolicyDocument"))),
    DateTime: each(...(await momentsOf(world))),
    ...(await cursorsOf(world, desk)),
  };
}

/** What only the desk knows, each with something of its form that is nowhere. */
export async function hiddenValues(world: World, desk: Viewer): Promise<GivenValues> {
  const contents = await world.db.prisma.content.findMany({ include: { editions: true } });
  const hidden = contents.filter(({ state }) => state === "UNPUBLISHED");
  const typenameOf = (type: ContentType) => decodeGlobalId(globalId(type, newId())).typename;
  const ids = hidden.map(({ id, type }) => rowOf(typenameOf(type), id));
  const editions = contents.flatMap((content) =>
    content.editions.map(({ id }) => rowOf(`${typenameOf(content.type)}Edition`, id)),
  );
  const others = await idsAtDesk(world, desk);
  return {
    slug: hidden.map(({ slug }) => ({ value: slug, unknown: `${slug}-x` })),
    URL: [
      ...hidden.map(({ slug }) => ({ value: urlOf(slug), unknown: urlOf(`${slug}-x`) })),
      ...hidden.map(({ id }) => ({
        value: `https://${formerAddressOf(id)}`,
        unknown: `https://${formerAddressOf(newId())}`,
      })),
    ],
    ID: [...ids, ...editions, ...others],
    ids: [...ids, ...editions, ...others],
    interprets: ids.filter(({ value }) => decodeGlobalId(value).typename === "PolicyDocument"),
  };
}

/** Where a content stood on an older site. */
export function formerAddressOf(contentId: string): string {
  return `www.kecheng.example/art/${contentId}.html`;
}

const urlOf = (slug: string) => `https://www.kecheng.example/c/${slug}`;
const rowOf = (typename: string, id: string) => ({
  value: encodeGlobalId(typename, id),
  unknown: encodeGlobalId(typename, newId()),
});

/** Ids of the nodes that are neither contents nor editions; a kind of node that is not known here fails. */
async function idsAtDesk(world: World, desk: Viewer) {
  const { obligations } = await world.read("{ obligations(first: 100) { nodes { id } } }", {}, desk);
  const reviews = await world.db.prisma.backReview.findMany();
  const known: Record<string, string[]> = {
    Obligation: obligations.nodes.map(({ id }: { id: string }) => decodeGlobalId(id).id),
    BackReview: reviews.map(({ id }) => id),
    Placement: (await world.db.prisma.placement.findMany({ where: { account: { key: "wx" } } })).map(({ id }) => id),
    Duty: (await world.db.prisma.duty.findMany()).map(({ id }) => id),
  };
  const nodes = schema.getPossibleTypes(schema.getType("Node") as GraphQLInterfaceType);
  const others = nodes.filter(
    // An account is nobody's secret: what is kept of it beside is in the walk of what is public.
    (type) =>
      type.name !== "Account" && !type.getInterfaces().some(({ name }) => name === "Content" || name === "Edition"),
  );
  return others.flatMap(({ name }) => {
    if (!known[name]?.length) throw new Error(`no row of ${name} is known`);
    return known[name].map((id) => rowOf(name, id));
  });
}

async function accountIds({ db }: World): Promise<string[]> {
  return (await db.prisma.account.findMany()).map(({ id }) => encodeGlobalId("Account", id));
}

/** When something became public or ceased to be. */
async function momentsOf({ db }: World): Promise<string[]> {
  const rows = await db.owner.query<{ at: Date }>(
    "select published_at as at from edition where published_at is not null union select public_until from edition where public_until is not null",
  );
  return rows.map(({ at }) => at.toISOString());
}

/** A place in each list at which one can go on. */
async function cursorsOf(world: World, desk: Viewer): Promise<GivenValues> {
  const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
    args.some(({ name }) => name === "after"),
  );
  const cursors: Record<string, GivenValue[]> = {};
  for (const { name } of lists) {
    const query = name === "search" ? `query: "${SHARED}", ` : "";
    const { [name]: list } = await world.read(`{ ${name}(${query}first: 2) { pageInfo { endCursor } } }`, {}, desk);
    for (const argument of ["after", "before"]) cursors[`${name}.${argument}`] = each(list.pageInfo.endCursor);
  }
  return cursors;
}
