import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GUARDS } from "../../../../src/platform/db/guards.ts";
import { newId } from "../../../../src/platform/ids.ts";
import { type PublishedContent, World } from "../../../support/world.ts";
import { describeAccountGuards } from "./account-guards.ts";
import { describeBackReviewGuards, describeGoneGuards, describeShareLinkGuards } from "./after-publication-guards.ts";
import { describeDuplicateGuards } from "./duplicate-guards.ts";
import { describeLedgerGuards } from "./ledger-guards.ts";
import { describeLogGuards } from "./log-guards.ts";
import { describeObligationGuards } from "./obligation-guards.ts";
import { describeRedactionGuards } from "./redaction-guards.ts";
import { describeReviewGuards } from "./review-guards.ts";

let world: World;
/** A published interpretation that has parts of every kind, and a draft of another content. */
let published: PublishedContent;
let draft: { contentId: string; editionId: string };
let before: Awaited<ReturnType<World["stored"]>>;
const tried = new Set<string>();

beforeAll(async () => {
  world = await World.open();
  const organId = await world.organ("issuer");
  published = await world.publish({
    type: "INTERPRETATION",
    issuerIds: [organId],
    topicIds: [await world.topic("topic")],
    columnIds: [await world.column("zcjd")],
    attachments: [
      { role: "FILE", name: "附件", url: "https://www.kecheng.example/1.pdf", sha256: null, altText: null },
    ],
    links: [{ kind: "INTERPRETS", toContentId: null, toDocumentNumber: "柯政发〔2020〕1号" }],
  });
  [draft] = await world.create({});
});
afterAll(() => world.close());
beforeEach(async () => {
  before = await world.stored();
});
afterEach(async () => {
  expect(await world.stored()).toEqual(before);
});

/** Tries a statement that the named guard forbids. The guard's name is in the error, or what its trigger says. */
async function refuses(guard: string, statement: string, params: unknown[] = [], message: RegExp | string = guard) {
  tried.add(guard);
  await expect(world.db.owner.query(statement, params)).rejects.toThrow(message);
}

const CHANGE = /was published and cannot change/;
const OF_PUBLISHED = /of a published edition cannot change/;

describe("a published edition", () => {
  it.each([
    ["its words", "title = 'x'"],
    ["its details", "details = '{}'"],
    ["its moment", "published_at = now()"],
    ["its number", "number = 9"],
    ["its version", "version = 9"],
    ["its way back to a draft", "state = 'DRAFT', published_at = null"],
    ["its redaction by two", "redaction = 2, title = 'x'"],
    ["who made it, under the name of redaction", `redaction = 1, created_by_id = '${newId()}'`],
    ["its state, under the name of redaction", "redaction = 1, state = 'SUPERSEDED', public_until = now()"],
    ["when it ends, while it is public", "public_until = now()"],
    ["its words by a redaction that nobody has written down", "redaction = 1, title = '〔已隐去〕'"],
    ["its moment, under the name of redaction", "redaction = 1, published_at = now()"],
  ])("does not change %s", async (_, change) => {
    const statement = `update edition set ${change} where id = $1`;
    await refuses("edition_published_is_immutable", statement, [published.editionId], CHANGE);
  });

  it("is not deleted", async () => {
    const statement = "delete from edition where id = $1";
    await refuses("edition_published_is_immutable", statement, [published.editionId], /cannot be deleted/);
  });

  describeRedactionGuards(
    () => world,
    () => published.editionId,
    refuses,
  );

  it("may be changed before it is published", async () => {
    await world.db.owner.query("update edition set title = title where id = $1", [draft.editionId]);
  });
});

// Of each part a row that could be there, and a change to it.
const PARTS: [table: string, columns: string, values: string, change: string][] = [
  ["edition_organ", "role, position, organ_id", "'ISSUER', 5, (select id from organ limit 1)", "position = 6"],
  [
    "edition_topic",
    "topic_id",
    "(select id from topic where key <> 'topic' limit 1)",
    "topic_id = (select id from topic where key <> 'topic' limit 1)",
  ],
  ["edition_column", "column_id", '(select id from "column" limit 1)', "column_id = column_id"],
  ["edition_attachment", "position, role, name", "5, 'FILE', 'x'", "name = 'x'"],
  ["content_link", "position, kind, to_document_number", "5, 'CITES', 'x'", "kind = 'REPEALS'"],
  ["report_facts", "kind, year", "'ANNUAL_DISCLOSURE', 2020", "year = 1"],
  ["interpretation_facts", "medium, interpreter", "'TEXT', 'ORGAN'", "medium = 'VIDEO'"],
  [
    "consultation_facts",
    "opens_at, closes_at",
    "now(), now() + interval '1 day'",
    "closes_at = closes_at + interval '1 day'",
  ],
  ["benefit_item_facts", "position, mode", "1, 'AUTO'", "mode = 'FAST'"],
  ["policy_document_facts", "kind", "'OTHER'", "kind = 'REGULATION'"],
  ["announcement_facts", "kind, urgency", "'NEWS', 'NORMAL'", "urgency = 'EMERGENCY'"],
];

