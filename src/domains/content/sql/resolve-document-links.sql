-- Leads links by number that point nowhere yet to the documents that these editions are.
-- $1 uuid[]: edition ids. Index: content_link_to_document_number_idx.
update content_link l
set to_content_id = own.content_id
from (select distinct on (f.document_number) f.document_number, e.content_id
      from policy_document_facts f join edition e on e.id = f.edition_id
      where f.edition_id = any($1::uuid[]) and f.document_number is not null
      order by f.document_number, e.id) own
where l.to_document_number = own.document_number and l.to_content_id is null
  and not exists (select 1 from edition e where e.id = l.edition_id and e.content_id = own.content_id)
