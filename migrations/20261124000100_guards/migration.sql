-- What must always hold, as far as the database can hold it, and the schema that public reads are limited to.
-- Every name here is listed in src/platform/db/guards.ts and verified by `tongyuan check`.

-- ── at most one open and one published edition ─────────────────────────────────────────────────────────────────────────
create unique index edition_one_open on edition (content_id) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED');
create unique index edition_one_published on edition (content_id) where state = 'PUBLISHED';
create unique index post_one_live on post (placement_id) where removed_at is null;

alter table content
  add constraint content_public_is_complete check (
    (state = 'PUBLIC') = (published_edition_id is not null)
    and (state <> 'PUBLIC' or (published_number is not null and issued_at is not null
         and first_published_at is not null and published_at is not null))),
  add constraint content_redirect_has_target check ((state = 'REDIRECTED') = (redirect_to_id is not null)),
  add constraint content_slug_is_ascii check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100);
alter table edition
  add constraint edition_number_is_positive check (number >= 1 and version >= 1 and redaction >= 0),
  add constraint edition_published_has_moment check ((state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (published_at is not null));
alter table content_link add constraint content_link_has_target check (to_content_id is not null or to_document_number is not null);
alter table consultation_facts add constraint consultation_window_is_ordered check (opens_at < closes_at);
alter table benefit_item_facts
  add constraint benefit_window_is_ordered check (opens_on is null or closes_on is null or opens_on <= closes_on),
  add constraint benefit_amount_is_not_negative check (amount_cap_fen is null or amount_cap_fen >= 0);

-- ── a published edition never changes, except by redaction ─────────────────────────────────────────────────────────────
create function refuse_change_of_published_edition() returns trigger language plpgsql as $$
declare
  -- What redaction may take words out of. Which edition it is, when it was public and who made it stay.
  words constant text[] := array['title', 'summary', 'body_html', 'body_text', 'sanitizer_version', 'keywords', 'source_name',
    'source_url', 'details', 'change_note', 'digest', 'redaction'];
begin
  if old.published_at is null then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'edition % was published and cannot be deleted', old.id using errcode = 'restrict_violation';
  end if;
  if new.redaction = old.redaction + 1 and (to_jsonb(new) - words) = (to_jsonb(old) - words) then
    return new;
  end if;
  if (to_jsonb(new) - 'state') is distinct from (to_jsonb(old) - 'state')
     or (new.state <> old.state and not (old.state = 'PUBLISHED' and new.state in ('SUPERSEDED', 'WITHDRAWN'))) then
    raise exception 'edition % was published and cannot change', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger edition_published_is_immutable before update or delete on edition
  for each row execute function refuse_change_of_published_edition();

create function refuse_change_below_published_edition() returns trigger language plpgsql as $$
begin
  if exists (select 1 from changed join edition e on e.id = changed.edition_id where e.published_at is not null) then
    raise exception '% of a published edition cannot change', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

do $$
declare part text;
begin
  foreach part in array array['edition_organ', 'edition_topic', 'edition_column', 'edition_attachment', 'content_link', 'report_facts',
    'interpretation_facts', 'consultation_facts', 'benefit_item_facts', 'policy_document_facts', 'announcement_facts'] loop
    execute format('create trigger %1$s_published_takes_no_more after insert on %1$s referencing new table as changed
      for each statement execute function refuse_change_below_published_edition()', part);
    execute format('create trigger %1$s_published_loses_nothing after delete on %1$s referencing old table as changed
      for each statement execute function refuse_change_below_published_edition()', part);
    -- The target of a link by document number is derived and may be filled in later: it is compared there, row by row.
    if part <> 'content_link' then
      execute format('create trigger %1$s_published_is_immutable after update on %1$s referencing old table as changed
        for each statement execute function refuse_change_below_published_edition()', part);
    end if;
  end loop;
end $$;

create function refuse_change_of_link() returns trigger language plpgsql as $$
begin
  if old.to_document_number is null
     or (to_jsonb(new) - 'to_content_id') is distinct from (to_jsonb(old) - 'to_content_id') then
    raise exception 'a link never changes; only the target of a document number is filled in' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger content_link_is_immutable before update on content_link for each row execute function refuse_change_of_link();

-- ── nothing is placed on a closed account ──────────────────────────────────────────────────────────────────────────────
create function refuse_placement_on_closed_account() returns trigger language plpgsql as $$
begin
  if new.state in ('PLANNED', 'CLAIMED', 'LIVE', 'STALE')
     and exists (select 1 from account a where a.id = new.account_id and a.state = 'CLOSED') then
    raise exception 'account % is closed', new.account_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger placement_needs_open_account before insert or update on placement
  for each row execute function refuse_placement_on_closed_account();

-- ── logs are appended to ───────────────────────────────────────────────────────────────────────────────────────────────
create function refuse_change_of_log() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.seq is not null
     or (to_jsonb(new) - 'seq' - 'hash') is distinct from (to_jsonb(old) - 'seq' - 'hash') then
    raise exception '% is appended to and never changed', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger change_is_append_only before update or delete on change for each row execute function refuse_change_of_log();
create trigger audit_entry_is_append_only before update or delete on audit_entry for each row execute function refuse_change_of_log();
create index change_unnumbered on change (id) where seq is null;
create index change_of_registry on change (id) where type = 'registry.changed';

-- ── public lists: filter, sort and page on one narrow index, before any join ───────────────────────────────────────────
create index content_public_by_issue on content (issued_at, id) include (type, published_edition_id) where state = 'PUBLIC';
create index content_public_by_type on content (type, issued_at, id) include (published_edition_id) where state = 'PUBLIC';
create index content_public_by_publisher on content (publisher_id, issued_at, id) include (type, published_edition_id) where state = 'PUBLIC';
create index content_public_by_id on content (id) where state = 'PUBLIC';

-- ── the only schema that public reads name ─────────────────────────────────────────────────────────────────────────────
create schema public_read;

create view public_read.content as
  select id, type, slug, published_edition_id as edition_id, published_number as number, redaction, publisher_id,
         issued_at, first_published_at, published_at
  from public.content where state = 'PUBLIC';

create view public_read.absent_content as
  select id, type, slug, state, state_reason, state_changed_at
  from public.content where state in ('WITHDRAWN', 'REDIRECTED', 'GONE');

create view public_read.content_address as
  select address, content_id from public.content_address a
  where exists (select 1 from public.content c where c.id = a.content_id and c.state <> 'UNPUBLISHED');

create view public_read.edition as
  select e.id, e.content_id, e.number, e.redaction, e.title, e.summary, e.body_html, e.body_text, e.keywords, e.publisher_id,
         e.source_name, e.source_url, e.details, e.change_note, e.original_published_at, e.published_at
  from public.edition e where e.state = 'PUBLISHED';

-- What was once public, without its text: numbers, dates and change notes.
create view public_read.edition_history as
  select e.id, e.content_id, e.number, e.change_note, e.published_at
  from public.edition e join public.content c on c.id = e.content_id and c.state = 'PUBLIC'
  where e.state in ('PUBLISHED', 'SUPERSEDED');

-- The parts of published editions. A content names its published edition exactly while it is public
-- (content_public_is_complete), and its row is narrow, while editions carry their bodies.
create view public_read.edition_organ as
  select o.* from public.edition_organ o join public.content p on p.published_edition_id = o.edition_id;
create view public_read.edition_topic as
  select t.* from public.edition_topic t join public.content p on p.published_edition_id = t.edition_id;
create view public_read.edition_column as
  select c.* from public.edition_column c join public.content p on p.published_edition_id = c.edition_id;
create view public_read.edition_attachment as
  select a.edition_id, a.position, a.role, a.name, a.sha256, a.source_url, a.alt_text, f.media_type, f.byte_count, f.width, f.height
  from public.edition_attachment a join public.content p on p.published_edition_id = a.edition_id
  left join public.attachment f on f.sha256 = a.sha256;

create view public_read.report_facts as
  select f.* from public.report_facts f join public.content p on p.published_edition_id = f.edition_id;
create view public_read.interpretation_facts as
  select f.* from public.interpretation_facts f join public.content p on p.published_edition_id = f.edition_id;
create view public_read.consultation_facts as
  select f.* from public.consultation_facts f join public.content p on p.published_edition_id = f.edition_id;
create view public_read.benefit_item_facts as
  select f.* from public.benefit_item_facts f join public.content p on p.published_edition_id = f.edition_id;
create view public_read.policy_document_facts as
  select f.* from public.policy_document_facts f join public.content p on p.published_edition_id = f.edition_id;
create view public_read.announcement_facts as
  select f.* from public.announcement_facts f join public.content p on p.published_edition_id = f.edition_id;

-- Links both ways between contents that are public: content_id is the end that asks, related_id the other one.
create view public_read.relation as
  select f.id as content_id, l.kind, true as outgoing, t.id as related_id
  from public.content_link l
  join public.content f on f.published_edition_id = l.edition_id and f.state = 'PUBLIC'
  join public.content t on t.id = l.to_content_id and t.state = 'PUBLIC' and t.id <> f.id
  union all
  select t.id, l.kind, false, f.id
  from public.content_link l
  join public.content f on f.published_edition_id = l.edition_id and f.state = 'PUBLIC'
  join public.content t on t.id = l.to_content_id and t.state = 'PUBLIC' and t.id <> f.id;

create view public_read.placement as
  select p.id, p.content_id, p.account_id, p.edition_id, p.changed_at, o.url, o.posted_at
  from public.placement p
  join public.content c on c.id = p.content_id and c.state = 'PUBLIC'
  left join public.post o on o.placement_id = p.id and o.removed_at is null
  where p.state = 'LIVE';

create view public_read.organ as
  select id, key, name, short_name, aliases, parent_id, position, verified from public.organ;
create view public_read.topic as
  select id, scheme, key, name, parent_id, position from public.topic;
create view public_read."column" as
  select id, channel_id, parent_id, path, name, description, column_type, position from public."column";
create view public_read.channel as
  select id, key, kind, name, position from public.channel;
create view public_read.account as
  select id, key, channel_id, name, built_in, state, owner_id, filing_number, closed_on from public.account;
create view public_read.registry_change as
  select id from public.change where type = 'registry.changed';
