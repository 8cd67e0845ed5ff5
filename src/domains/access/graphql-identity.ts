import { builder } from "../../graphql/builder.ts";
import { blank, defineMutation, PersonType } from "../desk/graphql.ts";
import { linkIdentity } from "./commands/link-identity.ts";

interface Linked {
  readonly key: string;
  readonly name: string;
}

const LinkIdentitySuccess = builder.objectRef<Linked>("LinkIdentitySuccess");
builder.objectType(LinkIdentitySuccess, {
  description: "Whoever signs in as the subject is the person.",
  fields: (t) => ({
    person: t.field({ type: PersonType, description: "The person.", resolve: (person) => person as never }),
  }),
});

const TAKEN = {
  rule: "identity-taken",
  message: "该登录身份已对应一名人员。",
  messageEn: "This identity leads to a person already.",
};

defineMutation("linkIdentity", {
  scope: "admin",
  description:
    "Says which person of here signs in as a subject of an issuer, before the subject does so for the first time: who were two persons could review what they wrote. A system that is linked stays one, and approves nothing.",
  input: (t) => ({
    person: t.string({ required: true, description: "Key of the person or system." }),
    issuer: t.string({ required: true, description: "The issuer, as its tokens name it: `OIDC_ISSUER`." }),
    subject: t.string({ required: true, description: "Their subject there, the claim `sub`." }),
  }),
  success: { ref: LinkIdentitySuccess, present: (person: { key: string; name: string }): Linked => person },
  command: ({ person, issuer, subject }) => {
    if (issuer === "") return blank("issuer");
    if (subject === "") return blank("subject");
    return async (tx, { clock }, { personId }) => {
      const linked = await linkIdentity(tx, { clock, actorId: personId }, { personKey: person, issuer, subject });
      if (linked === "NO_SUCH_PERSON") return { ok: false, refusal: { code: "NOT_FOUND" } };
      if (linked === "TAKEN") return { ok: false, refusal: { code: "RULE", problems: [TAKEN] } };
      return { ok: true, result: { key: person, name: linked.name } };
    };
  },
});
