import { type GraphQLNamedType, getNamedType, isObjectType, isScalarType } from "graphql";
import { schema } from "../../../../src/schema.ts";

/** The fields, as `Type.field`, in whose values a word stands somewhere in an answer. */
export function fieldsThatSay(word: string, answer: unknown): Set<string> {
  const found = new Set<string>();
  visit(answer, "");
  return found;

  function visit(value: unknown, field: string): void {
    if (typeof value === "string" && value.includes(word)) found.add(field);
    else if (Array.isArray(value)) for (const item of value) visit(item, field);
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value))
        visit(item, `${(value as { __typename?: string }).__typename}.${nameOf(key)}`);
  }
}

/** A field's name without what the walk adds to it. */
function nameOf(key: string): string {
  return key.replace(/^[A-Z][A-Za-z]*_/, "").replace(/_narrowed$/, "");
}

/** Of the types that have one of these fields, the other fields that could hold words. */
export function silentFields(seen: ReadonlySet<string>): string[] {
  const typenames = new Set([...seen].map((field) => field.split(".")[0]!));
  return [...typenames].flatMap((typename) => {
    const type = schema.getType(typename);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    return fields
      .filter((field) => canHoldWords(getNamedType(field.type)))
      .map(({ name }) => `${typename}.${name}`)
      .filter((field) => !seen.has(field));
  });
}

function canHoldWords(type: GraphQLNamedType): boolean {
  return isScalarType(type) && ["String", "URL"].includes(type.name);
}
