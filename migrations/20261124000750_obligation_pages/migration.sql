-- A page of obligations reads as many rows as it shows, however many there are.

-- DropIndex
DROP INDEX "obligation_due_at_idx";

create index obligation_unresolved on obligation (due_at, id) where resolved_at is null;
create index obligation_resolved on obligation (due_at desc, id) where resolved_at is not null;

-- What patrols found, beside the many reviews that found nothing.
create index back_review_findings on back_review (edition_id) where outcome = 'FINDINGS';
