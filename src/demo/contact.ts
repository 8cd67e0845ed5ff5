import type { Contact } from "../domains/content/contact.ts";

/** Whom to ask at an organ of the demo. Numbers and addresses of mail are invented. */
export function contact(organ: string, phone: string, address: string, email: string | null = null): Contact {
  return { organ, name: null, phone, email, address };
}
