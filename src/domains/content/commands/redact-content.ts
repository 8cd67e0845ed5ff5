import { createHash } from "node:crypto";
import { insertRows, type Prisma, type Tx } from "../../../platform/db/index.ts";
import { slugTail } from "../../../platform/ids.ts";
import type { Problem } from "../parse.ts";
import {
  loadWordedEditions,
  obstacleTo,
  type RedactedEdition,
  redactEdition,
  type WordedEdition,
} from "../redact-edition.ts";
import { Redactor } from "../redaction.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { lockContents, type NewestEdition } from "./lock-contents.ts";
import { refuseSystem } from "./person-needed.ts";

/** Words and files to take out of all that a content says or said. */
export interface Redaction {
  readonly contentId: string;
  /** Version of its newest edition. */
  readonly expectedVersion: number;
  /** Each stands somewhere in the content. Kept nowhere. */
  readonly passages: readonly string[];
  /** Hashes of files of the content to take out. */
  readonly files: readonly string[];
  readonly reason: string;
  /** The provision that it rests on; null: not stated. */
  readonly legalBasis: string | null;
}

/**
 * Takes passages and files out of every edition of a content at once, public or not; a visible mark stays in their place. Refused as a
 * whole where a passage is found nowhere, or cannot be taken out without leaving some of it.
 */
export async function redactContent(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  redaction: Redaction,
): Promise<Outcome<object>> {
  const { contentId, expectedVersion, passages, files } = redaction;
  const newest = (await lockContents(tx, [contentId])).get(contentId);
  if (!newest) return { ok: false, refusal: { code: "NOT_FOUND" } };
  if (newest.version !== expectedVersion)
    return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: newest.version } };
  const refusal = await refuseSystem(tx, caller, "隐去文字");
  if (refusal) return { ok: false, refusal };
  const redactor = new Redactor(passages, files);
  const editions = await loadWordedEditions(tx, contentId);
  const redacted = editions.map((edition) => ({ edition, made: redactEdition(edition, redactor, files) }));
  const about = await redactAround(tx, contentId, redactor, editions);
  const problems = missingOf(redaction, redactor, editions);
  if (problems.length > 0) return { ok: false, refusal: { code: "INVALID", problems } };
  for (const { edition, made } of redacted) {
    const obstacle = obstacleTo(edition, made, newest.type, redactor);
    if (obstacle) return { ok: false, refusal: { code: "RULE", problems: [obstacle] } };
  }
  const at = deps.clock.now();
  const changed = redacted.filter(({ made }) => made.isChanged);
  for (const { edition, made } of changed) await writeEdition(tx, caller, at, redaction, edition, made);
  for (const write of about) await write();
  await follow(
    tx,
    deps,
    at,
    newest,
    changed.flatMap(({ made }) => made.files),
  );
  await record(tx, caller, at, [
    recordOf(
      newest,
      redaction,
      editions,
      changed.map(({ edition }) => edition.number),
    ),
  ]);
  return { ok: true };
}

/** What was named and is nowhere, and what cannot be kept with the redaction. */
function missingOf(
  { passages, files, reason, legalBasis }: Redaction,
  redactor: Redactor,
  editions: WordedEdition[],
): Problem[] {
  const kept = { reason, legalBasis };
  const hashes = new Set(editions.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)));
  return [
    ...passages.flatMap((_, index): Problem[] =>
      redactor.found.has(index)
        ? []
        : [{ path: ["passages", index], code: "NOT_IN_LIST", message: "Stands nowhere in the content." }],
    ),
    ...files.flatMap((hash, index): Problem[] =>
      hashes.has(hash)
        ? []
        : [{ path: ["files", index], code: "NOT_IN_LIST", message: "The content has no such file." }],
    ),
    ...Object.entries(kept).flatMap(([name, value]): Problem[] =>
      value !== null && redactor.isIn(value)
        ? [
            {
              path: [name],
              code: "CONTRADICTION",
              message: "Holds a passage that is to be redacted, and would be kept.",
            },
          ]
        : [],
    ),
  ];
}

