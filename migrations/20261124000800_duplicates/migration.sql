-- CreateTable
CREATE TABLE "likeness" (
    "edition_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sketch" INTEGER[],
    "text_hash" BIGINT NOT NULL,
    "core_hash" BIGINT NOT NULL,
    "number" TEXT,

    CONSTRAINT "likeness_pkey" PRIMARY KEY ("edition_id")
);

-- CreateIndex
CREATE INDEX "likeness_sketch" ON "likeness" USING GIN ("sketch");

-- CreateIndex
CREATE INDEX "likeness_text_hash_idx" ON "likeness"("text_hash");

-- CreateIndex
CREATE INDEX "likeness_core_hash_idx" ON "likeness"("core_hash");

-- CreateIndex
CREATE INDEX "likeness_number_idx" ON "likeness"("number");

-- AddForeignKey
ALTER TABLE "likeness" ADD CONSTRAINT "likeness_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is neither public nor open any more is like nothing.
create function drop_likeness_of_former_edition() returns trigger language plpgsql as $$
begin
  delete from likeness where edition_id = new.id;
  return null;
end $$;
create trigger edition_drops_likeness after update of state on edition
  for each row when (new.state in ('SUPERSEDED', 'WITHDRAWN')) execute function drop_likeness_of_former_edition();

-- A look would read what waits to be put into the index one by one.
alter index likeness_sketch set (fastupdate = off);
