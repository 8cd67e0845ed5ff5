export type { Account, Channel, Channels } from "./registry.ts";
export { isSelected, type Selection } from "./selection.ts";
