import type { ContentType, Tx } from "../../platform/db/index.ts";
import {
  areApart,
  areTemplateSiblings,
  type ComparedEdition,
  findCandidates,
  isDuplicate,
  judgeMatches,
  type Likeness,
  likeliest,
  type Match,
  SketchIndex,
  type Verdict,
} from "../duplicate/index.ts";
import { isCopy } from "./publisher.ts";
import type { ImportRecord, Place } from "./record.ts";
import { STANDINGS, type Standing, standingOf } from "./standing.ts";

/** What is done about an item that repeats something: it comes in and is told of, it stays out, or it becomes a source of what it repeats. */
export type OnDuplicates = "report" | "skip" | "link";

/** Why the one stayed and not the other: it was public already, whose page it stands on, it is the earlier one, or it was read first. */
export type StayingRule = "here-already" | Standing | "earliest" | "read-first";

/** What an item repeats. */
export interface RepeatedContent {
  /** Null: a dry run would have made it. */
  readonly contentId: string | null;
  readonly title: string;
  /** The address that its source stated; null: none. */
  readonly url: string | null;
  /** Where in the input it stands; null: it was here before. */
  readonly at: Place | null;
}

/** That an item repeats what is here, or what comes with it. */
export interface Repeat extends Likeness {
  readonly verdict: Verdict;
  /** The document number that both bear; null: they do not. */
  readonly number: string | null;
  /** Whether the texts are equal. */
  readonly isEqual: boolean;
  readonly rule: StayingRule;
  /** Whether the one may stand for the other without anybody having looked. */
  readonly isSure: boolean;
  readonly of: RepeatedContent;
}

/** The text of an item as it is compared, under the ids that it would come in by. */
export interface NewText extends ComparedEdition {
  readonly title: string;
  readonly type: ContentType;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly at: Place;
}

/** An item that is no content yet. */
export interface NewItem {
  readonly record: ImportRecord;
  readonly text: NewText;
  /** The content whose source it is already; null: of none. */
  readonly sourceOf: string | null;
}

/** What an item is like, and what it repeats of that; null: nothing. */
export interface JudgedItem<Item extends NewItem> {
  readonly item: Item;
  readonly matches: readonly Match<ComparedEdition>[];
  readonly repeat: Repeat | null;
  readonly isKept: boolean;
}

/**
 * Judges items by what is here and by one another: those that stand better first, so that of a set of copies the best is kept. Three statements,
 * whatever their number.
 * @param onDuplicates whether what repeats something is kept all the same (`report`). What is a source already stays one.
 * @param earlier what a dry run would have brought in so far.
 */
export async function judgeNew<Item extends NewItem>(
  tx: Tx,
  items: readonly Item[],
  onDuplicates: OnDuplicates,
  earlier: SketchIndex<NewText> = new SketchIndex(),
): Promise<JudgedItem<Item>[]> {
  const here = await findCandidates(
    tx,
    items.map(({ text }) => text),
  );
  const published = await loadPublished(
    tx,
    [...here.values()].flat().map(({ text }) => text),
  );
  const beside = new SketchIndex<NewText>();
  const ranks = new Map<string, Rank>();
  return inOrder(items).map(({ item, rank }) => {
    const { text, sourceOf, record } = item;
    const comes = [...beside.candidates(text), ...earlier.candidates(text)];
    const candidates = likeliest<ComparedEdition>([...(here.get(text.editionId) ?? []), ...comes]);
    const matches = judgeMatches(
      text,
      candidates.map((candidate) => candidate.text),
    );
    const others = new Map(comes.map(({ text: other }) => [other.editionId, other]));
    const repeats = matches.flatMap((match): Repeat[] => {
      const { other, verdict, likeness } = match;
      const known = published.get(other.editionId) ?? others.get(other.editionId);
      if (!known || !isDuplicate(verdict) || !areOneKind(known.type, record.type)) return [];
      const stays = ranks.get(other.editionId);
      return [
        {
          ...likeness,
          verdict,
          number: text.number !== null && text.number === other.number ? text.number : null,
          isEqual: text.text === other.text,
          rule: stays ? ruleOf(stays, rank) : "here-already",
          isSure: areSurelyOne(text, { ...other, publisher: known.publisher }),
          of: {
            contentId: other.contentId,
            title: known.title,
            url: known.url,
            at: stays ? (others.get(other.editionId)?.at ?? null) : null,
          },
        },
      ];
    });
    const sure = repeats.filter(({ isSure }) => isSure);
    const repeat = sure.find(({ of }) => of.contentId === sourceOf) ?? sure[0] ?? repeats[0] ?? null;
    const isKept = !repeat?.isSure || (onDuplicates === "report" && sourceOf === null);
    if (isKept) {
      beside.add(text);
      ranks.set(text.editionId, rank);
    }
    return { item, matches, repeat, isKept };
  });
}

