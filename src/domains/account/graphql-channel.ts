import { builder } from "../../graphql/builder.ts";
import { ChannelKindEnum, ChannelType } from "../channel/graphql.ts";
import type { Problem } from "../content/index.ts";
import { defineMutation } from "../desk/graphql.ts";
import { upsertChannel } from "./commands/upsert-channel.ts";
import { parseChannelName, REGISTRY_KEY } from "./entry.ts";
import { wrongKey } from "./graphql-register.ts";

const UpsertChannelSuccess = builder.objectRef<{ key: string }>("UpsertChannelSuccess");
builder.objectType(UpsertChannelSuccess, {
  description: "The channel is there.",
  fields: (t) => ({
    channel: t.field({
      type: ChannelType,
      nullable: true,
      description: "The channel; null: this instance has not read it yet.",
      resolve: ({ key }, _, { channels }) => channels.findByKey(key),
    }),
  }),
});

const MOST_POSITION = 10_000;

defineMutation("upsertChannel", {
  scope: "admin",
  description: "Makes a channel of posted accounts, or names and places a channel anew. Its kind never changes.",
  input: (t) => ({
    key: t.field({ type: "ChannelKey", required: true, description: "Key of the channel." }),
    kind: t.field({ type: ChannelKindEnum, required: true, description: "What kind of place it is." }),
    name: t.string({ required: true, description: "Name, at most 100 characters." }),
    position: t.int({ description: "Its place among the channels, from 0; null: as it is, of a new one the last." }),
  }),
  success: { ref: UpsertChannelSuccess, present: (result: { key: string }) => result },
  command: ({ key, kind, name, position = null }) => {
    const texts = parseChannelName({ name });
    const issues: Problem[] = texts.ok ? [] : [...texts.problems];
    if (!REGISTRY_KEY.test(key)) issues.push(wrongKey("key"));
    if (position !== null && (position < 0 || position > MOST_POSITION))
      issues.push({ path: ["position"], code: "OUT_OF_RANGE", message: `Is not 0 to ${MOST_POSITION}.` });
    if (!texts.ok || issues.length > 0) return { __typename: "ValidationError", issues };
    return async (tx, deps, caller) => {
      const outcome = await upsertChannel(tx, deps, caller, { key, kind, name: texts.value.name, position });
      return outcome.ok ? { ok: true, result: { key } } : outcome;
    };
  },
});
