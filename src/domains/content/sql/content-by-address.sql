-- What does an id, a slug or a legacy address lead to, today's or a former one: a public content, one that was taken down or redirected?
-- $1 uuid: an id, or null. $2 text: a slug, or null. $3 text[]: former slugs and legacy addresses.
-- Index: content_pkey, content_slug_key, content_address_pkey.
with found as (
  select $1::uuid as id, 1 as rank where $1 is not null
  union all select c.id, 1 from public_read.content c where c.slug = $2
  union all select c.id, 1 from public_read.absent_content c where c.slug = $2
  union all select a.content_id, 2 from public_read.content_address a where a.address = any($3::text[])
  order by rank limit 1
)
select (select {row} from public_read.content c where c.id = f.id) as public,
       (select json_build_object('id', c.id, 'type', c.type, 'slug', c.slug, 'state', c.state, 'changedAt', c.state_changed_at,
                                 'reason', c.state_reason, 'redirectToId', c.redirect_to_id)
        from public_read.absent_content c where c.id = f.id) as absent
from found f
