import type { OutputRef } from "@pothos/core";
import type { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { cursorScope, decodeCursor } from "../../graphql/cursor.ts";
import { nestedPageArgs, type PageArgs, pageRequest } from "../../graphql/paging.ts";
import type { ContentType } from "../../platform/db/index.ts";
import { type ContentConnection, contentConnection, RELATION_FIELDS, toConnection } from "./graphql-connection.ts";
import { Content } from "./graphql-content.ts";
import type { ContentList } from "./list.ts";
import type { PublicContent, PublicRow } from "./public-content.ts";
import { RELATIONS_AHEAD, type RelationKind, relationName } from "./relations.ts";

/** A page of contents of any type. */
export const ContentConnectionType = contentConnection("Content", Content);

type FieldBuilder = PothosSchemaTypes.FieldBuilder<(typeof builder)["$inferSchemaTypes"], PublicContent>;

/** Which related contents a field lists. */
export interface Relations {
  /** The links that count, with their direction seen from the content that asks; null: all of them. */
  readonly kinds: readonly RelationKind[] | null;
  /** Only contents of this type: a link may point to anything. Left out: of any type. */
  readonly contentType?: ContentType;
}

/**
 * A list of related contents, as a field of a type of content. It is answered from the relations that the list above has
 * read ahead; later pages cost a statement of their own.
 */
export function relationField(
  t: FieldBuilder,
  name: string,
  field: Relations & { type: OutputRef<ContentConnection>; description: string },
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

/** Whether anything public is so related to a content. A field that asks adds its name to RELATION_FIELDS. */
export async function hasRelated(content: PublicContent, relations: Relations, context: Context): Promise<boolean> {
  return (await readAhead(content, relations, context)).rows.length > 0;
}

async function resolveRelated(
  content: PublicContent,
  name: string,
  relations: Relations,
  args: PageArgs,
  context: Context,
): Promise<ContentConnection> {
  const list = relatedList(content.id, relations);
  const scope = cursorScope(name, content.id);
  const page = pageRequest(args);
  const ahead = page.cursor === null ? await readAhead(content, relations, context) : null;
  if (!ahead?.complete) {
    const position = page.cursor === null ? null : decodeCursor(scope, page.cursor);
    return toConnection(
      list,
      scope,
      page,
      await context.contents.page(list, { ...page, position, total: true, relations: false }),
      context,
    );
  }
  const items = await context.contents.withCards(ahead.rows.slice(0, page.size));
  return toConnection(
    list,
    scope,
    page,
    { items, more: ahead.rows.length > page.size, total: ahead.rows.length },
    context,
  );
}

function relatedList(contentId: string, { kinds, contentType }: Relations): ContentList {
  return {
    types: contentType ? [contentType] : null,
    order: "ISSUED_DESC",
    conditions: [
      (
        param,
      ) => `c.id in (select r.related_id from public_read.relation r where r.content_id = ${param(contentId)}::uuid
        and ${kinds === null ? "true" : `r.kind::text || case when r.outgoing then '>' else '<' end = any(${param(kinds.map(relationName))}::text[])`})`,
    ],
  };
}

async function readAhead(content: PublicContent, { kinds, contentType }: Relations, context: Context) {
  const groups = (await context.contents.relations(content.id)).filter(
    (group) => kinds === null || kinds.some(({ kind, outgoing }) => kind === group.kind && outgoing === group.outgoing),
  );
  const rows = new Map<string, PublicRow>();
  for (const row of groups.flatMap((group) => group.rows)) {
    if (!contentType || row.type === contentType) rows.set(row.id, row);
  }
  const newestFirst = [...rows.values()].sort(
    (a, b) => b.issuedAt.getTime() - a.issuedAt.getTime() || (a.id < b.id ? 1 : -1),
  );
  return { rows: newestFirst, complete: groups.every(({ total }) => total < RELATIONS_AHEAD) };
}
