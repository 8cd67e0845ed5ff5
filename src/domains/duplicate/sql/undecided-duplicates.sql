-- Which duplicates of public contents are these editions, that nobody has decided about?
-- $1 uuid[]: edition ids. Index: likeness_pkey, duplicate_case_one_id_other_id_key, duplicate_case_other_id_idx.
select l.edition_id as "editionId", d.id as "caseId"
from likeness l
join duplicate_case d
  on (d.one_id = l.content_id and d.one_hash = l.text_hash) or (d.other_id = l.content_id and d.other_hash = l.text_hash)
join content c on c.id = case when d.one_id = l.content_id then d.other_id else d.one_id end and c.state = 'PUBLIC'
join likeness o on o.edition_id = c.published_edition_id
  and o.text_hash = case when d.one_id = l.content_id then d.other_hash else d.one_hash end
where l.edition_id = any($1::uuid[])
  and d.decision is null and d.verdict in ('SAME_DOCUMENT', 'NEAR_DUPLICATE')
order by l.edition_id, d.found_at, d.id
