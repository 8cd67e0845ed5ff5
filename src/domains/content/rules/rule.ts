import type { Day } from "../../../platform/day.ts";
import type { AttachmentRole, ContentType, LinkKind } from "../../../platform/db/index.ts";
import type { ChannelForm } from "../channel-form.ts";
import type { RuleSettings } from "../rule-settings.ts";

/** BLOCK: what it finds is not published. WARN: it is, and the editor is told. */
export type RuleLevel = "BLOCK" | "WARN";

/** Where something is: keys and indexes from the edition down, as in `Problem`. */
export type Path = readonly (string | number)[];

/** A rule of the domain: a pure question about an edition, asked while it is written and again when it is published. */
export interface Rule<Details = unknown> {
  readonly id: string;
  /** As the rule has it when the settings say nothing else. */
  readonly level: RuleLevel;
  /** What is wrong, with places such as `{days}` for what a finding states. */
  readonly zh: string;
  readonly en: string;
  /** Where the rule comes from, by document and article. */
  readonly source: string;
  /** Whether no caller is exempt and no setting takes it back. Absent: no. */
  readonly isAbsolute?: true;
  readonly check: (edition: JudgedEdition<Details>, circumstances: Circumstances) => readonly Finding[];
}

/** One place where a rule is broken. */
export interface Finding {
  /** Empty: the edition as a whole. */
  readonly path: Path;
  /** What takes the places in the rule's messages. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where one rule has findings of both levels; absent: the rule's. */
  readonly level?: RuleLevel;
}

/** What an edition says, as far as rules ask: as it is stored, or as a draft would store it. */
export interface JudgedEdition<Details = unknown> {
  readonly type: ContentType;
  /** Null: a draft that leaves it to be made from the content's id. */
  readonly slug: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly body: { readonly html: string; readonly text: string } | null;
  readonly keywords: readonly string[];
  readonly source: { readonly name: string | null; readonly url: string | null };
  readonly attachments: readonly {
    readonly role: AttachmentRole;
    readonly name: string;
    readonly url: string | null;
    readonly sha256: string | null;
    readonly altText: string | null;
  }[];
  readonly changeNote: string | null;
  readonly personalDataBasis: string | null;
  readonly links: readonly {
    readonly kind: LinkKind;
    readonly toContentId: string | null;
    readonly toDocumentNumber: string | null;
  }[];
  /** What it says on single channels instead. */
  readonly channelForms: readonly ChannelForm[];
  readonly details: Details;
}

/** A text of an edition, in plain words, and where it stands. */
export interface TextField {
  readonly path: Path;
  readonly text: string;
  /** An address: its words are nobody's to choose. Absent: no. */
  readonly isAddress?: true;
}

/** What the domains say of an edition's surroundings: everything that a rule may know beside the edition. */
export interface Circumstances {
  readonly today: Day;
  /** The day that readers will see on it (发布日期). */
  readonly issuedOn: Day;
  /** Full name of the organ that publishes it; null: not stated. */
  readonly publisherName: string | null;
  /** What the edition links to, and the public contents that link to its content. */
  readonly linked: readonly LinkedContent[];
  /** Whether its own domain holds it ready: does the content say something without a body? */
  readonly saysWithoutBody: boolean;
  /** What the type's `loadFacts` found for it; null: nothing. */
  readonly facts: unknown;
  readonly settings: RuleSettings;
  /** Every text of the edition with its path. */
  readonly texts: readonly TextField[];
}

/** The other end of a link. */
export interface LinkedContent {
  readonly kind: LinkKind;
  /** OUT: the edition links to it. IN: a public edition of it links to the content. */
  readonly direction: "OUT" | "IN";
  /** Place of an outgoing link in the edition's list. */
  readonly position: number;
  /** Null: the link is by a document number that leads nowhere yet. */
  readonly contentId: string | null;
  readonly type: ContentType | null;
  readonly isPublic: boolean;
  /** Public title, else the document number that the link names. Null: neither; the words of a draft are not for everyone. */
  readonly title: string | null;
  /** Null: it is not public. */
  readonly issuedOn: Day | null;
  /** Of a document that the edition repeals: titles of what is public and rests on it or interprets it, at most twenty. */
  readonly reliedOnBy: readonly string[];
  /** What a public policy document states about its force; null: it is none. */
  readonly force: LinkedForce | null;
}

/** Whether a linked document is in force: what it states, and what the public documents that repeal it state. */
export interface LinkedForce {
  readonly validity: "VALID" | "AMENDED" | "PARTLY_REPEALED" | "EXPIRED" | "REPEALED" | null;
  readonly repealedOn: Day | null;
  readonly expiresOn: Day | null;
  readonly repealing: readonly { readonly effectiveOn: Day | null; readonly writtenOn: Day | null }[];
}

/** A finding with everything that people and programs are told of it. */
export interface RuleProblem {
  /** The rule, by its id: see docs/model.md. */
  readonly rule: string;
  /** For the people who use it, in Chinese. */
  readonly message: string;
  readonly messageEn: string;
  /** Absent: BLOCK. */
  readonly level?: RuleLevel;
  /** Absent: the command as a whole. */
  readonly path?: Path;
  /** Absent: a rule of this product's own procedure. */
  readonly source?: string;
}
