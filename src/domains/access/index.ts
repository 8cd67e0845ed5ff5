export { ANONYMOUS, type Scope, type Viewer } from "./rules.ts";
