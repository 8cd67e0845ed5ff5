-- What editors pin in a column and recommend there, and what a column is about in keywords.

-- CreateEnum
CREATE TYPE "column_item_kind" AS ENUM ('PINNED', 'RECOMMENDED');

-- AlterTable
ALTER TABLE "column" ADD COLUMN "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "column_item" (
    "column_id" UUID NOT NULL,
    "kind" "column_item_kind" NOT NULL,
    "position" INTEGER NOT NULL,
    "content_id" UUID NOT NULL,

    CONSTRAINT "column_item_pkey" PRIMARY KEY ("column_id","kind","position")
);

-- CreateIndex
CREATE INDEX "column_item_content_id_idx" ON "column_item"("content_id");

-- CreateIndex
CREATE UNIQUE INDEX "column_item_column_id_kind_content_id_key" ON "column_item"("column_id", "kind", "content_id");

-- AddForeignKey
ALTER TABLE "column_item" ADD CONSTRAINT "column_item_column_id_fkey" FOREIGN KEY ("column_id") REFERENCES "column"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column_item" ADD CONSTRAINT "column_item_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── what is public of it: a content that is not public yet, or no more, stands in no column ────────────────────────────
alter table column_item add constraint column_item_position_is_not_negative check (position >= 0);

create or replace view public_read."column" as
  select id, channel_id, parent_id, path, name, description, column_type, position, keywords from public."column";
create view public_read.column_item as
  select i.column_id, i.kind, i.position, i.content_id
  from public.column_item i join public.content c on c.id = i.content_id and c.state = 'PUBLIC';
