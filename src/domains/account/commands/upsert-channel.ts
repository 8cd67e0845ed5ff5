import { type ChannelKind, insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { Caller, CommandDeps, Outcome, RuleProblem } from "../../content/index.ts";

/** A channel as it shall be. */
export interface ChannelEntry {
  readonly key: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** Its place among the channels; null: as it is, of a new one the last. */
  readonly position: number | null;
}

const OTHER_KIND: RuleProblem = {
  rule: "channel-kind",
  message: "渠道的类别不能更改：其账号和渠道稿都依它而定。",
  messageEn: "The kind of a channel never changes: its accounts and renditions follow from it.",
  path: ["kind"],
};

const READING_KIND: RuleProblem = {
  rule: "channel-reads-from-here",
  message: "读取类渠道（门户、小程序、涉企平台、查阅点）由系统内置，不能新增。",
  messageEn: "A channel that reads from here is built in, and no further one can be made.",
  path: ["kind"],
};

const POSTED: readonly ChannelKind[] = ["WECHAT", "WEIBO", "TOUTIAO"];

/** Makes a channel of posted accounts, or names and places one anew. */
export async function upsertChannel(
  tx: Tx,
  { clock }: Pick<CommandDeps, "clock">,
  { personId }: Caller,
  { key, kind, name, position }: ChannelEntry,
): Promise<Outcome<object>> {
  await tx.$executeRaw`lock table channel in share row exclusive mode`;
  const found = await tx.channel.findUnique({ where: { key } });
  if (found && found.kind !== kind) return { ok: false, refusal: { code: "RULE", problems: [OTHER_KIND] } };
  if (!found && !POSTED.includes(kind)) return { ok: false, refusal: { code: "RULE", problems: [READING_KIND] } };
  const data = { name, position: position ?? found?.position ?? (await tx.channel.count()) };
  if (found) await tx.channel.update({ where: { key }, data });
  else await insertRows(tx, "channel", [{ id: newId(), key, kind, ...data }]);
  const at = clock.now();
  await insertRows(tx, "change", [{ type: "registry.changed", occurredAt: at, payload: { channel: key } }]);
  const args = { channel: key, kind, ...data };
  await insertRows(tx, "auditEntry", [{ occurredAt: at, personId, command: "channel.upsert", arguments: args }]);
  return { ok: true };
}