interface Rank {
  readonly standing: Standing;
  readonly publishedAt: number;
}

function inOrder<Item extends NewItem>(items: readonly Item[]): { item: Item; rank: Rank }[] {
  const ranked = items.map((item) => {
    const { originalPublishedAt } = item.record;
    const publishedAt = originalPublishedAt?.getTime() ?? Number.POSITIVE_INFINITY;
    return { item, rank: { standing: standingOf(item.record), publishedAt } };
  });
  return ranked.sort((a, b) => place(a.rank) - place(b.rank) || compare(a.rank.publishedAt, b.rank.publishedAt));
}

function place({ standing }: Rank): number {
  return STANDINGS.indexOf(standing);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function ruleOf(stays: Rank, other: Rank): StayingRule {
  if (stays.standing !== other.standing) return stays.standing;
  return stays.publishedAt === other.publishedAt ? "read-first" : "earliest";
}

/**
 * Whether a duplicate says nothing of its own. Lists that stand in attachments are announced in the same words, one after the other; what an
 * organ says again after a month is news; documents of two numbers are two. Somebody has to look at those.
 */
function areSurelyOne(one: NewText, other: ComparedEdition & Pick<NewText, "publisher">): boolean {
  if (areTemplateSiblings(one.core, other.core)) return false;
  if (one.number !== null && other.number !== null && one.number !== other.number) return false;
  return !areApart(one, other) || isReprinted(one.publisher, other.publisher);
}

function isReprinted(publisher: string | null, other: string | null): boolean {
  return publisher === null || other === null ? publisher !== other : isCopy(publisher, [other]);
}

const LOOSE: readonly ContentType[] = ["POLICY_DOCUMENT", "ANNOUNCEMENT"];

/**
 * Whether the one may stand for the other: a reprint of a document often comes as an announcement; an interpretation, a consultation or a notice
 * for enterprises is more than its text.
 */
function areOneKind(one: ContentType, other: ContentType): boolean {
  return one === other || (LOOSE.includes(one) && LOOSE.includes(other));
}

/** Of these editions those that are public, with the title and type of their content, by edition. */
async function loadPublished(
  tx: Tx,
  editions: readonly ComparedEdition[],
): Promise<Map<string, Pick<NewText, "type" | "title" | "publisher" | "url">>> {
  if (editions.length === 0) return new Map();
  const contents = await tx.content.findMany({
    where: { publishedEditionId: { in: [...new Set(editions.map(({ editionId }) => editionId))] }, state: "PUBLIC" },
    select: {
      type: true,
      publishedEditionId: true,
      publisher: { select: { name: true } },
      publishedEdition: { select: { title: true, sourceUrl: true } },
    },
  });
  return new Map(
    contents.map(({ type, publisher, publishedEditionId, publishedEdition }) => [
      publishedEditionId!,
      {
        type,
        title: publishedEdition!.title,
        publisher: publisher?.name ?? null,
        url: publishedEdition!.sourceUrl,
      },
    ]),
  );
}
