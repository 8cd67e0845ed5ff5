import { builder } from "../../graphql/builder.ts";
import type { Contact } from "./contact.ts";

/** Whom to ask, in the API. */
export const ContactType = builder.objectRef<Contact>("Contact").implement({
  description: "Whom to ask, or where to hand something in. What is null is not stated.",
  fields: (t) => ({
    organ: t.exposeString("organ", { nullable: true, description: "Organ or office, as named." }),
    name: t.exposeString("name", { nullable: true, description: "Name of the person." }),
    phone: t.exposeString("phone", { nullable: true, description: "Telephone, as written." }),
    email: t.exposeString("email", { nullable: true, description: "E-mail address." }),
    address: t.exposeString("address", { nullable: true, description: "Postal address or the window to go to." }),
  }),
});
