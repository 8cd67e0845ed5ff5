export {
  ANONYMOUS,
  covers,
  holdsSomewhere,
  ISSUER_UNAVAILABLE,
  isAnyone,
  organIdsWithin,
  type Reach,
  reachOf,
  SCOPES,
  type Scope,
  UNKNOWN_TOKEN,
  type Viewer,
} from "./rules.ts";
