-- Which of these pairs are alike because the one belongs to the other: an edition that is public or open links the two?
-- $1 uuid[], $2 uuid[]: content ids, pair by pair. Index: edition_content_id_number_key, content_link_pkey.
select p.one as "oneId", p.other as "otherId"
from unnest($1::uuid[], $2::uuid[]) as p (one, other)
where exists (
  select from edition e
  join content_link k on k.edition_id = e.id
  where e.state not in ('SUPERSEDED', 'WITHDRAWN')
    and (e.content_id, k.to_content_id) in ((p.one, p.other), (p.other, p.one))
    and k.kind in ('INTERPRETS', 'BASED_ON', 'RESULT_OF', 'ADOPTS', 'REFUTES')
)
