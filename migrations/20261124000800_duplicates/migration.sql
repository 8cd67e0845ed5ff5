-- CreateEnum
CREATE TYPE "duplicate_verdict" AS ENUM ('SAME_DOCUMENT', 'NEAR_DUPLICATE', 'EXCERPT', 'REVISION', 'TEMPLATE_SIBLING', 'BOILERPLATE');

-- CreateEnum
CREATE TYPE "duplicate_decision" AS ENUM ('USE_EXISTING', 'REPRINT', 'JOINT_ISSUE', 'DISTINCT');

-- CreateTable
CREATE TABLE "likeness" (
    "edition_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "sketch" INTEGER[],
    "text_hash" BIGINT NOT NULL,
    "core_hash" BIGINT NOT NULL,
    "number" TEXT,

    CONSTRAINT "likeness_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "duplicate_case" (
    "id" UUID NOT NULL,
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "verdict" "duplicate_verdict" NOT NULL,
    "containment" DOUBLE PRECISION NOT NULL,
    "containment_of_other" DOUBLE PRECISION NOT NULL,
    "length_ratio" DOUBLE PRECISION NOT NULL,
    "title_likeness" DOUBLE PRECISION NOT NULL,
    "one_hash" BIGINT NOT NULL,
    "other_hash" BIGINT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" "duplicate_decision",
    "reason" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "duplicate_case_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "likeness_sketch" ON "likeness" USING GIN ("sketch");

-- CreateIndex
CREATE INDEX "likeness_content_id_idx" ON "likeness"("content_id");

-- CreateIndex
CREATE INDEX "likeness_text_hash_idx" ON "likeness"("text_hash");

-- CreateIndex
CREATE INDEX "likeness_core_hash_idx" ON "likeness"("core_hash");

-- CreateIndex
CREATE INDEX "likeness_number_idx" ON "likeness"("number");

-- CreateIndex
CREATE INDEX "duplicate_case_other_id_idx" ON "duplicate_case"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "duplicate_case_one_id_other_id_key" ON "duplicate_case"("one_id", "other_id");

-- AddForeignKey
ALTER TABLE "likeness" ADD CONSTRAINT "likeness_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_case" ADD CONSTRAINT "duplicate_case_one_id_fkey" FOREIGN KEY ("one_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_case" ADD CONSTRAINT "duplicate_case_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_case" ADD CONSTRAINT "duplicate_case_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A case names two contents once, whichever was judged first.
alter table duplicate_case add constraint duplicate_case_in_order check (one_id < other_id);
alter table duplicate_case add constraint duplicate_case_decided_by_somebody check (
  (decision is null) = (decided_by_id is null) and (decision is null) = (decided_at is null));
alter table duplicate_case add constraint duplicate_case_distinct_for_a_reason check (decision <> 'DISTINCT' or reason is not null);

-- What is neither public nor open any more is like nothing, and of a redacted text nothing is kept.
create function drop_likeness_of_changed_edition() returns trigger language plpgsql as $$
begin
  delete from likeness where edition_id = new.id;
  -- The hash of a whole text lets the words that are gone be guessed.
  if new.redaction <> old.redaction then
    delete from duplicate_case where new.content_id in (one_id, other_id);
  end if;
  return null;
end $$;
create trigger edition_drops_likeness after update of state, redaction on edition
  for each row when (new.state in ('SUPERSEDED', 'WITHDRAWN') or new.redaction <> old.redaction)
  execute function drop_likeness_of_changed_edition();

-- A look would read what waits to be put into the index one by one.
alter index likeness_sketch set (fastupdate = off);
