import { Lexer, Source, type Token, TokenKind } from "graphql";

/** The size of a document as the lexer sees it, before anything recursive reads it. */
export interface LexicalSize {
  tokens: number;
  /** The deepest nesting of brackets, of whatever kind. */
  nesting: number;
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Counts a document's tokens and measures its nesting. graphql-js's parser recurses per bracket and overflows the stack
 * on 2,000 tokens of `[`, so this comes first.
 * @throws GraphQLSyntaxError for a character that starts no token.
 */
export function measureTokens(document: string): LexicalSize {
  const lexer = new Lexer(new Source(document));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  for (let token: Token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens++;
    if (OPENING.has(token.kind)) nesting = Math.max(nesting, ++open);
    else if (CLOSING.has(token.kind)) open--;
  }
  return { tokens, nesting };
}

/** Measures how deep lists and objects nest in a JSON value (a scalar: 0), without recursion. */
export function measureJsonNesting(value: unknown): number {
  let level: unknown[] = [value];
  for (let nesting = 0; ; nesting++) {
    const inner: unknown[] = [];
    let containers = 0;
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      containers++;
      for (const child of Object.values(item)) inner.push(child);
    }
    if (containers === 0) return nesting;
    level = inner;
  }
}
