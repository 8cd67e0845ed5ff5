export type { Account, Channels } from "./registry.ts";
export type { Selection, SelectionRule } from "./selection.ts";
