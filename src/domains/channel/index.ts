export { postAddress } from "./post-address.ts";
export type { Account, Channel, Channels } from "./registry.ts";
export { isSelected, type Selection, type SelectionRule } from "./selection.ts";
