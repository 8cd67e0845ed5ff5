-- Locks contents and answers the newest edition of each.
-- $1 uuid[]: content ids. Index: content_pkey, edition_content_id_number_key.
with locked as materialized (
  select id, type, published_edition_id, first_published_at from content where id = any($1::uuid[]) order by id for update
)
select c.id::text as "contentId", c.type::text as type, c.published_edition_id::text as "publishedEditionId",
       c.first_published_at is not null as "everPublished", e.id::text as "editionId", e.number, e.version, e.state::text as state,
       e.state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED') as open
from locked c
cross join lateral (select * from edition where content_id = c.id order by number desc limit 1) e
