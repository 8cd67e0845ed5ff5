-- What is the newest edition of each of these contents?
-- $1 uuid[]: content ids. Index: content_pkey, edition_content_id_number_key.
select c.id::text as "contentId", c.type::text as type, c.state::text as "contentState",
       c.published_edition_id::text as "publishedEditionId",
       e.id::text as "editionId", e.number, e.version, e.state::text as state,
       e.state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED') as open
from content c
cross join lateral (select * from edition where content_id = c.id order by number desc limit 1) e
where c.id = any($1::uuid[])
