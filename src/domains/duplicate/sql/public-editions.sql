-- Which editions are public of these contents? In the order in which they became it.
-- $1 uuid[]: content ids. Index: content_pkey.
select c.published_edition_id as id
from content c
where c.id = any($1::uuid[]) and c.state = 'PUBLIC'
order by c.published_at, c.id
