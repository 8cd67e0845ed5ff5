-- Leads links by number to the public document that bears it, of several to the one published first; to none where there is none.
-- $1 text[]: all links to these numbers. $2 uuid[]: and all links of the public editions of these contents.
-- Index: content_link_to_document_number_idx, content_link_pkey, policy_document_facts_document_number_idx, content_published_edition_id_key.
with led as (
  select distinct on (l.edition_id, l.position) l.edition_id, l.position, c.id as to_content_id
  from (select edition_id, position, to_document_number from content_link where to_document_number = any($1::text[])
        union
        select l.edition_id, l.position, l.to_document_number
        from edition e join content_link l on l.edition_id = e.id
        where e.content_id = any($2::uuid[]) and e.state = 'PUBLISHED' and l.to_document_number is not null) l
  join edition citing on citing.id = l.edition_id
  left join (policy_document_facts f join content c on c.published_edition_id = f.edition_id)
    on f.document_number = l.to_document_number and c.id <> citing.content_id
  order by l.edition_id, l.position, c.first_published_at, c.id
)
update content_link l
set to_content_id = led.to_content_id
from led
where l.edition_id = led.edition_id and l.position = led.position and l.to_content_id is distinct from led.to_content_id
