import type { Caller, CommandDeps } from "../../domains/content/commands/command.ts";
import type { SeenEdition } from "../../domains/content/commands/lock-edition.ts";
import type { Tx } from "../../platform/db/index.ts";
import type { DemoItem } from "../demo-item.ts";
import { idOf, type Names } from "../write-registry.ts";
import type { DemoPerson } from "./people.ts";

/** What the demo's people do with an item that is here, one step after another. */
export interface DemoLife {
  readonly item: DemoItem;
  readonly steps: readonly Step[];
}

/** One step. @throws when the product refuses it */
export type Step = (stage: Stage, item: DemoItem) => Promise<void>;

/** What steps are taken with. */
export interface Stage {
  readonly tx: Tx;
  readonly deps: CommandDeps;
  readonly names: Names;
  readonly people: Readonly<Record<DemoPerson, Caller>>;
}

/** An item as whoever takes the next step has seen it: its newest edition. */
export interface Seen {
  readonly item: DemoItem;
  readonly edition: SeenEdition;
  readonly content: { readonly contentId: string; readonly expectedVersion: number };
  /** What a patrol found last, in any of its editions; empty: nothing yet. */
  readonly findingId: string;
}

/** Takes the steps of lives, one life after another. */
export async function playLives(stage: Stage, lives: readonly DemoLife[]): Promise<void> {
  for (const { item, steps } of lives) for (const step of steps) await step(stage, item);
}

/** Looks at an item before the next step. */
export async function see({ tx, names }: Stage, item: DemoItem): Promise<Seen> {
  const contentId = idOf(names.contents, item.slug);
  const [newest] = await tx.$queryRaw<{ editionId: string; expectedVersion: number; findingId: string | null }[]>`
    select id as "editionId", version as "expectedVersion",
      (select max(b.id::text) from back_review b join edition on edition.id = b.edition_id
        where edition.content_id = e.content_id) as "findingId"
    from edition e where content_id = ${contentId}::uuid order by number desc limit 1`;
  if (!newest) throw new Error(`the demo item ${item.slug} has no edition`);
  const { findingId, expectedVersion, ...edition } = newest;
  return {
    item,
    edition: { ...edition, expectedVersion },
    content: { contentId, expectedVersion },
    findingId: findingId ?? "",
  };
}
