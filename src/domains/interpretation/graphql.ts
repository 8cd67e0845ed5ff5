import "./content-type.ts";
import type { ObjectFieldBuilder } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import { requireTypename } from "../../graphql/global-id.ts";
import {
  contentConnection,
  contentFilterFields,
  contentListArgs,
  contentListConditions,
  defineContentNode,
  relationField,
  resolveContentList,
} from "../content/graphql.ts";
import { defineDraftMutations, defineEdition, linkedIds } from "../desk/graphql.ts";
import { PolicyDocument, PolicyDocumentConnection } from "../policy-document/graphql.ts";
import type { InterpretationDetails } from "./details.ts";

const InterpretationMediumEnum = builder.enumType("InterpretationMedium", {
  description: "The form of an interpretation (解读形式).",
  values: {
    TEXT: { description: "Written text (文字解读)." },
    CHART: { description: "Charts and pictures (图表解读、图解)." },
    VIDEO: { description: "Video (视频解读)." },
    AUDIO: { description: "Audio (音频解读)." },
    QUESTIONS_AND_ANSWERS: { description: "Questions and answers (问答解读)." },
    PRESS_CONFERENCE: { description: "A press conference (新闻发布会)." },
  } as const,
});

const InterpreterEnum = builder.enumType("Interpreter", {
  description: "Who interprets.",
  values: {
    ORGAN: { description: "The organ that issued or drafted the document." },
    EXPERT: { description: "An expert (专家解读)." },
    MEDIA: { description: "The media (媒体解读)." },
  } as const,
});

const Interpretation = defineContentNode(
  "INTERPRETATION",
  "Interpretation",
  "Policy interpretation (政策解读): says what a policy document means for people.",
);
const InterpretationConnection = contentConnection("Interpretation", Interpretation);

const InterpretationEdition = defineEdition("INTERPRETATION", "Interpretation");

/** The fields of the details, of what is public and of a draft alike. */
function detailFields<Shape>(
  t: ObjectFieldBuilder<(typeof builder)["$inferSchemaTypes"], Shape>,
  detailsOf: (source: Shape) => InterpretationDetails,
) {
  return {
    medium: t.field({
      type: InterpretationMediumEnum,
      description: "Its form.",
      resolve: (source) => detailsOf(source as Shape).medium,
    }),
    interpreter: t.field({
      type: InterpreterEnum,
      description: "Who interprets.",
      resolve: (source) => detailsOf(source as Shape).interpreter,
    }),
    interpreterName: t.string({
      nullable: true,
      description: "The expert's, the medium's or the office's name, as stated; null: not stated.",
      resolve: (source) => detailsOf(source as Shape).interpreterName,
    }),
  };
}

builder.objectFields(InterpretationEdition, (t) => ({
  ...detailFields(t, ({ details }) => details as InterpretationDetails),
  interprets: t.idList({
    description: "Global ids of the policy documents that it interprets, public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "INTERPRETS"),
  }),
}));

defineDraftMutations({
  type: "INTERPRETATION",
  typename: "Interpretation",
  edition: InterpretationEdition,
  fields: (t) => ({
    medium: t.field({ type: InterpretationMediumEnum, required: true, description: "Its form." }),
    interpreter: t.field({ type: InterpreterEnum, required: true, description: "Who interprets." }),
    interpreterName: t.string({ description: "The expert's, the medium's or the office's name; null: not stated." }),
    interprets: t.globalIDList({ description: "Global ids of the policy documents that it interprets." }),
  }),
  toDraft: ({ medium, interpreter, interpreterName, interprets }, finder) => ({
    details: { medium, interpreter, interpreterName: interpreterName ?? null },
    links: finder.links("INTERPRETS", interprets, "interprets", "PolicyDocument"),
  }),
});

builder.objectFields(Interpretation, (t) => ({
  ...detailFields(t, ({ card }) => card.details as InterpretationDetails),
  interprets: relationField(t, "interprets", {
    type: PolicyDocumentConnection,
    description: "The policy documents that it interprets, as far as they are published here.",
    relation: { kind: "INTERPRETS", outgoing: true },
    contentType: "POLICY_DOCUMENT",
  }),
}));

builder.objectField(PolicyDocument, "interpretations", (t) =>
  relationField(t, "interpretations", {
    type: InterpretationConnection,
    description: "The interpretations of this document.",
    relation: { kind: "INTERPRETS", outgoing: false },
    contentType: "INTERPRETATION",
  }),
);

const InterpretationFilter = builder.inputType("InterpretationFilter", {
  description: "Narrows a list of interpretations. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    ...contentFilterFields(t),
    media: t.field({ type: [InterpretationMediumEnum], description: "Any of these forms." }),
    interpreters: t.field({ type: [InterpreterEnum], description: "Any of these interpreters." }),
    interprets: t.globalID({ description: "Global id of a policy document that it interprets." }),
  }),
});

builder.queryField("interpretations", (t) =>
  t.field({
    type: InterpretationConnection,
    description: "Published interpretations.",
    args: {
      filter: t.arg({ type: InterpretationFilter, description: "What to narrow the list by." }),
      ...contentListArgs(t.arg),
    },
    resolve: (_, args, context, info) => {
      const { media, interpreters, interprets } = args.filter ?? {};
      const conditions = contentListConditions(args, context);
      if (media) conditions.push((param) => `f.medium = any(${param(media)}::interpretation_medium[])`);
      if (interpreters) conditions.push((param) => `f.interpreter = any(${param(interpreters)}::interpreter[])`);
      if (interprets) {
        const documentId = requireTypename(interprets, "PolicyDocument");
        conditions.push(
          (param) => `c.id in (select r.related_id from public_read.relation r
          where r.content_id = ${param(documentId)}::uuid and r.kind = 'INTERPRETS' and not r.outgoing)`,
        );
      }
      const joins =
        media || interpreters ? "join public_read.interpretation_facts f on f.edition_id = c.edition_id" : "";
      return resolveContentList({ types: ["INTERPRETATION"], joins, conditions }, args, context, info);
    },
  }),
);