async function writeEdition(
  tx: Tx,
  { personId }: Caller,
  redactedAt: Date,
  { reason, legalBasis }: Redaction,
  edition: WordedEdition,
  { words, renamed, removed }: RedactedEdition,
): Promise<void> {
  const editionId = edition.id;
  const number = edition.redaction + 1;
  // First: the guard lets nobody change a published edition who has not written down that they redact it.
  await insertRows(tx, "editionRedaction", [{ editionId, number, reason, legalBasis, personId, redactedAt }]);
  await tx.edition.update({
    where: { id: editionId },
    data: {
      ...words,
      details: words.details as Prisma.InputJsonValue,
      channelForms: words.channelForms as unknown as Prisma.InputJsonValue,
      // The digest of the words that are gone would let them be guessed.
      digest: createHash("sha256").update(`${editionId}.${number}`).digest("hex"),
      redaction: number,
      version: { increment: 1 },
    },
  });
  // Whoever takes words out of what is not public yet has worked on it, and does not review it.
  if (edition.publishedAt === null)
    await tx.editionContributor.createMany({ data: { editionId, personId }, skipDuplicates: true });
  if (removed.length > 0)
    await tx.editionAttachment.deleteMany({ where: { editionId, position: { in: [...removed] } } });
  for (const { position, ...data } of renamed)
    await tx.editionAttachment.update({ where: { editionId_position: { editionId, position } }, data });
}

/** What is kept beside the editions: names of sources, addresses, reasons, opinions. Answers what to write where words stand in it. */
async function redactAround(
  tx: Tx,
  contentId: string,
  redactor: Redactor,
  editions: WordedEdition[],
): Promise<(() => Promise<unknown>)[]> {
  const writes: (() => Promise<unknown>)[] = [];
  const text = (value: string | null) => value && redactor.text(value);
  const content = await tx.content.findUniqueOrThrow({
    where: { id: contentId },
    include: { sources: true, addresses: true },
  });
  const slug = redactor.address(content.slug) ?? slugTail(contentId);
  const stateReason = text(content.stateReason);
  if (slug !== content.slug || stateReason !== content.stateReason)
    writes.push(() => tx.content.update({ where: { id: contentId }, data: { slug, stateReason } }));
  for (const { address } of content.addresses)
    if (redactor.address(address) === null) writes.push(() => tx.contentAddress.delete({ where: { address } }));
  for (const { key, fileName, ...source } of content.sources) {
    const data = { name: text(source.name), url: source.url && redactor.address(source.url) };
    if (data.name !== source.name || data.url !== source.url)
      writes.push(() => tx.contentSource.update({ where: { key_fileName: { key, fileName } }, data }));
  }
  for (const { reviews, backReviews } of editions) {
    for (const { id, opinion } of reviews)
      if (text(opinion) !== opinion)
        writes.push(() => tx.editionReview.update({ where: { id }, data: { opinion: text(opinion) } }));
    for (const { id, ...given } of backReviews) {
      const data = { findings: text(given.findings), dismissalReason: text(given.dismissalReason) };
      if (data.findings !== given.findings || data.dismissalReason !== given.dismissalReason)
        writes.push(() => tx.backReview.update({ where: { id }, data }));
    }
  }
  return writes;
}

/** The content's row, its files and what follows it come to say the same. */
async function follow(
  tx: Tx,
  deps: CommandDeps,
  at: Date,
  { contentId, type, publishedEditionId }: NewestEdition,
  files: readonly string[],
): Promise<void> {
  await insertMissingFiles(tx, contentId, files);
  if (publishedEditionId === null) return;
  const { redaction } = await tx.edition.findUniqueOrThrow({ where: { id: publishedEditionId } });
  await tx.content.update({ where: { id: contentId }, data: { redaction } });
  const contents = [{ contentId, editionId: publishedEditionId, type, topicIds: [], columnIds: [] }];
  for (const effect of deps.effects) await effect(tx, { kind: "redacted", at, contents });
}

async function insertMissingFiles(tx: Tx, contentId: string, files: readonly string[]): Promise<void> {
  const data = [...new Set(files)].map((sha256) => ({ contentId, sha256 }));
  await tx.redactedFile.createMany({ data, skipDuplicates: true });
}

function recordOf(
  { contentId, publishedEditionId, editionId, number }: NewestEdition,
  { reason, legalBasis, passages, files }: Redaction,
  editions: readonly WordedEdition[],
  numbers: readonly number[],
) {
  const shown = editions.find(({ id }) => id === publishedEditionId);
  const wasPublic = editions.some(({ publishedAt }) => publishedAt !== null);
  return {
    command: "content.redact",
    // Who never could read it learns nothing of it.
    changeType: wasPublic ? ("content.redacted" as const) : null,
    contentId,
    editionId: shown?.id ?? editionId,
    number: shown?.number ?? number,
    arguments: { reason, legalBasis, passageCount: passages.length, files: [...files], editions: [...numbers] },
  };
}
