import type { OutputRef } from "@pothos/core";
import type { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { cursorScope, decodeCursor } from "../../graphql/cursor.ts";
import { nestedPageArgs, type PageArgs, pageRequest } from "../../graphql/paging.ts";
import type { ContentType } from "../../platform/db/index.ts";
import { goOn, type MaybePromise } from "../../platform/maybe-promise.ts";
import { type ContentConnection, contentConnection, RELATION_FIELDS, toConnection } from "./graphql-connection.ts";
import { Content } from "./graphql-content.ts";
import {
  type ContentList,
  type PageStarts,
  type PageStartsQuery,
  type Position,
  positionOf,
  positionParts,
} from "./list.ts";
import type { PublicContent, PublicRow } from "./public-content.ts";
import type { RelationKind, Relations } from "./relations.ts";

/** A page of contents of any type. */
export const ContentConnectionType = contentConnection("Content", Content);

type FieldBuilder = PothosSchemaTypes.FieldBuilder<(typeof builder)["$inferSchemaTypes"], PublicContent>;

/** Which related contents a field lists. */
export interface Relatives {
  /** The links that count, with their direction seen from the content that asks; null: all of them. */
  readonly relation: RelationKind | null;
  /** Only contents of this type: a link may point to anything. Left out: of any type. */
  readonly contentType?: ContentType;
}

/**
 * A list of related contents, as a field of a type of content. Its first page is answered from the relations that the list
 * above has read ahead, all contents in one statement; later pages cost a statement of their own.
 */
export function relationField(
  t: FieldBuilder,
  name: string,
  field: Relatives & { type: OutputRef<ContentConnection>; description: string },
) {
  RELATION_FIELDS.add(name);
  return t.field({
    type: field.type,
    description: field.description,
    args: nestedPageArgs(t.arg),
    resolve: (content: PublicContent, args: PageArgs, context: Context) =>
      resolveRelated(content, name, field, args, context),
  });
}

/** What is so related to a content, the newest hundred. A field that asks adds its name to RELATION_FIELDS. */
export function listRelated(
  content: PublicContent,
  relatives: Relatives,
  context: Context,
): MaybePromise<readonly PublicContent[]> {
  return goOn(context.contents.relations(content.id), (relations) =>
    context.contents.withCards(select(relations, relatives).rows),
  );
}

function resolveRelated(
  content: PublicContent,
  name: string,
  relatives: Relatives,
  args: PageArgs,
  context: Context,
): MaybePromise<ContentConnection> {
  const list = relatedList(content.id, relatives);
  const scope = () => cursorScope(name, content.id);
  const { size, direction, cursor } = pageRequest(args);
  const numbered = (query: PageStartsQuery) => context.contents.pageStarts(list, query);
  if (cursor !== null) {
    const position = decodeCursor(scope(), cursor, positionParts(ORDER));
    const query = { size, direction, position, total: true, relations: false };
    return goOn(context.contents.page(list, query), (page) => toConnection(list, scope, query, page, numbered));
  }
  return goOn(context.contents.relations(content.id), (relations) => {
    const { rows, total } = select(relations, relatives);
    return goOn(context.contents.withCards(rows.slice(0, size)), (items) =>
      toConnection(list, scope, { direction, position: null }, { items, more: total > size, total }, (query) =>
        total === rows.length ? pageStartsOf(rows, query) : numbered(query),
      ),
    );
  });
}

const ORDER = "ISSUED_DESC";

function relatedList(contentId: string, { relation, contentType }: Relatives): ContentList {
  return {
    types: contentType ? [contentType] : null,
    order: ORDER,
    conditions: [
      (
        param,
      ) => `c.id in (select r.related_id from public_read.relation r where r.content_id = ${param(contentId)}::uuid
        ${relation ? `and r.kind = ${param(relation.kind)}::link_kind and r.outgoing = ${param(relation.outgoing)}` : ""})`,
    ],
  };
}

/** The newest related contents that count, more of them than the largest page, and how many there are. */
function select({ groups, total }: Relations, { relation, contentType }: Relatives) {
  const counted = groups.filter(
    (group) =>
      (relation === null || (relation.kind === group.kind && relation.outgoing === group.outgoing)) &&
      (!contentType || group.type === contentType),
  );
  const rows = new Map<string, PublicRow>(counted.flatMap((group) => group.rows.map((row) => [row.id, row])));
  return {
    rows: [...rows.values()].sort(newestFirst),
    // Groups of one kind and direction share nothing; those of several do, and were counted together.
    total: relation ? counted.reduce((sum, group) => sum + group.total, 0) : total,
  };
}

function newestFirst(a: PublicRow, b: PublicRow): number {
  return b.issuedAt.getTime() - a.issuedAt.getTime() || (a.id < b.id ? 1 : -1);
}

function pageStartsOf(rows: readonly PublicRow[], { size }: PageStartsQuery): PageStarts {
  const positions = new Map<number, Position>();
  for (let after = size; after < rows.length; after += size)
    positions.set(after / size + 1, positionOf(rows[after - 1] as PublicRow, ORDER));
  return { current: 1, last: Math.max(1, Math.ceil(rows.length / size)), positions };
}
