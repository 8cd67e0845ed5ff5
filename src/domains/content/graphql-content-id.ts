import { encodeGlobalId } from "../../graphql/global-id.ts";
import type { ContentType } from "../../platform/db/index.ts";
import { CONTENT_TYPES } from "./content-type.ts";

/** The id of a content in the API, public or not. */
export function contentGlobalId(type: ContentType, id: string): string {
  const definition = CONTENT_TYPES.get(type);
  if (!definition) throw new Error(`no domain defines the content type ${type}`);
  return encodeGlobalId(definition.typename, id);
}
