import type { Viewer } from "../../src/domains/access/rules.ts";
import type { World } from "./world.ts";

/** Calls a mutation and answers its result: its `__typename` with the fields asked of its success, or the failure. */
export async function callMutation(world: World, viewer: Viewer, name: string, input: object, success: string) {
  const typename = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  world.clock.advance(1_000);
  const source = `mutation ($input: ${typename}Input!) {
    ${name}(input: $input) {
      __typename
      ... on ${typename}Success { ${success} }
      ... on ValidationError { issues { path code } }
    }
  }`;
  return (await world.read(source, { input }, viewer))[name];
}
