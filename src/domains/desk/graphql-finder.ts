import type { AttachmentRole, LinkKind } from "../../platform/db/index.ts";
import type { ColumnPathInput } from "../content/graphql.ts";
import type { ContentDraft, Problem } from "../content/index.ts";
import type { DeskContext } from "./graphql-mutation.ts";
import { draftReach } from "./rights.ts";

interface AttachmentFields {
  role: AttachmentRole;
  name: string;
  sha256?: string | null | undefined;
  url?: string | null | undefined;
  altText?: string | null | undefined;
}

interface FormFields {
  channel: string;
  title?: string | null | undefined;
  digest?: string | null | undefined;
  html?: string | null | undefined;
}

/** Finds what the input of a draft names, and keeps what is not here as problems with their paths. */
export class Finder {
  readonly problems: Problem[] = [];
  readonly #context: DeskContext;
  /** What is to be looked up in the database, by id or hash, with where it stands in the input. */
  readonly #contents: { id: string; path: Problem["path"] }[] = [];
  readonly #files: { sha256: string; path: Problem["path"] }[] = [];

  constructor(context: DeskContext) {
    this.#context = context;
  }

  organ(key: string | null | undefined, path: Problem["path"]): string | null {
    return key == null ? null : this.#idOf(this.#context.organs.findByKey(key), "organ", key, path);
  }

  organs(keys: readonly string[] | null | undefined, field: string): string[] {
    return (keys ?? []).flatMap((key, index) => this.organ(key, [field, index]) ?? []);
  }

  topics(keys: readonly string[] | null | undefined, field: string): string[] {
    const { topics } = this.#context;
    return (keys ?? []).flatMap((key, index) => this.#idOf(topics.findByKey(key), "topic", key, [field, index]) ?? []);
  }

  columns(columns: readonly ColumnPathInput[] | null | undefined, field: string): string[] {
    const found = ({ channel, path }: ColumnPathInput) => {
      const of = this.#context.channels.findByKey(channel);
      return of && this.#context.columns.findByPath(of.id, path);
    };
    return (columns ?? []).flatMap(
      (column, index) => this.#idOf(found(column), "column", `${column.channel}/${column.path}`, [field, index]) ?? [],
    );
  }

  /** Links to contents named by global id; of one type, where `typename` names one. */
  links(
    kind: LinkKind,
    ids: readonly { typename: string; id: string }[] | null | undefined,
    field: string,
    typename?: string,
  ): ContentDraft["links"] {
    return (ids ?? []).map(({ typename: given, id }, index) => {
      if (typename !== undefined && given !== typename)
        this.problems.push({ path: [field, index], code: "WRONG_TYPE", message: `Is the id of a ${given}.` });
      this.#contents.push({ id, path: [field, index] });
      return { kind, toContentId: id, toDocumentNumber: null };
    });
  }

  attachments(files: readonly AttachmentFields[] | null | undefined, field: string): ContentDraft["attachments"] {
    return (files ?? []).map(({ role, name, sha256, url, altText }, index) => {
      if (sha256) this.#files.push({ sha256, path: [field, index, "sha256"] });
      return { role, name, sha256: sha256 ?? null, url: url ?? null, altText: altText ?? null };
    });
  }

  channelForms(forms: readonly FormFields[] | null, field: string): NonNullable<ContentDraft["channelForms"]> {
    return (forms ?? []).flatMap(({ channel: key, title, digest, html }, index) => {
      const channel = this.#context.channels.findByKey(key);
      if (!this.#idOf(channel, "channel", key, [field, index, "channel"]) || !channel) return [];
      return { channel: key, kind: channel.kind, title: title ?? null, digest: digest ?? null, html: html ?? null };
    });
  }

  /** Looks up what only the database knows; what is not here becomes a problem. */
  async verify(): Promise<void> {
    const { desk, viewer, organs } = this.#context;
    const { contents, files } = await desk.findMissing(
      this.#contents.map(({ id }) => id),
      this.#files.map(({ sha256 }) => sha256),
      draftReach(viewer, organs),
    );
    for (const { id, path } of this.#contents)
      if (contents.has(id)) this.problems.push({ path, code: "NOT_IN_LIST", message: "There is no such content." });
    for (const { sha256, path } of this.#files)
      if (files.has(sha256))
        this.problems.push({ path, code: "NOT_IN_LIST", message: "No file with this hash was uploaded." });
  }

  #idOf(found: { id: string } | null | undefined, noun: string, key: string, path: Problem["path"]): string | null {
    if (found) return found.id;
    this.problems.push({ path, code: "NOT_IN_LIST", message: `There is no ${noun} "${key}".` });
    return null;
  }
}