describe.each(PARTS)("of a published edition, %s", (table, columns, values, change) => {
  const insert = `insert into ${table} (edition_id, ${columns}) values ($1::uuid, ${values})`;

  /** Leaves the published edition with one row of this part or none, while the guards look away, then tries the statement. */
  async function refusesAfter(
    setUp: "one row" | "no row" | "one row of a draft",
    guard: string,
    statement: string,
    message = OF_PUBLISHED,
  ) {
    tried.add(guard);
    const attempt = world.db.transaction(async (tx) => {
      await tx.$executeRawUnsafe(`alter table ${table} disable trigger user`);
      const both = [published.editionId, draft.editionId];
      await tx.$executeRawUnsafe(`delete from ${table} where edition_id = any($1::uuid[])`, both);
      if (setUp === "one row") await tx.$executeRawUnsafe(insert, published.editionId);
      if (setUp === "one row of a draft") await tx.$executeRawUnsafe(insert, draft.editionId);
      await tx.$executeRawUnsafe(`alter table ${table} enable trigger user`);
      await tx.$executeRawUnsafe(statement, published.editionId);
    });
    await expect(attempt).rejects.toThrow(message);
  }

  it("takes no more", () => refusesAfter("no row", `${table}_published_takes_no_more`, insert));

  it("loses nothing", () =>
    refusesAfter("one row", `${table}_published_loses_nothing`, `delete from ${table} where edition_id = $1::uuid`));

  it.skipIf(table === "content_link")("does not come from a draft", () => {
    const statement = `update ${table} set edition_id = $1::uuid where edition_id = '${draft.editionId}'`;
    return refusesAfter("one row of a draft", `${table}_published_is_immutable`, statement);
  });

  it("does not change", () => {
    const statement = `update ${table} set ${change} where edition_id = $1::uuid`;
    return table === "content_link"
      ? refusesAfter("one row", "content_link_is_immutable", statement, /a link never changes/)
      : refusesAfter("one row", `${table}_published_is_immutable`, statement);
  });
});

describe("a link", () => {
  it("by document number is led to a content, and nothing else of it changes", async () => {
    const statement = "update content_link set to_content_id = $1, position = 9 where edition_id = $2";
    const params = [draft.contentId, published.editionId];
    await refuses("content_link_is_immutable", statement, params, /a link never changes/);
  });

  it("by id never changes, not even while its edition is a draft", async () => {
    const attempt = world.db.transaction(async (tx) => {
      await tx.$executeRawUnsafe(
        "insert into content_link (edition_id, position, kind, to_content_id) values ($1::uuid, 0, 'RELATES_TO', $2::uuid)",
        draft.editionId,
        published.contentId,
      );
      await tx.$executeRawUnsafe("update content_link set to_content_id = null where to_document_number is null");
    });
    await expect(attempt).rejects.toThrow(/a link never changes/);
  });

  it("leads somewhere", () =>
    refuses(
      "content_link_has_target",
      "insert into content_link (edition_id, position, kind) values ($1, 0, 'CITES')",
      [draft.editionId],
    ));
});

describe("a content", () => {
  const copy = (changes: string) => `insert into edition
    (id, content_id, number, state, title, details, digest, created_at, created_by_id, published_at)
    select gen_random_uuid(), content_id, 2, ${changes} from edition where id = $1`;

  it("has one open edition at most", () =>
    refuses("edition_one_open", copy("'IN_REVIEW', title, details, digest, now(), created_by_id, null"), [
      draft.editionId,
    ]));

  it("has one published edition at most", () =>
    refuses("edition_one_published", copy("'PUBLISHED', title, details, digest, now(), created_by_id, now()"), [
      published.editionId,
    ]));

  it.each([
    ["without an edition", "state = 'PUBLIC'"],
    [
      "without dates",
      `state = 'PUBLIC', published_edition_id = (select id from edition where content_id = content.id), published_number = 1`,
    ],
  ])("is not public %s", (_, change) =>
    refuses("content_public_is_complete", `update content set ${change} where id = $1`, [draft.contentId]),
  );

  it("names no published edition when it is not public", () =>
    refuses("content_public_is_complete", "update content set state = 'GONE' where id = $1", [published.contentId]));

  it.each(["state = 'REDIRECTED'", "redirect_to_id = id"])(
    "is redirected exactly when it has a target: not %s",
    (change) => refuses("content_redirect_has_target", `update content set ${change} where id = $1`, [draft.contentId]),
  );

  it.each(["'解读'", "'Upper'", "'-a'", "'a--b'", "''", "repeat('a', 101)"])(
    "has a slug of ASCII words: not %s",
    (slug) => refuses("content_slug_is_ascii", `update content set slug = ${slug} where id = $1`, [draft.contentId]),
  );
});

