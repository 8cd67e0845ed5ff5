import { builder } from "../../graphql/builder.ts";
import type { Contact } from "./contact.ts";

/** Whom to ask, in an input; `toContacts` reads it. */
export const ContactInput = builder.inputType("ContactInput", {
  description: "Whom to ask, or where to hand something in. What is null or left out is not stated.",
  fields: (t) => ({
    organ: t.string({ description: "Organ or office, as named." }),
    name: t.string({ description: "Name of the person." }),
    phone: t.string({ description: "Telephone, as written." }),
    email: t.string({ description: "E-mail address." }),
    address: t.string({ description: "Postal address or the window to go to." }),
  }),
});

/** The contacts of an input as details hold them, unchecked; none where the list is null or left out. */
export function toContacts(inputs: readonly (typeof ContactInput.$inferInput)[] | null | undefined): Contact[] {
  return (inputs ?? []).map(({ organ, name, phone, email, address }) => ({
    organ: organ ?? null,
    name: name ?? null,
    phone: phone ?? null,
    email: email ?? null,
    address: address ?? null,
  }));
}
