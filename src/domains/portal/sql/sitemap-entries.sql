-- Which contents are live on a portal, in the order of their ids, from a place on?
-- $1 uuid: the id that they follow, or null. $2 int: how many to pass over. $3 int: how many at most.
-- Index: content_public_by_id, placement_content_id_account_id_key.
select c.id, c.slug, c.published_at as "lastModified"
from public_read.content c
where ($1::uuid is null or c.id > $1::uuid)
  and exists (select from public_read.placement p
              join public_read.account a on a.id = p.account_id
              join public_read.channel h on h.id = a.channel_id and h.kind = 'PORTAL'
              where p.content_id = c.id)
order by c.id offset $2::int limit $3::int
