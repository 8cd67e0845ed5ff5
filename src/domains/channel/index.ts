export type { Account, Channels } from "./registry.ts";
export { isSelected, type Selection } from "./selection.ts";
