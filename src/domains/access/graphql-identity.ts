import { builder } from "../../graphql/builder.ts";
import type { Problem } from "../content/index.ts";
import { defineMutation, PersonType } from "../desk/graphql.ts";
import { linkIdentity } from "./commands/link-identity.ts";

/** OpenID Connect allows a subject no more. */
const MOST_CHARACTERS = 255;

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
    const issues = Object.entries({ issuer, subject }).flatMap(([field, name]): Problem[] => {
      if (name.trim() === "") return [{ path: [field], code: "REQUIRED", message: "Is blank." }];
      if (name.length <= MOST_CHARACTERS) return [];
      return [{ path: [field], code: "OUT_OF_RANGE", message: `Has more than ${MOST_CHARACTERS} characters.` }];
    });
    if (issues.length > 0) return { __typename: "ValidationError", issues };
    return async (tx, { clock }, { personId }) => {
      const linked = await linkIdentity(tx, { clock, actorId: personId }, { personKey: person, issuer, subject });
      if (linked === "NO_SUCH_PERSON") return { ok: false, refusal: { code: "NOT_FOUND" } };
      if (linked === "TAKEN") return { ok: false, refusal: { code: "RULE", problems: [TAKEN] } };
      return { ok: true, result: { key: person, name: linked.name } };
    };
  },
});
