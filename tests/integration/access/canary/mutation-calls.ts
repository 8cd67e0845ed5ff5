import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from "graphql";
import { schema } from "../../../../src/schema.ts";

/** A call of a mutation. */
export interface MutationCall {
  readonly name: string;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const SCALARS: Record<string, unknown> = {
  Int: 1,
  Boolean: true,
  String: "x",
  Date: "2026-03-01",
  DateTime: "2026-03-02T00:00:00Z",
  URL: "https://www.example/",
  Fen: 1,
  ChannelKey: "portal",
};

/** A call of every mutation, with what its input must have; whatever takes an id is given this one. */
export function mutationCalls(id: string): MutationCall[] {
  return Object.values(schema.getMutationType()!.getFields()).map(({ name, args, type }) => {
    const typename = getNamedType(args[0]!.type).name;
    const source = `mutation ($input: ${typename}!) { ${name}(input: $input) { __typename ... on Error { code message } } }`;
    if (!getNamedType(type).name.endsWith("Result")) throw new Error(`${name} answers no result`);
    return { name, source, variables: { input: sampleOf(args[0]!.type, id) } };
  });
}

function sampleOf(type: GraphQLInputType, id: string): unknown {
  const named = getNamedType(type);
  const one = () => {
    if (named.name === "ID") return id;
    if (isEnumType(named)) return named.getValues()[0]!.name;
    if (!isInputObjectType(named)) return SCALARS[named.name];
    const required = Object.values(named.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type, id)]));
  };
  return isListType(getNullableType(type)) ? [one()] : one();
}