describe("an edition", () => {
  it.each(["number = 0", "version = 0", "redaction = -1"])("is numbered from 1: not %s", (change) =>
    refuses("edition_number_is_positive", `update edition set ${change} where id = $1`, [draft.editionId]),
  );

  it.each([
    "state = 'PUBLISHED'",
    "state = 'SUPERSEDED', public_until = now()",
    "state = 'WITHDRAWN', public_until = now()",
    "published_at = now()",
  ])("has a moment of publication exactly when it was published: not %s", (change) =>
    refuses("edition_published_has_moment", `update edition set ${change} where id = $1`, [draft.editionId]),
  );
});

describe("facts", () => {
  it("of a consultation have a window that opens before it closes", () =>
    refuses(
      "consultation_window_is_ordered",
      "insert into consultation_facts (edition_id, opens_at, closes_at) values ($1, now(), now())",
      [draft.editionId],
    ));

  it.each([
    ["benefit_window_is_ordered", "opens_on, closes_on", "'2026-03-02', '2026-03-01'"],
    ["benefit_amount_is_not_negative", "amount_cap_fen", "-1"],
  ])("of a benefit hold %s", (guard, columns, values) =>
    refuses(
      guard,
      `insert into benefit_item_facts (edition_id, position, mode, ${columns}) values ($1, 0, 'AUTO', ${values})`,
      [draft.editionId],
    ),
  );
});

describeLedgerGuards(
  refuses,
  () => world,
  () => ({ publishedId: published.editionId, draftId: draft.editionId }),
  tried,
);

describeAccountGuards(refuses, () => world, tried);

describe("an entry of the search index", () => {
  const HIDDEN = /is not public in edition/;

  it("stands for no edition but the published one", () =>
    refuses("search_entry_is_public", "update search_entry set edition_id = $1", [draft.editionId], HIDDEN));

  it("stands for no content that is not public", () => {
    const move = "update search_entry set content_id = $1, edition_id = $2";
    return refuses("search_entry_is_public", move, [draft.contentId, draft.editionId], HIDDEN);
  });

  it("goes when the content is public no more, whoever hides it", async () => {
    tried.add("content_drops_search_entry");
    const hide =
      "update content set state = 'WITHDRAWN', published_edition_id = null, state_reason = 'x' where id = $1::uuid";
    const left = await world.db.prisma
      .$transaction(async (tx) => {
        await tx.$executeRawUnsafe(hide, published.contentId);
        throw new Error(`${await tx.searchEntry.count()} left`);
      })
      .catch(({ message }: Error) => message);
    expect(left).toBe("0 left");
  });
});

describeLogGuards(refuses, () => world);

describe("a column", () => {
  it("has no item before its first place", () =>
    refuses(
      "column_item_position_is_not_negative",
      `insert into column_item (column_id, kind, position, content_id) select id, 'PINNED', -1, $1 from "column" limit 1`,
      [draft.contentId],
    ));
});

describeReviewGuards(
  () => world,
  () => draft.editionId,
  refuses,
);

describeBackReviewGuards(
  () => world,
  () => published.editionId,
  refuses,
);
describeShareLinkGuards(() => draft.editionId, refuses);

describeGoneGuards(
  () => world,
  () => draft.contentId,
  tried,
);

describeDuplicateGuards(
  refuses,
  () => world,
  () => draft.editionId,
  tried,
);
describeObligationGuards(refuses);

describe("a token", () => {
  it("is kept as a hash", () =>
    refuses(
      "api_token_keeps_a_hash",
      `insert into api_token (id, hash, person_id, name, scopes, created_at) select id, 'ty_secret', id, 'x', '{}', now() from person limit 1`,
    ));
});

it("tries every trigger, check and unique index on the list of guards", () => {
  const indexes = [
    ...["edition_one_open", "edition_one_published", "review_chain_of_organ_and_type"],
    ...["post_one_live", "post_one_outside_id", "post_one_address", "duty_one_open"],
  ];
  // These refuse nothing: column/read/column-content.test.ts and placement/content-commands.test.ts follow what they write.
  const followed = [
    ...["edition_redaction_reaches_the_ledger", "content_stands_in_its_columns", "column_moves_with_its_contents"],
  ];
  const named = GUARDS.filter(({ kind, name }) => kind === "trigger" || kind === "check" || indexes.includes(name));
  expect(named.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual(followed);
});
