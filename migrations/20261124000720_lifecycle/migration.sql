-- CreateEnum
CREATE TYPE "back_review_outcome" AS ENUM ('PASSED', 'FINDINGS');

-- AlterTable
ALTER TABLE "content" ADD COLUMN     "expires_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "missing_steps" "review_step"[],
ADD COLUMN     "public_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "back_review" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "step" "review_step",
    "outcome" "back_review_outcome" NOT NULL,
    "findings" TEXT,
    "person_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "correction_id" UUID,
    "dismissed_by_id" UUID,
    "dismissal_reason" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "back_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_redaction" (
    "edition_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "legal_basis" TEXT,
    "person_id" UUID NOT NULL,
    "redacted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edition_redaction_pkey" PRIMARY KEY ("edition_id","number")
);

-- CreateTable
CREATE TABLE "redacted_file" (
    "content_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "redacted_file_pkey" PRIMARY KEY ("content_id","sha256")
);

-- CreateTable
CREATE TABLE "share_link" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "edition_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "back_review_edition_id_step_key" ON "back_review"("edition_id", "step");

-- CreateIndex
CREATE INDEX "redacted_file_sha256_idx" ON "redacted_file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "share_link_hash_key" ON "share_link"("hash");

-- CreateIndex
CREATE INDEX "share_link_edition_id_idx" ON "share_link"("edition_id");

-- CreateIndex
CREATE INDEX "edition_state_id_idx" ON "edition"("state", "id");

-- CreateIndex
CREATE INDEX "edition_publisher_id_id_idx" ON "edition"("publisher_id", "id");

-- CreateIndex
CREATE INDEX "edition_created_by_id_idx" ON "edition"("created_by_id");

-- CreateIndex
CREATE INDEX "edition_contributor_person_id_idx" ON "edition_contributor"("person_id");

-- AddForeignKey
ALTER TABLE "back_review" ADD CONSTRAINT "back_review_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "back_review" ADD CONSTRAINT "back_review_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "back_review" ADD CONSTRAINT "back_review_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "back_review" ADD CONSTRAINT "back_review_dismissed_by_id_fkey" FOREIGN KEY ("dismissed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_redaction" ADD CONSTRAINT "edition_redaction_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_redaction" ADD CONSTRAINT "edition_redaction_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redacted_file" ADD CONSTRAINT "redacted_file_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── until when an edition was public ───────────────────────────────────────────────────────────────────────────────────
alter table edition disable trigger edition_published_is_immutable;
update edition e
set public_until = coalesce(
  (select min(n.published_at) from edition n where n.content_id = e.content_id and n.number > e.number),
  (select c.state_changed_at from content c where c.id = e.content_id),
  e.published_at)
where e.state in ('SUPERSEDED', 'WITHDRAWN');
alter table edition enable trigger edition_published_is_immutable;
alter table edition add constraint edition_end_is_stated check ((state in ('SUPERSEDED', 'WITHDRAWN')) = (public_until is not null));

-- ── a published edition never changes, except that a redaction takes words out of it ───────────────────────────────────
-- Whether a text is what stood there before, with nothing done but stretches of it replaced by the visible mark, or all of it taken out.
create function only_loses_words(before text, after text) returns boolean language sql immutable as $$
  select after is null or coalesce(
    after = before
    or before like replace(regexp_replace(after, '([\\%_])', '\\\1', 'g'), '〔已隐去〕', '%'), false)
$$;
-- Whether this transaction has written down that it redacts an edition: by whom and why.
create function is_being_redacted(edition uuid, redaction integer) returns boolean language sql stable as $$
  select exists (select 1 from edition_redaction r
    where r.edition_id = edition and r.number = redaction and r.xmin = pg_current_xact_id()::xid)
$$;

create or replace function refuse_change_of_published_edition() returns trigger language plpgsql as $$
declare
  -- What redaction may take words out of. Which edition it is, when it was public and who made it stay. Its version rises, so that
  -- nobody revises it from the words that they read before.
  words constant text[] := array['title', 'summary', 'body_html', 'body_text', 'keywords', 'source_name', 'source_url', 'details',
    'change_note', 'urgent_reason', 'digest', 'redaction', 'version'];
  ending constant text[] := array['state', 'public_until'];
  tags constant text := '<[^>]*>';
