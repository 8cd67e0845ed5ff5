import type { Tx } from "../../platform/db/index.ts";
import type { ContentDraft } from "../content/index.ts";
import type { PolicyDocumentDetails } from "../policy-document/index.ts";
import type { ImportRecord } from "./record.ts";

type Link = ContentDraft["links"][number];

/** The public contents that records name by title or address rather than by document number. */
export class LinkedContents {
  readonly #documents: ReadonlyMap<string, Omit<Link, "kind"> | null>;
  readonly #addresses: ReadonlyMap<string, string>;

  private constructor(
    documents: ReadonlyMap<string, Omit<Link, "kind"> | null>,
    addresses: ReadonlyMap<string, string>,
  ) {
    this.#documents = documents;
    this.#addresses = addresses;
  }

  /** Finds them for a batch of records. */
  static async find(tx: Tx, records: readonly ImportRecord[]): Promise<LinkedContents> {
    const titles = [...new Set(records.flatMap(({ interpretsTitles }) => interpretsTitles))];
    const addresses = [...new Set(records.flatMap(({ relatedAddresses }) => relatedAddresses))];
    const editions =
      titles.length === 0
        ? []
        : await tx.edition.findMany({
            where: { title: { in: titles }, state: "PUBLISHED", content: { type: "POLICY_DOCUMENT", state: "PUBLIC" } },
            select: { title: true, contentId: true, details: true },
          });
    const found =
      addresses.length === 0 ? [] : await tx.contentAddress.findMany({ where: { address: { in: addresses } } });
    const documents = new Map<string, Omit<Link, "kind"> | null>();
    for (const { title, contentId, details } of editions) {
      const { documentNumber } = details as PolicyDocumentDetails;
      const target = { toContentId: documentNumber === null ? contentId : null, toDocumentNumber: documentNumber };
      // Of two documents with one title it is neither.
      documents.set(title, documents.has(title) ? null : target);
    }
    return new LinkedContents(documents, new Map(found.map(({ address, contentId }) => [address, contentId])));
  }

  /** The links of a record to them; those that its numbers make already are left out. */
  linksOf({ interpretsTitles, relatedAddresses, interprets }: ImportRecord): Link[] {
    const documents = interpretsTitles.flatMap((title) => this.#documents.get(title) ?? []);
    return [
      ...documents
        .filter(({ toDocumentNumber }) => toDocumentNumber === null || !interprets.includes(toDocumentNumber))
        .map((target) => ({ kind: "INTERPRETS" as const, ...target })),
      ...relatedAddresses
        .flatMap((address) => this.#addresses.get(address) ?? [])
        .map((toContentId) => ({ kind: "RELATES_TO" as const, toContentId, toDocumentNumber: null })),
    ];
  }
}
