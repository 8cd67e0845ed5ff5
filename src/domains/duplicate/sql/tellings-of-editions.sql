-- What do these editions say, as far as it is compared?
-- $1 uuid[]: edition ids. Index: edition_pkey, policy_document_facts_pkey.
select e.id as "editionId", e.content_id as "contentId", e.title, e.body_text as "bodyText", e.details, f.document_number as number,
       coalesce(f.written_on::text, to_char(e.original_published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')) as day
from edition e
left join policy_document_facts f on f.edition_id = e.id
where e.id = any($1::uuid[])
