import type { AccountState, ChannelKind, Sql } from "../../platform/db/index.ts";
import { Registry } from "../../platform/registry.ts";

/** A channel (渠道): a portal, a platform, a mini-program, a reading point. */
export interface Channel {
  readonly id: string;
  readonly key: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly position: number;
}

/** One account on a channel, as the public may know it. */
export interface Account {
  readonly id: string;
  readonly key: string;
  readonly channelId: string;
  readonly name: string;
  /** True: the channel reads from here and shows what the account's selection names. */
  readonly builtIn: boolean;
  readonly state: AccountState;
  readonly ownerId: string | null;
  readonly filingNumber: string | null;
  readonly closedOn: string | null;
}

/** All channels and accounts, in memory. */
export class Channels {
  readonly all: readonly Channel[];
  readonly #byKey: ReadonlyMap<string, Channel>;
  readonly #byId: ReadonlyMap<string, Channel>;
  /** By the order of their channels, then by key. */
  readonly accounts: readonly Account[];

  constructor(channels: readonly Channel[], accounts: readonly Account[]) {
    this.all = channels;
    this.#byKey = new Map(channels.map((channel) => [channel.key, channel]));
    this.#byId = new Map(channels.map((channel) => [channel.id, channel]));
    this.accounts = channels.flatMap(({ id }) => accounts.filter(({ channelId }) => channelId === id));
  }

  find(id: string): Channel | null {
    return this.#byId.get(id) ?? null;
  }

  findByKey(key: string): Channel | null {
    return this.#byKey.get(key) ?? null;
  }

  findAccountById(id: string): Account | null {
    return this.accounts.find((account) => account.id === id) ?? null;
  }

  findAccount(key: string): Account | null {
    return this.accounts.find((account) => account.key === key) ?? null;
  }

  accountsOf(channelId: string): Account[] {
    return this.accounts.filter((account) => account.channelId === channelId);
  }
}

/** The registry of channels and accounts over public reads. */
export function channelRegistry(sql: Sql): Registry<Channels> {
  return new Registry(async () => {
    const [channels, accounts] = await Promise.all([sql.query<Channel>(CHANNELS), sql.query<Account>(ACCOUNTS)]);
    return new Channels(channels, accounts);
  });
}

const CHANNELS = "select id, key, kind::text as kind, name, position from public_read.channel order by position, name";
const ACCOUNTS = `
  select id, key, channel_id as "channelId", name, built_in as "builtIn", state::text as state, owner_id as "ownerId",
         filing_number as "filingNumber", closed_on as "closedOn"
  from public_read.account order by key`;
