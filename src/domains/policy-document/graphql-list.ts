import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { type Day, dayAt } from "../../platform/day.ts";
import { contentFilterFields, contentListArgs, contentListConditions, resolveContentList } from "../content/graphql.ts";
import type { Condition } from "../content/index.ts";
import { normaliseDocumentNumber } from "./document-number.ts";
import { PolicyDocumentConnection } from "./graphql-document.ts";
import { DocumentKindEnum, ValidityEnum } from "./graphql-enums.ts";

const PolicyDocumentFilter = builder.inputType("PolicyDocumentFilter", {
  description: "Narrows a list of policy documents. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    ...contentFilterFields(t),
    documentNumber: t.string({
      description: "Its own number, in any usual way of writing: `柯政办发[2020]12号` finds 柯政办发〔2020〕12号.",
    }),
    indexNumber: t.string({ description: "Its index number, exactly as stated." }),
    kinds: t.field({ type: [DocumentKindEnum], description: "Any of these ranks." }),
    genres: t.stringList({ description: "Any of these forms, such as 通知." }),
    validities: t.field({ type: [ValidityEnum], description: "Any of these, as `validity` answers today." }),
    writtenFrom: t.field({ type: "Date", description: "Written on this day or later." }),
    writtenTo: t.field({ type: "Date", description: "Written on this day or earlier." }),
    effectiveFrom: t.field({ type: "Date", description: "Applies from this day or a later one on." }),
    effectiveTo: t.field({ type: "Date", description: "Applies from this day or an earlier one on." }),
  }),
});

type Filter = typeof PolicyDocumentFilter.$inferInput;

builder.queryField("policyDocuments", (t) =>
  t.field({
    type: PolicyDocumentConnection,
    description: "Published policy documents.",
    args: {
      filter: t.arg({ type: PolicyDocumentFilter, description: "What to narrow the list by." }),
      ...contentListArgs(t.arg),
    },
    resolve: (_, args, context, info) => {
      const own = ownConditions(args.filter ?? {}, context);
      const joins = own.length > 0 ? "join public_read.policy_document_facts f on f.edition_id = c.edition_id" : "";
      const conditions = [...contentListConditions(args, context), ...own];
      return resolveContentList({ types: ["POLICY_DOCUMENT"], joins, conditions }, args, context, info);
    },
  }),
);

function ownConditions(filter: Filter, { now }: Context): Condition[] {
  const conditions: Condition[] = [];
  const { documentNumber, indexNumber, kinds, genres, validities } = filter;
  if (documentNumber != null) {
    const number = normaliseDocumentNumber(documentNumber).value;
    conditions.push((param) => `f.document_number = ${param(number)}`);
  }
  if (indexNumber != null) conditions.push((param) => `f.index_number = ${param(indexNumber)}`);
  if (kinds) conditions.push((param) => `f.kind = any(${param(kinds)}::document_kind[])`);
  if (genres) conditions.push((param) => `f.genre = any(${param(genres)}::text[])`);
  if (validities) conditions.push(isOneOf(validities, dayAt(now)));
  const days: [string | null | undefined, string][] = [
    [filter.writtenFrom, "f.written_on >="],
    [filter.writtenTo, "f.written_on <="],
    [filter.effectiveFrom, "f.effective_on >="],
    [filter.effectiveTo, "f.effective_on <="],
  ];
  for (const [day, compares] of days) if (day != null) conditions.push((param) => `${compares} ${param(day)}::date`);
  return conditions;
}

/** The rule `validityOn` as a condition. */
function isOneOf(validities: readonly string[], today: Day): Condition {
  return (param) => `
    case when f.repealed_on <= ${param(today)}::date
           or exists (select from public_read.relation r join public_read.content d on d.id = r.related_id
                      join public_read.policy_document_facts g on g.edition_id = d.edition_id
                      where r.content_id = c.id and r.kind = 'REPEALS' and not r.outgoing
                        and coalesce(g.effective_on, g.written_on, ${param(today)}::date) <= ${param(today)}::date)
         then 'REPEALED'
         when f.expires_on < ${param(today)}::date then 'EXPIRED'
         else f.validity end = any(${param(validities)}::validity[])`;
}
