import { builder } from "../../graphql/builder.ts";
import { ContactInput, toContacts } from "../content/graphql.ts";
import { contact as contactShape, parser } from "../content/index.ts";
import { defineMutation } from "../desk/graphql.ts";
import { updateOrgan } from "./commands/update-organ.ts";
import { OrganType } from "./graphql.ts";

const parseContact = parser(contactShape);

const AnnualReportDutyEnum = builder.enumType("AnnualReportDuty", {
  description: "By when an organ owes its annual disclosure report (政府信息公开条例第四十九条).",
  values: {
    GOVERNMENT: { description: "A government: by 31 March." },
    DEPARTMENT: { description: "A department, or another organ that reports to one: by 31 January." },
  } as const,
});

const UpdateOrganSuccess = builder.objectRef<{ key: string }>("UpdateOrganSuccess");
builder.objectType(UpdateOrganSuccess, {
  description: "It is kept.",
  fields: (t) => ({
    organ: t.field({
      type: OrganType,
      nullable: true,
      description: "The organ.",
      resolve: ({ key }, _, { organs }) => organs.findByKey(key),
    }),
  }),
});

defineMutation("updateOrgan", {
  scope: "admin",
  description:
    "Says whom to ask at an organ and which annual report it owes, for those who follow up on obligations; the public sees neither. What is left out stays, null clears.",
  input: (t) => ({
    organ: t.string({ required: true, description: "Key of the organ." }),
    contact: t.field({ type: ContactInput, description: "Whom to ask." }),
    annualReportDuty: t.field({ type: AnnualReportDutyEnum, description: "Null: it owes none." }),
  }),
  success: { ref: UpdateOrganSuccess, present: (result: { key: string }) => result },
  command: ({ organ: key, contact, annualReportDuty }, { organs }) => {
    if (!organs.findByKey(key)) return { __typename: "NotFoundError" };
    const [stated] = toContacts(contact ? [contact] : []);
    const parsed = stated && parseContact(stated);
    if (parsed && !parsed.ok) {
      const issues = parsed.problems.map((problem) => ({ ...problem, path: ["contact", ...problem.path] }));
      return { __typename: "ValidationError", issues };
    }
    const update = {
      ...(contact === undefined ? {} : { contact: parsed?.value ?? null }),
      ...(annualReportDuty === undefined ? {} : { annualReportDuty }),
    };
    return async (tx, { clock }, { personId }) => {
      await updateOrgan(tx, { at: clock.now(), actorId: personId }, { key, ...update });
      return { ok: true, result: { key } };
    };
  },
});
