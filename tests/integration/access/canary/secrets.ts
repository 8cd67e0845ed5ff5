import type { World } from "../../../support/world.ts";

/** What every text says that is not public, or not any more. */
export const HIDDEN = "jinsique金丝雀芙蓉";

/** What every public text says. Both share a word, by which only what is public may be found and counted. */
export const SHOWN = "huamei画眉芙蓉";
export const SHARED = "芙蓉";

/** Of the same form as HIDDEN, and nowhere: what is asked with it is answered as what is asked with HIDDEN. */
export const UNKNOWN = "wutongzi梧桐子芙蓉";

const MARKER = /jinsique|金丝雀/i;
const ROW_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const ENCODED = /[A-Za-z0-9+/_-]{16,}={0,2}/g;

/** Finds what nobody may read in what was answered: the marker, and ids of rows that are not public, also encoded. */
export type FindSecrets = (answered: string) => string[];

/** Reads which rows are not public now: contents, their editions, and everybody and everything around the desk. */
export async function openSecrets({ db }: World): Promise<FindSecrets> {
  const rows = await db.owner.query<{ id: string }>(`
    select id from content where state <> 'PUBLIC'
    union all select id from edition where state <> 'PUBLISHED'
    union all select id from person union all select id from edition_review union all select id from back_review
    union all select id from share_link union all select id from api_token union all select id from placement
    union all select id from post union all select id from duty union all select id from obligation_reminder
    union all select id from outside_post union all select id from channel_metric`);
  const ids = new Set(rows.map(({ id }) => id));
  const plain = (text: string) => [
    ...(MARKER.exec(text) ?? []),
    ...(text.match(ROW_ID) ?? []).filter((id) => ids.has(id)),
  ];
  const decoded = (text: string) => Buffer.from(text, "base64").toString("utf8");
  return (answered) => [...plain(answered), ...(answered.match(ENCODED) ?? []).flatMap((text) => plain(decoded(text)))];
}
