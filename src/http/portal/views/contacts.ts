import { html, type Markup } from "../markup.ts";

/** Whom to ask; what is null is not stated. */
export interface ShownContact {
  readonly organ: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly email: string | null;
}

/** Whom to ask, a line each; null: nobody is stated. */
export function contactList(contacts: readonly ShownContact[]): Markup | null {
  if (contacts.length === 0) return null;
  return html`<ul class="contacts">
${contacts.map(({ organ, name, phone, address, email }) => {
  const parts = [organ, name, phone && `电话 ${phone}`, address && `地址 ${address}`, email && `邮箱 ${email}`];
  return html`<li>${parts.filter(Boolean).join("，")}</li>
`;
})}</ul>`;
}
