import type { ContentDraft } from "../../src/domains/content/index.ts";
import { interpretationMedia, interpreters } from "../../src/domains/interpretation/details.ts";
import { bodyHtml, policyTitle, sentence } from "./chinese-text.ts";
import { Random } from "./random.ts";

/** What a generated set is made of. The same seed makes the same set, ids and slugs apart. */
export interface SetSize {
  readonly seed: number;
  readonly documents: number;
  readonly interpretations: number;
}

/** Ids of the registry rows that drafts name. */
export interface SetRegistries {
  readonly organIds: readonly string[];
  readonly topicIds: readonly string[];
  readonly columnIds: readonly string[];
}

const BODY_BYTES = { from: 2_000, to: 4_000 };
const FIRST_DAY_MS = Date.UTC(2015, 0, 1);
const MINUTES = 10 * 365 * 24 * 60;

/** The drafts of a set: first the policy documents, then the interpretations that interpret one or two of them each. */
export function* generateDrafts(
  { seed, documents, interpretations }: SetSize,
  registries: SetRegistries,
): Generator<ContentDraft> {
  const random = new Random(seed);
  const numbers = Array.from(
    { length: documents },
    (_, n) => `柯政发〔${2015 + (n % 10)}〕${1 + Math.floor(n / 10)}号`,
  );
  const titles: string[] = [];
  for (const documentNumber of numbers) {
    const title = policyTitle(random);
    titles.push(title);
    yield { ...common(random, registries), type: "POLICY_DOCUMENT", title, details: documentDetails(documentNumber) };
  }
  for (let n = 0; n < interpretations; n++) {
    const interpreted = random.sample(numbers, random.between(1, 5) === 1 ? 2 : 1);
    const title = titles[numbers.indexOf(interpreted[0] as string)];
    yield {
      ...common(random, registries),
      type: "INTERPRETATION",
      title: `《${title}》政策解读之${n + 1}`,
      links: interpreted.map((toDocumentNumber) => ({ kind: "INTERPRETS", toContentId: null, toDocumentNumber })),
      details: {
        medium: random.pick(interpretationMedia),
        interpreter: random.pick(interpreters),
        interpreterName: null,
      },
    };
  }
}

function common(
  random: Random,
  { organIds, topicIds, columnIds }: SetRegistries,
): Omit<ContentDraft, "type" | "title" | "details"> {
  const publisherId = random.pick(organIds);
  return {
    slug: null,
    summary: sentence(random),
    bodyHtml: bodyHtml(random, random.between(BODY_BYTES.from, BODY_BYTES.to)),
    keywords: ["政策", "解读"],
    publisherId,
    issuerIds: [publisherId],
    drafterIds: [],
    source: { name: null, url: null },
    topicIds: random.sample(topicIds, random.between(1, 3)),
    columnIds: [random.pick(columnIds)],
    attachments: [{ role: "FILE", name: "附件.pdf", url: "https://example.org/a.pdf", sha256: null, altText: null }],
    links: [],
    originalPublishedAt: new Date(FIRST_DAY_MS + random.between(0, MINUTES) * 60_000),
    changeNote: null,
  };
}

function documentDetails(documentNumber: string) {
  return {
    kind: "NORMATIVE",
    documentNumber,
    documentNumberMalformed: false,
    indexNumber: null,
    indexNumberMalformed: false,
    genre: "通知",
    disclosureAttribute: "PROACTIVE",
    writtenOn: null,
    effectiveOn: null,
    repealedOn: null,
    validity: "VALID",
    registrationNumber: null,
  };
}
