import type { Viewer } from "../../src/domains/access/rules.ts";
import type { World } from "./world.ts";

const FAILURES = `
  ... on Error { code }
  ... on ValidationError { issues { path code } }
  ... on VersionConflictError { currentVersion }
  ... on TransitionError { from to }
  ... on RuleError { problems { rule } }`;

/** Calls a mutation of the desk and answers its result: `success` of what it did, or the type and fields of what refused it. */
export async function callDesk(world: World, name: string, input: object, viewer: Viewer, success: string) {
  const typename = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const source = `mutation ($input: ${typename}Input!) {
    ${name}(input: $input) { __typename ... on ${typename}Success { ${success} } ${FAILURES} }
  }`;
  world.clock.advance(1_000);
  return (await world.read(source, { input }, viewer))[name];
}

/** What a type of content is asked: its input, and how its own fields are read. */
export interface StatedContent {
  readonly typename: string;
  readonly input: object;
  /** Selection of the edition's own fields. */
  readonly edition: string;
  /** Selection of the public type's own fields. */
  readonly content: string;
}

/** Makes a draft, reads it anew, publishes it urgently, and answers what the desk and the public see of it. */
export async function writeAndPublish(world: World, { typename, input, edition, content }: StatedContent) {
  const editor = await world.person("writer", "author", "publish");
  const seen = `edition { id version contentId }`;
  const created = await callDesk(world, `create${typename}`, input, editor, seen);
  if (!created.edition) throw new Error(`the draft was refused: ${JSON.stringify(created)}`);
  const { id, version, contentId } = created.edition;
  const draft = await world.read(
    `query ($id: ID!) { edition(id: $id) { ... on ${typename}Edition { ${edition} } } }`,
    { id },
    editor,
  );
  const publication = { edition: id, expectedVersion: version, reason: "急需告知" };
  await callDesk(world, "publishUrgently", publication, editor, seen);
  const answer = await world.read(`query ($id: ID!) { node(id: $id) { ... on ${typename} { ${content} } } }`, {
    id: contentId,
  });
  return { edition: draft.edition, content: answer.node };
}

/** Makes a draft that is refused; answers the refusal, and what is stored before and after. */
export async function writeRefused(world: World, typename: string, input: object) {
  const editor = await world.person("writer", "author");
  const before = await world.stored();
  const refusal = await callDesk(world, `create${typename}`, input, editor, "edition { id }");
  return { refusal, before, after: await world.stored() };
}
