-- What stands in title and short facts is a token of its own among all tokens: one index answers both questions at once. Entries made
-- before are of an older version, found by whole texts only, and made anew by `migrate` and by every start.
drop view public_read.search_entry;

-- DropIndex
DROP INDEX "search_entry_head_tokens";

-- AlterTable
ALTER TABLE "search_entry" DROP COLUMN "head_tokens";

create view public_read.search_entry as
  select content_id as id, edition_id, type, publisher_id, issued_at, issued_year, topic_ids, number, title, head, body, tokens
  from public.search_entry;
