-- AlterEnum
ALTER TYPE "duplicate_decision" ADD VALUE 'SUPERSEDE';

-- AlterTable
ALTER TABLE "content_source" ADD COLUMN     "linked_as" "duplicate_verdict";

-- Only a copy stands for what it repeats.
alter table content_source add constraint content_source_links_copies check (linked_as in ('SAME_DOCUMENT', 'NEAR_DUPLICATE'));
