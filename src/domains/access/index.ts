export { ANONYMOUS, type Scope, UNKNOWN_TOKEN, type Viewer } from "./rules.ts";
