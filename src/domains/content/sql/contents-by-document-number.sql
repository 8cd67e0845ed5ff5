-- Which public policy documents bear these numbers, the first published of each?
-- $1 text[]: document numbers. Index: policy_document_facts_document_number_idx, content_published_edition_id_key.
select distinct on (f.document_number) f.document_number as number, c.id::text as id
from policy_document_facts f
join content c on c.published_edition_id = f.edition_id
where f.document_number = any($1::text[])
order by f.document_number, c.first_published_at, c.id
