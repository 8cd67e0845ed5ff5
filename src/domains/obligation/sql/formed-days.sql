-- On which days were the documents formed that wait to be published for the first time? Index: edition_one_open.
select distinct f.written_on::text as "writtenOn"
from edition e join content c on c.id = e.content_id and c.first_published_at is null
join policy_document_facts f on f.edition_id = e.id
where e.state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED') and f.written_on is not null
