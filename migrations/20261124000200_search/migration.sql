-- CreateTable
CREATE TABLE "search_entry" (
    "content_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "redaction" INTEGER NOT NULL,
    "index_version" INTEGER NOT NULL,
    "type" "content_type" NOT NULL,
    "publisher_id" UUID,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_year" INTEGER NOT NULL,
    "topic_ids" UUID[],
    "number" TEXT,
    "title" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "head_tokens" INTEGER[],
    "tokens" INTEGER[],

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("content_id")
);

-- CreateIndex
CREATE INDEX "search_entry_head_tokens" ON "search_entry" USING GIN ("head_tokens");

-- CreateIndex
CREATE INDEX "search_entry_tokens" ON "search_entry" USING GIN ("tokens");

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What every search reads of its matches stays in the row; bodies and tokens leave it.
ALTER TABLE "search_entry" SET (toast_tuple_target = 128);
ALTER TABLE "search_entry" ALTER COLUMN "title" SET STORAGE MAIN, ALTER COLUMN "head" SET STORAGE MAIN,
  ALTER COLUMN "number" SET STORAGE MAIN, ALTER COLUMN "topic_ids" SET STORAGE MAIN;
-- Counting the elements of thousands of arrays takes ANALYZE seconds, and tells the planner nothing about the next search.
ALTER TABLE "search_entry" ALTER COLUMN "tokens" SET STATISTICS 0, ALTER COLUMN "head_tokens" SET STATISTICS 0;

-- An entry stands for what is public now: it comes only for the published edition of a public content, in its state of redaction, and
-- goes when the content leaves that, whoever changes it. So a search needs no other table to know what is public.
create function refuse_search_entry_of_hidden_content() returns trigger language plpgsql as $$
begin
  -- The lock has a change of the content wait for this transaction, and then find the entry.
  perform from content c where c.id = new.content_id and c.state = 'PUBLIC' and c.published_edition_id = new.edition_id
    and c.redaction = new.redaction for share;
  if not found then
    raise exception 'content % is not public in edition %', new.content_id, new.edition_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger search_entry_is_public before insert or update on search_entry
  for each row execute function refuse_search_entry_of_hidden_content();

create function drop_search_entries_of_changed_contents() returns trigger language plpgsql as $$
begin
  delete from search_entry s using changed c
  where s.content_id = c.id
    and (c.state <> 'PUBLIC' or c.published_edition_id <> s.edition_id or c.redaction <> s.redaction);
  return null;
end $$;
create trigger content_drops_search_entry after update on content referencing new table as changed
  for each statement execute function drop_search_entries_of_changed_contents();

create view public_read.search_entry as
  select content_id as id, edition_id, type, publisher_id, issued_at, issued_year, topic_ids, number, title, head, body, head_tokens, tokens
  from public.search_entry;
