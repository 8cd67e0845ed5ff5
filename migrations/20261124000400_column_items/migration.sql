-- What stands in a column, what editors pin and recommend there, and what it is about in keywords.

-- CreateEnum
CREATE TYPE "column_item_kind" AS ENUM ('PINNED', 'RECOMMENDED');

-- AlterTable
ALTER TABLE "column" ADD COLUMN "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "column_content" (
    "column_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "content_id" UUID NOT NULL,

    CONSTRAINT "column_content_pkey" PRIMARY KEY ("column_id","issued_at","content_id")
);

-- CreateTable
CREATE TABLE "column_item" (
    "column_id" UUID NOT NULL,
    "kind" "column_item_kind" NOT NULL,
    "position" INTEGER NOT NULL,
    "content_id" UUID NOT NULL,

    CONSTRAINT "column_item_pkey" PRIMARY KEY ("column_id","kind","position")
);

-- CreateIndex
CREATE INDEX "column_content_content_id_idx" ON "column_content"("content_id");

-- CreateIndex
CREATE INDEX "column_item_content_id_idx" ON "column_item"("content_id");

-- CreateIndex
CREATE UNIQUE INDEX "column_item_column_id_kind_content_id_key" ON "column_item"("column_id", "kind", "content_id");

-- AddForeignKey
ALTER TABLE "column_content" ADD CONSTRAINT "column_content_column_id_fkey" FOREIGN KEY ("column_id") REFERENCES "column"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column_content" ADD CONSTRAINT "column_content_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column_item" ADD CONSTRAINT "column_item_column_id_fkey" FOREIGN KEY ("column_id") REFERENCES "column"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column_item" ADD CONSTRAINT "column_item_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table column_item add constraint column_item_position_is_not_negative check (position >= 0);

-- ── the list of each column: one row for each public content of it and of the columns below, read by one index ─────────
create view column_above as
  with recursive above as (
    select id as column_id, id as above_id from "column"
    union all
    select a.column_id, c.parent_id from above a join "column" c on c.id = a.above_id where c.parent_id is not null
  )
  select column_id, above_id from above;

create function list_in_columns(contents uuid[]) returns void language sql as $$
  insert into column_content (column_id, issued_at, content_id)
  select distinct a.above_id, c.issued_at, c.id
  from content c
  join edition_column e on e.edition_id = c.published_edition_id
  join column_above a on a.column_id = e.column_id
  where c.state = 'PUBLIC' and c.id = any(contents)
$$;

create function keep_columns_of_contents() returns trigger language plpgsql as $$
begin
  delete from column_content k using changed c where k.content_id = c.id;
  perform list_in_columns(array(select id from changed where state = 'PUBLIC'));
  return null;
end $$;
create trigger content_stands_in_its_columns after update on content referencing new table as changed
  for each statement execute function keep_columns_of_contents();

create function list_columns_anew() returns trigger language plpgsql as $$
begin
  -- Publications under way end first, and those that come after see the tree as it is now.
  lock table column_content in share row exclusive mode;
  delete from column_content;
  perform list_in_columns(array(select id from content where state = 'PUBLIC'));
  return null;
end $$;
create trigger column_moves_with_its_contents after update of parent_id on "column"
  for each statement execute function list_columns_anew();

select list_in_columns(array(select id from content where state = 'PUBLIC'));

-- ── what is public of it: a content that is not public yet, or no more, stands in no column ────────────────────────────
create or replace view public_read."column" as
  select id, channel_id, parent_id, path, name, description, column_type, position, keywords from public."column";
create view public_read.column_content as
  select column_id, issued_at, content_id as id from public.column_content;
create view public_read.column_item as
  select i.column_id, i.kind, i.position, i.content_id
  from public.column_item i join public.content c on c.id = i.content_id and c.state = 'PUBLIC';
