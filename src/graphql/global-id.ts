import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { ApiError } from "./errors.ts";

/** A global id taken apart: the name of a type and the id of a row. */
export interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

/** As many as the items of the largest page. */
const MAX_IDS = 100;
const GLOBAL_ID = /^(\w+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * Takes a global id apart. Whatever passes here goes to SQL as a uuid.
 * @throws ApiError BAD_USER_INPUT when the text is none
 */
export function decodeGlobalId(text: string): GlobalId {
  const [, typename, id] = GLOBAL_ID.exec(Buffer.from(text, "base64").toString("utf8")) ?? [];
  if (!typename || !id)
    throw new ApiError("BAD_USER_INPUT", "This is not an id of this API. Pass an id exactly as it was answered.");
  return { typename, id };
}

/**
 * Has every node answer its id at once. The relay plugin's own resolver is asynchronous: a promise for each item of each list, which
 * took more time than the rest of a page.
 */
export function answerIdsAtOnce(schema: GraphQLSchema): GraphQLSchema {
  const node = schema.getType("Node");
  for (const type of isInterfaceType(node) ? schema.getPossibleTypes(node) : []) {
    const { id } = type.getFields();
    if (id) id.resolve = (source: { id: string }) => encodeGlobalId(type.name, source.id);
  }
  return schema;
}

/** The global id of a row of a type. */
export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString("base64");
}

/**
 * Checks the ids that nodes are asked for.
 * @throws ApiError BAD_USER_INPUT when there are too many, or one is of a type that is no node
 */
export function requireNodeIds(ids: readonly GlobalId[], schema: GraphQLSchema): void {
  if (ids.length > MAX_IDS)
    throw new ApiError("BAD_USER_INPUT", `At most ${MAX_IDS} ids are answered at once; ${ids.length} were given.`);
  const node = schema.getType("Node");
  const stranger = ids.find(({ typename }) => {
    const type = schema.getType(typename);
    return !isInterfaceType(node) || !isObjectType(type) || !schema.isSubType(node, type);
  });
  if (stranger) throw new ApiError("BAD_USER_INPUT", `Nothing of the type "${stranger.typename}" has an id.`);
}

/**
 * Checks the id that an argument names something of one type by, and answers the row's id.
 * @throws ApiError BAD_USER_INPUT for an id of another type: an empty list would hide a mistake
 */
export function requireTypename({ typename, id }: GlobalId, expected: string): string {
  if (typename !== expected)
    throw new ApiError("BAD_USER_INPUT", `This is the id of a ${typename}; one of a ${expected} is expected.`);
  return id;
}
