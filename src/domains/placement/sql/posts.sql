-- What was reported of these placements, or which posts are these; oldest first?
-- $1 uuid[]: placements, or null. $2 uuid[]: posts, or null. Indexes: post_placement_id_idx, post_pkey.
select o.id::text, o.placement_id::text as "placementId", o.state::text, o.way::text, e.number as "editionNumber", o.outside_id as "outsideId",
       o.url, o.posted_at as "postedAt", o.removed_at as "removedAt", o.reason, o.beside_reason as "besideReason",
       o.reported_at as "reportedAt", json_build_object('key', p.key, 'name', p.name) as "reportedBy"
from post o join edition e on e.id = o.edition_id join person p on p.id = o.reported_by_id
where ($1::uuid[] is null or o.placement_id = any($1::uuid[])) and ($2::uuid[] is null or o.id = any($2::uuid[]))
order by o.id
