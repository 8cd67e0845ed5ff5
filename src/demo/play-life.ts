/** Sends one GraphQL request with a token, or as anyone (null), and answers its data; throws what the API says instead. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the step asked for.
export type Post = (token: string | null, query: string, variables: object) => Promise<any>;

/** One step of the life, as it is shown. */
export interface Step {
  /** Name of the person who takes it. */
  readonly who: string;
  readonly mutation: string;
  /** The edition's state afterwards, or why the step was refused. */
  readonly outcome: string;
  /** What anyone sees of the content afterwards. */
  readonly seen: string;
}

interface Person {
  readonly key: string;
  readonly name: string;
  readonly scopes: readonly string[];
}

const AUTHOR: Person = { key: "li.na", name: "李娜", scopes: ["AUTHOR", "REVIEW"] };
const REVIEWER: Person = { key: "wang.wei", name: "王伟", scopes: ["REVIEW", "PUBLISH"] };
const SECRECY_OFFICER: Person = { key: "chen.jing", name: "陈静", scopes: ["REVIEW"] };

/**
 * Plays the life of one announcement through the API: written, reviewed by others than its author, published, corrected, taken down.
 * @param adminToken makes the people and their tokens
 */
export async function* playLife(post: Post, adminToken: string): AsyncGenerator<Step> {
  const tokens = new Map<Person, string>();
  for (const person of [AUTHOR, REVIEWER, SECRECY_OFFICER]) tokens.set(person, await enrol(post, adminToken, person));
  let edition = { id: "", version: 0, contentId: "" };

  async function take(person: Person, mutation: string, input: object): Promise<Step> {
    const answer = await mutate(post, tokens.get(person) as string, mutation, input);
    edition = answer.edition ?? edition;
    const { content } = await post(null, SEEN, { id: edition.contentId });
    return { who: person.name, mutation, outcome: describeOutcome(answer), seen: describeSeen(content) };
  }
  const ofEdition = () => ({ edition: edition.id, expectedVersion: edition.version });
  const ofContent = () => ({ content: edition.contentId, expectedVersion: edition.version });
  const passed = (step: string) => ({ ...ofEdition(), step, decision: "APPROVED" });

  yield await take(AUTHOR, "createAnnouncement", announcement("22时"));
  yield await take(AUTHOR, "submitForReview", ofEdition());
  yield await take(AUTHOR, "recordReview", passed("FRONT_REVIEW"));
  yield await take(REVIEWER, "recordReview", passed("FRONT_REVIEW"));
  yield await take(SECRECY_OFFICER, "recordReview", { ...passed("SECRECY_REVIEW"), opinion: "不涉密，可以公开。" });
  yield await take(REVIEWER, "publish", ofEdition());
  const correction = { ...announcement("23时"), changeNote: "更正封闭开始时间：23时。" };
  yield await take(AUTHOR, "reviseAnnouncement", { ...ofContent(), ...correction });
  yield await take(REVIEWER, "publishUrgently", { ...ofEdition(), reason: "当晚开始施工，来不及走完审查。" });
  yield await take(REVIEWER, "withdraw", { ...ofContent(), reason: "施工取消。" });
}

function announcement(from: string) {
  return {
    title: `关于荷花中路${from}起封闭施工的通告`,
    html: `<p>因燃气管道改造，荷花中路自11月28日起每日${from}至次日5时封闭施工，请绕行信安大道。</p>`,
    kind: "NOTICE",
    urgency: "IMPORTANT",
  };
}

async function enrol(post: Post, adminToken: string, { key, name, scopes }: Person): Promise<string> {
  await mutate(post, adminToken, "createPerson", { key, name }, "person { key }");
  const made = await mutate(post, adminToken, "createApiToken", { person: key, name: "演示", scopes }, "token");
  return made.token;
}

const SEEN = `query Seen($id: ID!) {
  content(id: $id) { __typename ... on Content { title edition changeNote } ... on Withdrawn { reason } }
}`;

const EDITION = "edition { id version contentId state }";
const WITHOUT_EDITION: Readonly<Record<string, string>> = { withdraw: "contentId" };

async function mutate(
  post: Post,
  token: string,
  name: string,
  input: object,
  success = WITHOUT_EDITION[name] ?? EDITION,
) {
  const typename = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const answer = await post(
    token,
    `mutation ${typename}($input: ${typename}Input!) {
      ${name}(input: $input) {
        __typename
        ... on ${typename}Success { ${success} }
        ... on RuleError { problems { message } }
        ... on Error { message }
      }
    }`,
    { input },
  );
  return answer[name];
}

interface Answer {
  edition?: { state: string };
  problems?: { message: string }[];
  message?: string;
}

function describeOutcome({ edition, problems, message }: Answer): string {
  if (message !== undefined) return `refused: ${problems?.map((problem) => problem.message).join(" ") ?? message}`;
  return edition?.state ?? "WITHDRAWN";
}

interface Seen {
  __typename: string;
  title: string;
  edition: number;
  changeNote: string | null;
  reason: string;
}

function describeSeen(content: Seen | null): string {
  if (content === null) return "nothing";
  if (content.__typename === "Withdrawn") return `taken down: ${content.reason}`;
  return `edition ${content.edition}: ${content.title}${content.changeNote ? ` (${content.changeNote})` : ""}`;
}