begin
  if old.published_at is null then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'edition % was published and cannot be deleted', old.id using errcode = 'restrict_violation';
  end if;
  if new.redaction = old.redaction + 1 and new.version in (old.version, old.version + 1)
     and (to_jsonb(new) - words) = (to_jsonb(old) - words)
     and is_being_redacted(old.id, new.redaction)
     and only_loses_words(old.title, new.title) and only_loses_words(old.summary, new.summary)
     and only_loses_words(old.body_text, new.body_text)
     and only_loses_words(regexp_replace(old.body_html, tags, '', 'g'), regexp_replace(new.body_html, tags, '', 'g'))
     and only_loses_words(old.source_name, new.source_name) and only_loses_words(old.source_url, new.source_url)
     and only_loses_words(old.change_note, new.change_note) and only_loses_words(old.urgent_reason, new.urgent_reason)
     and only_loses_words(array_to_string(old.keywords, E'\n'), array_to_string(new.keywords, E'\n')) then
    return new;
  end if;
  if (to_jsonb(new) - ending) is distinct from (to_jsonb(old) - ending)
     or (new.state <> old.state and not (old.state = 'PUBLISHED' and new.state in ('SUPERSEDED', 'WITHDRAWN')))
     or (new.state = old.state and new.public_until is distinct from old.public_until) then
    raise exception 'edition % was published and cannot change', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Of its parts, only files are taken out or lose words of their names, by a redaction of this transaction.
create or replace function refuse_change_below_published_edition() returns trigger language plpgsql as $$
begin
  if exists (select 1 from changed join edition e on e.id = changed.edition_id
             where e.published_at is not null
               and not (tg_table_name = 'edition_attachment' and tg_op = 'DELETE' and is_being_redacted(e.id, e.redaction))) then
    raise exception '% of a published edition cannot change', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create function refuse_update_of_published_file() returns trigger language plpgsql as $$
begin
  if exists (select 1 from before b join edition e on e.id = b.edition_id
             left join after a on a.edition_id = b.edition_id and a.position = b.position
             where e.published_at is not null
               and not coalesce(is_being_redacted(e.id, e.redaction) and a.role = b.role and a.sha256 is not distinct from b.sha256
                 and only_loses_words(b.name, a.name) and only_loses_words(b.alt_text, a.alt_text)
                 and only_loses_words(b.source_url, a.source_url), false))
     -- Nor does a file come to a published edition from elsewhere.
     or exists (select 1 from after a join edition e on e.id = a.edition_id
                where e.published_at is not null
                  and not exists (select 1 from before b where b.edition_id = a.edition_id and b.position = a.position)) then
    raise exception '% of a published edition cannot change', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
drop trigger edition_attachment_published_is_immutable on edition_attachment;
create trigger edition_attachment_published_is_immutable after update on edition_attachment
  referencing old table as before new table as after for each statement execute function refuse_update_of_published_file();

create function refuse_change_of_redaction() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and not exists (select 1 from edition e where e.id = new.edition_id and e.redaction = new.number - 1) then
    raise exception 'redaction % of edition % is not the next one', new.number, new.edition_id using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE'
     or (tg_op = 'DELETE' and exists (select 1 from edition e where e.id = old.edition_id and e.published_at is not null)) then
    raise exception 'a redaction is never changed' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger edition_redaction_is_kept before insert or update or delete on edition_redaction
  for each row execute function refuse_change_of_redaction();

-- ── what is gone stays gone ────────────────────────────────────────────────────────────────────────────────────────────
create function refuse_return_of_gone_content() returns trigger language plpgsql as $$
begin
  if old.state = 'GONE' and new.state <> 'GONE' then
    raise exception 'content % was taken down for good', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger content_gone_stays_gone before update on content for each row execute function refuse_return_of_gone_content();

-- ── what ends by itself is found by its moment, and only what is public can end ────────────────────────────────────────
create index content_expiring on content (expires_at) where state = 'PUBLIC' and expires_at is not null;

-- ── back reviews: by a person who did not write on the edition; findings are answered once, dismissed by another ───────
alter table back_review
  add constraint back_review_states_findings check (outcome = 'PASSED' or findings is not null),
  add constraint back_review_answers_findings check (
    (answered_at is null and correction_id is null and dismissed_by_id is null)
    or (answered_at is not null and outcome = 'FINDINGS' and num_nonnulls(correction_id, dismissed_by_id) = 1)),
  add constraint back_review_dismissal_has_reason check ((dismissed_by_id is null) = (dismissal_reason is null)),
  add constraint back_review_is_dismissed_by_another check (dismissed_by_id <> person_id);
create trigger back_review_is_by_another before insert or update on back_review
  for each row execute function refuse_review_by_contributor();

-- ── share links live two weeks at most, and keep no secret ─────────────────────────────────────────────────────────────
alter table share_link
  add constraint share_link_keeps_a_hash check (hash ~ '^[0-9a-f]{64}$'),
  add constraint share_link_is_short_lived check (expires_at > created_at and expires_at <= created_at + interval '14 days');

-- ── what is public of all that ─────────────────────────────────────────────────────────────────────────────────────────
create or replace view public_read.content as
  select id, type, slug, published_edition_id as edition_id, published_number as number, redaction, publisher_id,
         issued_at, first_published_at, published_at, expires_at
  from public.content where state = 'PUBLIC';
-- Files that a redaction took out of a content that was public: they are gone, under whatever name.
create view public_read.redacted_file as
  select distinct f.sha256 from public.redacted_file f join public.content c on c.id = f.content_id and c.first_published_at is not null;
