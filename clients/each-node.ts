/** A page of a list, as connections answer it. */
interface ConnectionPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every item of a list: `readPage` asks for the page after a cursor, null for the first one. */
export async function* eachNode<Node>(
  readPage: (after: string | null) => Promise<ConnectionPage<Node>>,
): AsyncGenerator<Node> {
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: ConnectionPage<Node> = await readPage(after);
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}
