-- Writes a change for each of these placements as it stands now, with the edition that it is to show.
-- $1 uuid[]: the placements. $2 timestamptz: the moment. $3 text: what happened where the state does not say it, or null.
-- Indexes: placement_pkey, edition_pkey, post_placement_id_idx.
insert into change (type, content_id, edition_id, number, occurred_at, payload)
select 'placement.' || lower(coalesce($3::text, p.state::text)), p.content_id, p.edition_id, e.number, $2::timestamptz,
       jsonb_build_object('placementId', p.id, 'accountId', p.account_id,
         'postIds', (select coalesce(jsonb_agg(o.id order by o.id), '[]') from post o where o.placement_id = p.id))
from placement p join edition e on e.id = p.edition_id
where p.id = any($1::uuid[]) order by p.id
