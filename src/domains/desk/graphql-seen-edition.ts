import type { InputFieldBuilder } from "@pothos/core";
import type { builder } from "../../graphql/builder.ts";
import type { SeenEdition } from "./lifecycle.ts";

type InputFields = InputFieldBuilder<(typeof builder)["$inferSchemaTypes"], "InputObject">;

/** Which edition, and as the caller saw it. */
export function seenFields(t: InputFields) {
  return {
    edition: t.globalID({ required: true, description: "Global id of the edition." }),
    expectedVersion: t.int({ required: true, description: "Its version, as the caller saw it." }),
  };
}

/** What an input with `seenFields` holds. */
export interface Seen {
  edition: { typename: string; id: string };
  expectedVersion: number;
}

/** The edition that an input with `seenFields` names. */
export function seenEdition({ edition, expectedVersion }: Seen): SeenEdition {
  return { editionId: edition.id, expectedVersion };
}
