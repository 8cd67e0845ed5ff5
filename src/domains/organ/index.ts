export { Organs } from "./registry.ts";
