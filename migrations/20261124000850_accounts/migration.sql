-- CreateEnum
CREATE TYPE "posting_manner" AS ENUM ('HAND', 'INTERFACE');

-- CreateEnum
CREATE TYPE "channel_metric_kind" AS ENUM ('TIPS', 'ENQUIRIES', 'SURVEYS', 'VIEWS', 'SHARES', 'COMMENTS', 'FOLLOWERS');

-- CreateEnum
CREATE TYPE "outside_post_decision" AS ENUM ('SAME', 'NOT_SAME');

-- AlterTable
ALTER TABLE "account" RENAME COLUMN "closed_reason" TO "state_reason";
ALTER TABLE "account"
ADD COLUMN     "closing_notice" TEXT,
ADD COLUMN     "exception_reason" TEXT,
ADD COLUMN     "manner" "posting_manner",
ADD COLUMN     "registered_at" TIMESTAMPTZ(3),
ADD COLUMN     "responsible" TEXT,
ADD COLUMN     "state_changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "url" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "channel_metric" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "metric" "channel_metric_kind" NOT NULL,
    "value" INTEGER NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "reason" TEXT,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "channel_metric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outside_post" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "outside_id" TEXT,
    "title" TEXT NOT NULL,
    "text" TEXT,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "sketch" INTEGER[],
    "text_hash" BIGINT,
    "core_hash" BIGINT,
    "number" TEXT,
    "content_id" UUID,
    "verdict" "duplicate_verdict",
    "containment" DOUBLE PRECISION,
    "containment_of_content" DOUBLE PRECISION,
    "matched_at" TIMESTAMPTZ(3),
    "decision" "outside_post_decision",
    "reason" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "outside_post_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "channel_metric_account_id_metric_from_on_idx" ON "channel_metric"("account_id", "metric", "from_on");

-- CreateIndex
CREATE INDEX "outside_post_account_id_posted_at_idx" ON "outside_post"("account_id", "posted_at");

-- CreateIndex
CREATE INDEX "outside_post_posted_at_id_idx" ON "outside_post"("posted_at", "id");

-- CreateIndex
CREATE INDEX "outside_post_content_id_idx" ON "outside_post"("content_id");

-- CreateIndex
CREATE INDEX "outside_post_sketch" ON "outside_post" USING GIN ("sketch");

-- CreateIndex
CREATE INDEX "outside_post_text_hash_idx" ON "outside_post"("text_hash");

-- CreateIndex
CREATE INDEX "outside_post_core_hash_idx" ON "outside_post"("core_hash");

-- CreateIndex
CREATE INDEX "outside_post_number_idx" ON "outside_post"("number");

-- CreateIndex
CREATE UNIQUE INDEX "outside_post_account_id_url_key" ON "outside_post"("account_id", "url");

-- AddForeignKey
ALTER TABLE "channel_metric" ADD CONSTRAINT "channel_metric_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_metric" ADD CONSTRAINT "channel_metric_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outside_post" ADD CONSTRAINT "outside_post_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outside_post" ADD CONSTRAINT "outside_post_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outside_post" ADD CONSTRAINT "outside_post_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outside_post" ADD CONSTRAINT "outside_post_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── the register of accounts ───────────────────────────────────────────────────────────────────────────────────────────
update account set closed_on = coalesce(closed_on, current_date), closing_notice = coalesce(closing_notice, '该账号已停止运营。')
where state = 'CLOSED';
-- 国办发〔2018〕123号: one account per organ and platform. Null owners, of accounts from before this register, are told apart by nothing.
create unique index account_one_open on account (channel_id, owner_id)
  where state <> 'CLOSED' and exception_reason is null and not built_in;
alter table account
  add constraint account_closing_is_told check ((state = 'CLOSED') = (closed_on is not null and closing_notice is not null)),
  add constraint account_version_is_positive check (version >= 1);

create or replace view public_read.account as
  select id, key, channel_id, name, built_in, state, owner_id, filing_number, closed_on, url, closing_notice from public.account;

-- ── metrics: a running total or a correction takes the place of the record before ──────────────────────────────────────
create unique index channel_metric_one_in_force on channel_metric (account_id, metric, from_on) where replaced_at is null;
alter table channel_metric
  add constraint channel_metric_is_not_negative check (value >= 0),
  add constraint channel_metric_period_is_ordered check (from_on <= to_on);

-- ── outside posts ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- A look would read what waits to be put into the index one by one.
alter index outside_post_sketch set (fastupdate = off);
alter table outside_post
  add constraint outside_post_match_is_whole check (
    (verdict is null) = (containment is null) and (verdict is null) = (containment_of_content is null)
    and (verdict is null or content_id is not null)),
  add constraint outside_post_decided_by_somebody check (
    (decision is null) = (decided_by_id is null) and (decision is null) = (decided_at is null) and (decision is null) = (reason is null)),
  add constraint outside_post_same_as_a_content check (decision <> 'SAME' or content_id is not null);

-- What an outside post has of a redacted text would say the words that are gone.
create function forget_outside_posts_of_redacted_edition() returns trigger language plpgsql as $$
begin
  update outside_post set title = '〔已隐去〕', text = null, sketch = '{}', text_hash = null, core_hash = null, number = null
  where content_id = new.content_id;
  return null;
end $$;
create trigger edition_redacts_outside_posts after update of redaction on edition
  for each row when (new.redaction <> old.redaction) execute function forget_outside_posts_of_redacted_edition();
