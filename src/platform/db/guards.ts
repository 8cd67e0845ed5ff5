import { readSql } from "../sql-file.ts";
import type { Sql } from "./sql.ts";

/** A kind of thing in the database that upholds an invariant and that schema.prisma cannot say. */
export type GuardKind = "index" | "check" | "trigger" | "view";

/** A guard by name; views with their schema. */
export interface Guard {
  kind: GuardKind;
  name: string;
}

/** A guard that fails: `missing`, or there and `switched off` (a disabled trigger, a check or an index that is not valid). */
export interface GuardFault extends Guard {
  fault: "missing" | "switched off";
}

/** The guards that the database lacks. */
export async function findGuardFaults(owner: Sql, guards: readonly Guard[] = GUARDS): Promise<GuardFault[]> {
  const found = new Map((await listGuards(owner)).map((guard) => [`${guard.kind} ${guard.name}`, guard.inForce]));
  return guards.flatMap((guard) => {
    const inForce = found.get(`${guard.kind} ${guard.name}`);
    return inForce ? [] : [{ ...guard, fault: inForce === undefined ? "missing" : "switched off" }];
  });
}

/** The guards that the database has, listed in GUARDS or not. */
export async function listGuards(owner: Sql): Promise<(Guard & { inForce: boolean })[]> {
  return await owner.query(guardsInCatalogue);
}

const guardsInCatalogue = readSql(import.meta.url, "sql/guards-in-catalogue.sql");

/** What belongs to an edition: no row of it comes, goes or changes once the edition was published. */
const PARTS_OF_EDITION = [
  ...["edition_organ", "edition_topic", "edition_column", "edition_attachment"],
  ...["report_facts", "interpretation_facts", "consultation_facts"],
  ...["benefit_item_facts", "policy_document_facts", "announcement_facts"],
];

const NAMES: Record<GuardKind, string[]> = {
  index: [
    ...["edition_one_open", "edition_one_published", "post_one_live"],
    ...["change_unnumbered", "audit_entry_unnumbered", "change_of_registry"],
    ...["review_chain_of_organ_and_type", "edition_due", "content_expiring", "edition_urgent", "audit_entry_forbidden"],
    ...["obligation_unresolved", "obligation_resolved", "back_review_findings"],
    ...["account_one_open", "channel_metric_one_in_force"],
    ...["post_one_outside_id", "post_one_address", "duty_one_open", "duty_open_by_due", "duty_closed_by_moment"],
    ...["content_public_by_issue", "content_public_by_type", "content_public_by_publisher", "content_public_by_id"],
  ],
  check: [
    ...["content_public_is_complete", "content_redirect_has_target", "content_slug_is_ascii"],
    ...["edition_number_is_positive", "edition_published_has_moment", "content_link_has_target"],
    ...["consultation_window_is_ordered", "benefit_window_is_ordered", "benefit_amount_is_not_negative"],
    "column_item_position_is_not_negative",
    "api_token_keeps_a_hash",
    "log_head_is_one_row",
    ...["review_chain_has_steps", "edition_scheduled_has_moment", "obligation_resolved_has_moment"],
    ...["edition_end_is_stated"],
    ...["back_review_states_findings", "back_review_answers_findings", "back_review_dismissal_has_reason"],
    ...["back_review_is_dismissed_by_another", "share_link_keeps_a_hash", "share_link_is_short_lived"],
    ...["post_published_has_moment", "post_end_has_moment", "post_is_named", "post_address_is_of_the_web"],
    ...[
      "duty_close_is_complete",
      "duty_impossible_for_a_reason",
      "duty_reposted_names_the_post",
      "duty_close_is_shown",
    ],
    ...[
      "duty_check_is_complete",
      "duty_statement_is_somebodys",
      "placement_claim_has_an_end",
      "edition_first_is_major",
    ],
    ...["duplicate_case_in_order", "duplicate_case_decided_by_somebody", "duplicate_case_distinct_for_a_reason"],
    ...["account_closing_is_told", "account_version_is_positive"],
    ...["channel_metric_is_not_negative", "channel_metric_period_is_ordered"],
    ...["outside_post_match_is_whole", "outside_post_decided_by_somebody", "outside_post_same_as_a_content"],
    "content_source_links_copies",
  ],
  trigger: [
    ...PARTS_OF_EDITION.flatMap((part) => [
      `${part}_published_takes_no_more`,
      `${part}_published_loses_nothing`,
      `${part}_published_is_immutable`,
    ]),
    ...["content_link_published_takes_no_more", "content_link_published_loses_nothing", "content_link_is_immutable"],
    ...["edition_published_is_immutable", "edition_review_is_by_another", "placement_needs_open_account"],
    ...[
      "edition_redaction_reaches_the_ledger",
      "edition_redaction_is_kept",
      "content_gone_stays_gone",
      "back_review_is_by_another",
    ],
    ...["content_stands_in_its_columns", "column_moves_with_its_contents"],
    ...["change_is_append_only", "audit_entry_is_append_only"],
    ...["change_begins_unnumbered", "audit_entry_begins_unnumbered", "log_head_only_moves_forward"],
    ...[
      "search_entry_is_public",
      "content_drops_search_entry",
      "edition_drops_likeness",
      "edition_redacts_outside_posts",
    ],
  ],
  view: [
    ...["content", "absent_content", "content_address", "edition", "edition_history"],
    ...["edition_organ", "edition_topic", "edition_column", "edition_attachment"],
    ...["report_facts", "interpretation_facts", "consultation_facts"],
    ...["benefit_item_facts", "policy_document_facts", "announcement_facts"],
    ...["attachment", "redacted_file"],
    ...["relation", "placement", "organ", "topic", "column", "column_content", "column_item", "channel", "account"],
    "search_entry",
  ].map((name) => `public_read.${name}`),
};

/** Every guard that the migrations make. A test compares this list with a migrated database, both ways. */
export const GUARDS: readonly Guard[] = (Object.keys(NAMES) as GuardKind[]).flatMap((kind) =>
  NAMES[kind].map((name) => ({ kind, name })),
);
