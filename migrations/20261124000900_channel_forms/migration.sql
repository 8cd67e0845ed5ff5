-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "channel_forms" JSONB NOT NULL DEFAULT '[]';

create or replace view public_read.edition as
  select e.id, e.content_id, e.number, e.redaction, e.title, e.summary, e.body_html, e.body_text, e.keywords, e.publisher_id,
         e.source_name, e.source_url, e.details, e.change_note, e.original_published_at, e.published_at, e.channel_forms
  from public.edition e where e.state = 'PUBLISHED';

-- A redaction reaches what an edition says on single channels too.
create or replace function refuse_change_of_published_edition() returns trigger language plpgsql as $$
declare
  -- What redaction may take words out of. Which edition it is, when it was public and who made it stay.
  words constant text[] := array['title', 'summary', 'body_html', 'body_text', 'keywords', 'source_name', 'source_url', 'details',
    'change_note', 'urgent_reason', 'personal_data_basis', 'channel_forms', 'digest', 'redaction', 'version'];
  ending constant text[] := array['state', 'public_until', 'version'];
  tags constant text := '<[^>]*>';
begin
  if old.published_at is null then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'edition % was published and cannot be deleted', old.id using errcode = 'restrict_violation';
  end if;
  -- It may rise with what is done to the content, so that nobody acts on what they saw before.
  if new.version not in (old.version, old.version + 1) then
    raise exception 'edition % was published and cannot change', old.id using errcode = 'restrict_violation';
  end if;
  if new.redaction = old.redaction + 1
     and (to_jsonb(new) - words) = (to_jsonb(old) - words)
     and is_being_redacted(old.id, new.redaction)
     and only_loses_words(old.title, new.title) and only_loses_words(old.summary, new.summary)
     and only_loses_words(old.body_text, new.body_text)
     and only_loses_words(regexp_replace(old.body_html, tags, '', 'g'), regexp_replace(new.body_html, tags, '', 'g'))
     and only_loses_words(old.source_name, new.source_name) and only_loses_words(old.source_url, new.source_url)
     and only_loses_words(old.change_note, new.change_note) and only_loses_words(old.urgent_reason, new.urgent_reason)
     and only_loses_words(old.personal_data_basis, new.personal_data_basis)
     and only_loses_words(regexp_replace(old.channel_forms::text, tags, '', 'g'), regexp_replace(new.channel_forms::text, tags, '', 'g'))
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
