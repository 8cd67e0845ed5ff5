-- Which content does this address lead to: a slug or a legacy address, today's or a former one; public or taken down?
-- $1 text: the slug, or null. $2 text: a former slug or a legacy address, or null. Index: content_slug_key, content_address_pkey.
select c.id, c.state
from (select id, 'PUBLIC' as state, slug from public_read.content
      union all
      select id, state::text, slug from public_read.absent_content) c
where c.slug = $1 or c.id = (select a.content_id from public_read.content_address a where a.address = $2)
order by c.slug = $1 desc
limit 1
