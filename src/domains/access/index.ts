export {
  ANONYMOUS,
  covers,
  holdsSomewhere,
  organIdsWithin,
  type Reach,
  reachOf,
  SCOPES,
  type Scope,
  UNKNOWN_TOKEN,
  type Viewer,
} from "./rules.ts";
