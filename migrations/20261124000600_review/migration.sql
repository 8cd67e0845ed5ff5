-- CreateEnum
CREATE TYPE "review_step" AS ENUM ('FRONT_REVIEW', 'SECRECY_REVIEW', 'SECOND_REVIEW', 'SIGN_OFF');

-- CreateEnum
CREATE TYPE "review_decision" AS ENUM ('APPROVED', 'CHANGES_REQUESTED');

-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "review_round" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "review_steps" "review_step"[],
ADD COLUMN     "scheduled_for" TIMESTAMPTZ(3),
ADD COLUMN     "urgent_reason" TEXT;

-- CreateTable
CREATE TABLE "edition_contributor" (
    "edition_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "edition_contributor_pkey" PRIMARY KEY ("edition_id","person_id")
);

-- CreateTable
CREATE TABLE "edition_review" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "step" "review_step" NOT NULL,
    "decision" "review_decision" NOT NULL,
    "opinion" TEXT,
    "person_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edition_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_chain" (
    "id" UUID NOT NULL,
    "organ_id" UUID,
    "type" "content_type",
    "steps" "review_step"[],

    CONSTRAINT "review_chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "edition_review_edition_id_round_step_key" ON "edition_review"("edition_id", "round", "step");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "edition_contributor" ADD CONSTRAINT "edition_contributor_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_contributor" ADD CONSTRAINT "edition_contributor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_review" ADD CONSTRAINT "edition_review_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_review" ADD CONSTRAINT "edition_review_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_chain" ADD CONSTRAINT "review_chain_organ_id_fkey" FOREIGN KEY ("organ_id") REFERENCES "organ"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── four eyes: nobody reviews what they wrote on ───────────────────────────────────────────────────────────────────────
create function refuse_review_by_contributor() returns trigger language plpgsql as $$
begin
  if exists (select 1 from edition where id = new.edition_id and created_by_id = new.person_id)
     or exists (select 1 from edition_contributor where edition_id = new.edition_id and person_id = new.person_id) then
    raise exception 'person % wrote on edition % and cannot review it', new.person_id, new.edition_id using errcode = 'restrict_violation';
  end if;
  if exists (select 1 from person where id = new.person_id and kind = 'SYSTEM') then
    raise exception 'a system cannot review' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger edition_review_is_by_another before insert or update on edition_review
  for each row execute function refuse_review_by_contributor();

-- ── one chain for each organ and type, and one for all others ──────────────────────────────────────────────────────────
-- Partial only in form: what Prisma cannot say it leaves alone in a partial index.
create unique index review_chain_of_organ_and_type on review_chain (organ_id, type) nulls not distinct where steps is not null;
alter table review_chain add constraint review_chain_has_steps check (cardinality(steps) > 0);

-- ── what is scheduled has a moment, and is found by it ─────────────────────────────────────────────────────────────────
alter table edition add constraint edition_scheduled_has_moment check (state <> 'SCHEDULED' or scheduled_for is not null);
create index edition_due on edition (scheduled_for) where state = 'SCHEDULED';

-- ── who publishes at the moment that somebody with the right to it has set ─────────────────────────────────────────────
insert into person (id, key, kind, name) values (gen_random_uuid(), 'system.scheduler', 'SYSTEM', '定时发布');

-- ── what was redirected says where to ──────────────────────────────────────────────────────────────────────────────────
create or replace view public_read.absent_content as
  select id, type, slug, state, state_reason, state_changed_at, redirect_to_id
  from public.content where state in ('WITHDRAWN', 'REDIRECTED', 'GONE');
