import { Readable } from "node:stream";
import sharp from "sharp";
import { commandDeps } from "../../src/app.ts";
import { storeAttachment } from "../../src/domains/attachment/commands/store-attachment.ts";
import { DirectoryStorage } from "../../src/domains/attachment/directory-storage.ts";
import { createContents } from "../../src/domains/content/commands/create-contents.ts";
import { publishEditions } from "../../src/domains/content/commands/publish-editions.ts";
import { type ContentDraft, prepareDraft } from "../../src/domains/content/draft.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { migrate, openDatabase } from "../../src/platform/db/index.ts";
import { createLog } from "../../src/platform/log.ts";
import { findImportCaller, seedRegistries } from "../../src/seed.ts";
import "../../src/schema.ts";
import { EMPTY_DRAFT } from "../../tests/support/empty-draft.ts";

/** The paths of the files that were published. */
export interface PublishedFiles {
  readonly image: string;
  readonly text: string;
  readonly large: string;
}

// Publishes an announcement with a photograph's worth of pixels and a small file, as an author would.
const [url = "", directory = ""] = process.argv.slice(2);
const log = createLog({ level: "warn" });
const db = await openDatabase({ url, dataDir: "", log });
await migrate(db, { log });
await seedRegistries(db, systemClock);
const caller = await findImportCaller(db);
const storage = new DirectoryStorage(directory);

const photo = await sharp({
  create: {
    width: 1600,
    height: 1067,
    channels: 3,
    background: "#888",
    noise: { type: "gaussian", mean: 128, sigma: 12 },
  },
})
  .blur(2)
  .jpeg()
  .toBuffer();
const image = await store("photo.jpg", photo);
const text = await store("list.csv", Buffer.from("name,phone\n".repeat(500)));
const large = await store("large.csv", Buffer.from("name,phone\n".repeat(400_000)));
const draft = prepareDraft(draftWith([image, text, large]));
if (!draft.ok) throw new Error(`the draft is refused: ${JSON.stringify(draft.problems)}`);
const deps = commandDeps(systemClock);
await db.transaction(async (tx) => {
  const created = await createContents(tx, deps, caller, [draft.value]);
  const publications = created.map(({ version, ...ids }) => ({ ...ids, expectedVersion: version }));
  await publishEditions(tx, deps, caller, publications);
});
await db.close();
const pathOf = ({ sha256, name }: Stored) => `/attachments/${sha256}/${name}`;
process.send?.({ image: pathOf(image), text: pathOf(text), large: pathOf(large) } satisfies PublishedFiles);

interface Stored {
  sha256: string;
  name: string;
}

async function store(name: string, bytes: Buffer): Promise<Stored> {
  const file = { name, content: Readable.from([bytes]), complete: Promise.resolve() };
  const stored = await storeAttachment({ db, clock: systemClock, storage }, caller.personId, file);
  if ("reason" in stored) throw new Error(stored.message);
  return stored;
}

function draftWith(files: readonly Stored[]): ContentDraft {
  return {
    ...EMPTY_DRAFT,
    type: "ANNOUNCEMENT",
    title: "图片与附件",
    attachments: files.map(({ name, sha256 }) => ({ role: "FILE", name, url: null, sha256, altText: null })),
    details: { kind: "NOTICE", urgency: "NORMAL", validUntil: null, refutation: null },
  };
}
