-- CreateEnum
CREATE TYPE "post_state" AS ENUM ('DRAFTED', 'SUBMITTED', 'PUBLISHED', 'REJECTED', 'REMOVED', 'BANNED');

-- CreateEnum
CREATE TYPE "post_way" AS ENUM ('DRAFT_BOX', 'MASS_SEND', 'HAND');

-- CreateEnum
CREATE TYPE "duty_kind" AS ENUM ('UPDATE', 'TAKE_DOWN');

-- CreateEnum
CREATE TYPE "duty_closing" AS ENUM ('EDITED_IN_PLACE', 'REPOSTED', 'CORRECTION_POSTED', 'TAKEN_DOWN', 'IMPOSSIBLE', 'OVERTAKEN');

-- Whether a placement is claimed follows from its lease from now on. What reads the column has to let go of it first.
DROP VIEW public_read.placement;
DROP TRIGGER placement_needs_open_account ON placement;
DROP INDEX post_one_live;

-- AlterEnum
CREATE TYPE "placement_state_new" AS ENUM ('PLANNED', 'LIVE', 'STALE', 'WITHDRAWAL_DUE', 'WITHDRAWN', 'FAILED');
ALTER TABLE "placement" ALTER COLUMN "state" TYPE "placement_state_new"
  USING (replace("state"::text, 'CLAIMED', 'PLANNED')::"placement_state_new");
DROP TYPE "placement_state";
ALTER TYPE "placement_state_new" RENAME TO "placement_state";

-- DropForeignKey
ALTER TABLE "post" DROP CONSTRAINT "post_placement_id_fkey";

-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "is_minor" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "placement" ADD COLUMN     "claimed_by_id" UUID,
ADD COLUMN     "claimed_until" TIMESTAMPTZ(3),
ADD COLUMN     "failure" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable. Nothing has written posts before.
ALTER TABLE "post" ADD COLUMN     "account_id" UUID NOT NULL,
ADD COLUMN     "beside_reason" TEXT,
ADD COLUMN     "edition_id" UUID NOT NULL,
ADD COLUMN     "outside_id" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "reported_at" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "reported_by_id" UUID NOT NULL,
ADD COLUMN     "shown_since" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "state" "post_state" NOT NULL,
ADD COLUMN     "way" "post_way" NOT NULL,
ALTER COLUMN "posted_at" DROP NOT NULL;

-- CreateTable
CREATE TABLE "duty" (
    "id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "kind" "duty_kind" NOT NULL,
    "edition_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "closing" "duty_closing",
    "reason" TEXT,
    "post_id" UUID,
    "checked_address" TEXT,
    "checked_at" TIMESTAMPTZ(3),
    "checked_status" INTEGER,
    "seen" TEXT,
    "stated_by" TEXT,
    "statement" TEXT,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "duty_placement_id_idx" ON "duty"("placement_id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_id_account_id_key" ON "placement"("id", "account_id");

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_placement_id_account_id_fkey" FOREIGN KEY ("placement_id", "account_id") REFERENCES "placement"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_reported_by_id_fkey" FOREIGN KEY ("reported_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── one live post, known by its id and its address ─────────────────────────────────────────────────────────────────────
create unique index post_one_live on post (placement_id) where state = 'PUBLISHED' and beside_reason is null;
create unique index post_one_outside_id on post (account_id, outside_id) where outside_id is not null;
create unique index post_one_address on post (account_id, url) where url is not null;
alter table post
  add constraint post_published_has_moment check (state <> 'PUBLISHED' or posted_at is not null),
  add constraint post_end_has_moment check ((state in ('REMOVED', 'BANNED')) = (removed_at is not null)),
  add constraint post_is_named check (outside_id is not null or url is not null),
  add constraint post_address_is_of_the_web check (url ~ '^https?://' and length(url) <= 2000);

-- ── one open duty, closed by somebody who shows it ─────────────────────────────────────────────────────────────────────
create unique index duty_one_open on duty (placement_id) where closed_at is null;
create index duty_open_by_due on duty (due_at, id) where closed_at is null;
create index duty_closed_by_moment on duty (closed_at, id) where closed_at is not null;
alter table duty
  add constraint duty_close_is_complete check (
    (closed_at is null) = (closing is null)
    and (closed_by_id is not null) = (closing is not null and closing <> 'OVERTAKEN')),
  add constraint duty_impossible_for_a_reason check (closing is distinct from 'IMPOSSIBLE' or reason is not null),
  add constraint duty_reposted_names_the_post check (closing is distinct from 'REPOSTED' or post_id is not null),
  add constraint duty_close_is_shown check (
    closing is null or closing in ('IMPOSSIBLE', 'OVERTAKEN')
    or post_id is not null or checked_address is not null or stated_by is not null),
  add constraint duty_check_is_complete check (
    (checked_address is null) = (checked_at is null)
    and (checked_address is null) = (checked_status is null and seen is null)),
  add constraint duty_statement_is_somebodys check ((stated_by is null) = (statement is null));

alter table placement
  add constraint placement_claim_has_an_end check ((claimed_by_id is null) = (claimed_until is null));
alter table edition add constraint edition_first_is_major check (number > 1 or not is_minor);

-- ── nothing comes to stand on a closed account ─────────────────────────────────────────────────────────────────────────
-- What stood there when it was closed is still followed up: it may fall behind, and somebody may find that it cannot be taken down.
create or replace function refuse_placement_on_closed_account() returns trigger language plpgsql as $$
begin
  if new.state in ('PLANNED', 'LIVE', 'STALE')
     and (tg_op = 'INSERT' or (old.state in ('PLANNED', 'WITHDRAWN', 'FAILED') and new.state <> old.state))
     and exists (select 1 from account a where a.id = new.account_id and a.state = 'CLOSED') then
    raise exception 'account % is closed', new.account_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger placement_needs_open_account before insert or update on placement
  for each row execute function refuse_placement_on_closed_account();

-- ── what the public sees: live placements with the address of their one post, and which corrections were minor ─────────
create view public_read.placement as
  select p.id, p.content_id, p.account_id, p.edition_id, p.changed_at, o.url, o.posted_at
  from public.placement p
  join public.content c on c.id = p.content_id and c.state = 'PUBLIC'
  left join public.post o on o.placement_id = p.id and o.state = 'PUBLISHED' and o.beside_reason is null
  where p.state = 'LIVE';

create or replace view public_read.edition_history as
  select e.id, e.content_id, e.number, e.change_note, e.published_at, e.is_minor
  from public.edition e join public.content c on c.id = e.content_id and c.state = 'PUBLIC'
  where e.state in ('PUBLISHED', 'SUPERSEDED');
