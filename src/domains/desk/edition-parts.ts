import DataLoader from "dataloader";
import type { PrismaClient } from "../../platform/db/index.ts";

const PARTS = {
  createdBy: true,
  organs: { orderBy: { position: "asc" } },
  topics: true,
  columns: true,
  attachments: { orderBy: { position: "asc" } },
  links: { orderBy: { position: "asc" }, include: { toContent: { select: { id: true, type: true } } } },
  contributors: { include: { person: true } },
  reviews: { orderBy: { decidedAt: "asc" }, include: { person: true } },
  redactions: { orderBy: { number: "asc" }, include: { person: true } },
  backReviews: { orderBy: { recordedAt: "asc" }, include: { person: true, dismissedBy: true } },
} as const;

/** What belongs to an edition beside its own row, by name. */
export type EditionParts = NonNullable<Awaited<ReturnType<typeof findParts>>>;

/** The name of a part. */
export type EditionPart = keyof typeof PARTS;

function findParts(prisma: PrismaClient, id: string) {
  return prisma.edition.findUnique({ where: { id }, select: PARTS });
}

/** Loads parts of editions, of many that are asked for at once in as many statements as of one: what nobody asks for costs none. */
export class EditionPartLoaders {
  readonly #loaders: ReadonlyMap<EditionPart, DataLoader<string, unknown>>;

  constructor(prisma: PrismaClient) {
    const names = Object.keys(PARTS) as EditionPart[];
    this.#loaders = new Map(
      names.map((name) => [name, new DataLoader((ids) => loadPart(prisma, name, ids), { cache: false })]),
    );
  }

  async load<Part extends EditionPart>(part: Part, editionId: string): Promise<EditionParts[Part]> {
    return (await this.#loaders.get(part)!.load(editionId)) as EditionParts[Part];
  }
}

async function loadPart(prisma: PrismaClient, part: EditionPart, ids: readonly string[]): Promise<unknown[]> {
  const where = { id: { in: [...new Set(ids)] } };
  // Which fields the answer has is not known to the compiler where the name of one is a variable.
  const found = (await prisma.edition.findMany({ where, select: { id: true, [part]: PARTS[part] } })) as unknown as {
    readonly id: string;
    readonly [part: string]: unknown;
  }[];
  const byId = new Map(found.map((edition) => [edition.id, edition[part]]));
  return ids.map((id) => byId.get(id) ?? new Error(`the edition ${id} is not here any more`));
}
