import type { InputFieldBuilder, InputFieldRef, InputShapeFromFields } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import type { ContentType } from "../../platform/db/index.ts";
import { ColumnPath } from "../content/graphql.ts";
import type { ContentDraft, Problem } from "../content/index.ts";
import { createDraft, prepareDraft, reviseContent } from "./drafts.ts";
import type { Carried } from "./editions.ts";
import type { EditionNode } from "./graphql-edition.ts";
import { AttachmentRoleEnum } from "./graphql-edition-parts.ts";
import { Finder } from "./graphql-finder.ts";
import { type DeskContext, defineMutation } from "./graphql-mutation.ts";
import { editionSuccess } from "./graphql-success.ts";

type SchemaTypes = (typeof builder)["$inferSchemaTypes"];
type InputFields = InputFieldBuilder<SchemaTypes, "InputObject">;

const AttachmentInput = builder.inputType("AttachmentInput", {
  description: "A file that a content names: one uploaded here by its hash, or one elsewhere by its address.",
  fields: (t) => ({
    role: t.field({ type: AttachmentRoleEnum, required: true, description: "What it is to the content." }),
    name: t.string({ required: true, description: "Name as shown to readers." }),
    sha256: t.string({ description: "Hash that the upload answered; null: the file is elsewhere." }),
    url: t.field({ type: "URL", description: "Where the file was found; null: only its bytes are here." }),
    altText: t.string({ description: "What a picture shows, in words; null: not stated." }),
  }),
});

const SourceInput = builder.inputType("SourceInput", {
  description: "Where the words were taken from (来源).",
  fields: (t) => ({
    name: t.string({ description: "Name of the source; null: not stated." }),
    url: t.field({ type: "URL", description: "Address of the original; null: not known." }),
  }),
});

const ChannelFormInput = builder.inputType("ChannelFormInput", {
  description:
    "What an edition says on one channel, where its own title, summary or text does not fit (渠道标题、渠道摘要、渠道正文). Null or left out: derived. Figures and dates must stand in the edition too.",
  fields: (t) => ({
    channel: t.field({ type: "ChannelKey", required: true, description: "Key of the channel; no portal." }),
    title: t.string({ description: "Title there (渠道标题)." }),
    digest: t.string({ description: "Digest there (渠道摘要); on Weibo the text of the post." }),
    html: t.string({ description: "A slimmed text there (渠道正文), as HTML; it is sanitised." }),
  }),
});

function commonFields(t: InputFields) {
  return {
    title: t.string({ required: true, description: "Title, at most 300 characters." }),
    summary: t.string({ description: "What it is about, in a sentence or two; null: none." }),
    html: t.string({ description: "The text as HTML; it is sanitised. Null: none." }),
    keywords: t.stringList({ description: "Keywords." }),
    publisher: t.string({ description: "Key of the organ that publishes it (发布机构)." }),
    issuers: t.stringList({ description: "Keys of the organs in whose name it is issued (发文机关), in order." }),
    draftedBy: t.stringList({ description: "Keys of the organs that drafted it (起草单位), in order." }),
    source: t.field({ type: SourceInput, description: "Where it was taken from; null: written for this publisher." }),
    topics: t.stringList({ description: "Keys of the topics that it is filed under." }),
    columns: t.field({ type: [ColumnPath], description: "The columns that it stands in." }),
    attachments: t.field({ type: [AttachmentInput], description: "Its files and pictures, in order." }),
    related: t.globalIDList({ description: "Global ids of contents that it points to as further reading." }),
    changeNote: t.string({ description: "What this edition changes, for readers; null: nothing to note." }),
    channelForms: t.field({
      type: [ChannelFormInput],
      description:
        "What single channels say instead of title, summary and text, at most one for each. Left out: a revision keeps what it had. Null or empty: everything is derived.",
    }),
    personalDataBasis: t.string({
      description: "The law that has the personal data in it published, by name and article; null: it holds none.",
    }),
  };
}

type CommonInput = InputShapeFromFields<ReturnType<typeof commonFields>>;

/** What a content type adds to the inputs of its drafts. */
export interface DraftDefinition<Fields extends Record<string, InputFieldRef<SchemaTypes, unknown>>> {
  readonly type: ContentType;
  /** Name of the GraphQL type of the content. */
  readonly typename: string;
  readonly edition: EditionNode;
  /** The type's own input fields. */
  readonly fields: (t: InputFields) => Fields;
  /** The details of the draft, unchecked, and where it leads, from the type's own fields. Paths of problems are those of the input. */
  readonly toDraft: (input: InputShapeFromFields<Fields>, finder: Finder) => Pick<ContentDraft, "details" | "links">;
  /** Where a fault of the details stands in the input. Left out: at the same path. */
  readonly pathOfDetails?: (path: Problem["path"]) => Problem["path"];
}

