-- The last day on which a document says that it applies (有效期至).
alter table "policy_document_facts" add column "expires_on" DATE;

create or replace view public_read.policy_document_facts as
  select f.* from public.policy_document_facts f join public.content p on p.published_edition_id = f.edition_id;

-- A part may not move to a published edition either: an update is looked at from both ends.
create function refuse_update_below_published_edition() returns trigger language plpgsql as $$
begin
  if exists (select 1 from (select edition_id from before union all select edition_id from after) changed
             join edition e on e.id = changed.edition_id where e.published_at is not null) then
    raise exception '% of a published edition cannot change', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

do $$
declare part text;
begin
  foreach part in array array['edition_organ', 'edition_topic', 'edition_column', 'edition_attachment', 'report_facts',
    'interpretation_facts', 'consultation_facts', 'benefit_item_facts', 'policy_document_facts', 'announcement_facts'] loop
    execute format('drop trigger %1$s_published_is_immutable on %1$s', part);
    execute format('create trigger %1$s_published_is_immutable after update on %1$s referencing old table as before new table as after
      for each statement execute function refuse_update_below_published_edition()', part);
  end loop;
end $$;

-- Topics at the root have no parent: they too have one name each in their scheme.
drop index "topic_scheme_parent_id_name_key";
create unique index "topic_scheme_parent_id_name_key" on "topic" ("scheme", "parent_id", "name") nulls not distinct;
