-- Which chains may hold for an edition: those of its publisher and of the organs above, nearest first, then those of no organ.
-- $1 uuid: edition id. Index: edition_pkey, organ_pkey, review_chain_of_organ_and_type.
with recursive above as (
  select o.id, o.parent_id, 0 as distance
  from edition e join organ o on o.id = e.publisher_id
  where e.id = $1::uuid
  union all
  select o.id, o.parent_id, a.distance + 1
  from above a join organ o on o.id = a.parent_id
)
select c.organ_id::text as "organId", c.type::text as type, c.steps::text[] as steps
from review_chain c left join above a on a.id = c.organ_id
where c.organ_id is null or a.id is not null
order by a.distance nulls last