/** Defines `createX` and `reviseX` for a content type. Both make or change a draft only. */
export function defineDraftMutations<Fields extends Record<string, InputFieldRef<SchemaTypes, unknown>>>(
  definition: DraftDefinition<Fields>,
): void {
  const { type, typename, edition } = definition;
  defineMutation(`create${typename}`, {
    scope: "author",
    description: `Makes a content of the type \`${typename}\`, as a draft: nothing becomes public.`,
    input: (t) => ({
      slug: t.string({
        description: "Its name in addresses: lower-case letters, digits, hyphens. Null: made from its id.",
      }),
      ...commonFields(t),
      ...definition.fields(t),
    }),
    organs: (input) => [(input as CommonInput).publisher ?? null],
    success: editionSuccess(`Create${typename}`, "The draft that was made.", edition),
    command: async (input, context) => {
      const draft = await draftOf(definition, input as never, context);
      return draft.ok ? createDraft(draft.value) : { __typename: "ValidationError", issues: draft.problems };
    },
  });
  defineMutation(`revise${typename}`, {
    scope: "author",
    description: `Changes a content of the type \`${typename}\`: its open draft, whose reviews then count no more, or else a new draft beside what is public. The input says all that the edition shall say.`,
    input: (t) => ({
      content: t.globalID({ required: true, description: "Global id of the content: `Edition.contentId`." }),
      expectedVersion: t.int({ required: true, description: "Version of its newest edition, as the caller saw it." }),
      minor: t.boolean({
        description:
          "True: a correction of something public that changes nothing of what it says, such as one of typing errors (勘误): what accounts posted need not follow. Null or left out: it is a major one.",
      }),
      ...commonFields(t),
      ...definition.fields(t),
    }),
    organs: (input) => [(input as CommonInput).publisher ?? null],
    success: editionSuccess(`Revise${typename}`, "The draft as it is now.", edition),
    command: async (input, context) => {
      const { content, expectedVersion } = input as unknown as {
        content: { typename: string; id: string };
        expectedVersion: number;
      };
      if (content.typename !== typename) return { __typename: "NotFoundError" };
      const carried = await context.desk.carriedOf(content.id);
      const draft = await draftOf(definition, input as never, context, carried);
      if (!draft.ok) return { __typename: "ValidationError", issues: draft.problems };
      return reviseContent({ contentId: content.id, expectedVersion, draft: draft.value });
    },
  });

  async function draftOf(
    { fields: _, toDraft, pathOfDetails = (path) => path }: DraftDefinition<Fields>,
    input: CommonInput & InputShapeFromFields<Fields> & { slug?: string | null; minor?: boolean | null },
    context: DeskContext,
    carried: Carried = { originalPublishedAt: null, links: [], channelForms: [] },
  ) {
    const finder = new Finder(context);
    const own = toDraft(input, finder);
    const prepared = prepareDraft({
      type,
      slug: input.slug ?? null,
      title: input.title,
      summary: input.summary ?? null,
      bodyHtml: input.html ?? null,
      keywords: input.keywords ?? [],
      publisherId: finder.organ(input.publisher, ["publisher"]),
      issuerIds: finder.organs(input.issuers, "issuers"),
      drafterIds: finder.organs(input.draftedBy, "draftedBy"),
      source: { name: input.source?.name ?? null, url: input.source?.url ?? null },
      topicIds: finder.topics(input.topics, "topics"),
      columnIds: finder.columns(input.columns, "columns"),
      attachments: finder.attachments(input.attachments, "attachments"),
      originalPublishedAt: carried.originalPublishedAt,
      changeNote: input.changeNote ?? null,
      isMinor: input.minor ?? false,
      personalDataBasis: input.personalDataBasis ?? null,
      channelForms:
        input.channelForms === undefined
          ? carried.channelForms
          : finder.channelForms(input.channelForms, "channelForms"),
      details: own.details,
      links: [...own.links, ...finder.links("RELATES_TO", input.related, "related"), ...carried.links],
    });
    await finder.verify();
    const problems = [
      ...finder.problems,
      ...(prepared.ok ? [] : prepared.problems.map((problem) => ({ ...problem, path: inputPath(problem.path) }))),
    ];
    return problems.length === 0 && prepared.ok ? prepared : { ok: false as const, problems };

    function inputPath([first, ...rest]: Problem["path"]): Problem["path"] {
      if (first === "details") return pathOfDetails(rest);
      return first === "bodyHtml" ? ["html", ...rest] : first === undefined ? [] : [first, ...rest];
    }
  }
}
