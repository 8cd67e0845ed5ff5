-- CreateTable
CREATE TABLE "search_entry" (
    "content_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "redaction" INTEGER NOT NULL,
    "index_version" INTEGER NOT NULL,
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

-- What every search reads of its matches stays in the row, where no other table is asked for it; bodies and tokens leave it.
ALTER TABLE "search_entry" SET (toast_tuple_target = 128);
ALTER TABLE "search_entry" ALTER COLUMN "title" SET STORAGE MAIN, ALTER COLUMN "head" SET STORAGE MAIN,
  ALTER COLUMN "number" SET STORAGE MAIN, ALTER COLUMN "topic_ids" SET STORAGE MAIN;
-- Counting the elements of thousands of arrays takes ANALYZE seconds, and tells the planner nothing about the next search.
ALTER TABLE "search_entry" ALTER COLUMN "tokens" SET STATISTICS 0, ALTER COLUMN "head_tokens" SET STATISTICS 0;

-- An entry is seen while its content is public in just the edition, and the state of redaction, that it was made from.
CREATE VIEW "public_read"."search_entry" AS
  SELECT c.id, c.type, c.slug, c.published_edition_id AS edition_id, c.redaction, c.publisher_id, c.issued_at, c.first_published_at,
         c.published_at, s.topic_ids, s.number, s.title, s.head, s.body, s.head_tokens, s.tokens
  FROM "public"."search_entry" s
  JOIN "public"."content" c ON c.id = s.content_id AND c.published_edition_id = s.edition_id AND c.redaction = s.redaction AND c.state = 'PUBLIC';
