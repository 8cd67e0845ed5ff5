-- Notes what two contents are to each other. A decision stays as long as both texts are those that it was made of.
-- $1 json: the cases. $2 timestamptz: now. Index: duplicate_case_one_id_other_id_key.
insert into duplicate_case (id, one_id, other_id, verdict, containment, containment_of_other, length_ratio, title_likeness,
  one_hash, other_hash, found_at)
select n.id, n."oneId", n."otherId", n.verdict::duplicate_verdict, n.containment, n."containmentOfOther", n."lengthRatio", n."titleLikeness",
       n."oneHash", n."otherHash", $2::timestamptz
from json_to_recordset($1::json) as n (id uuid, "oneId" uuid, "otherId" uuid, verdict text, containment float8, "containmentOfOther" float8,
  "lengthRatio" float8, "titleLikeness" float8, "oneHash" int8, "otherHash" int8)
on conflict (one_id, other_id) do update
set verdict = excluded.verdict, containment = excluded.containment, containment_of_other = excluded.containment_of_other,
    length_ratio = excluded.length_ratio, title_likeness = excluded.title_likeness,
    one_hash = excluded.one_hash, other_hash = excluded.other_hash,
    found_at = case when {same} then duplicate_case.found_at else excluded.found_at end,
    decision = case when {same} then duplicate_case.decision end,
    reason = case when {same} then duplicate_case.reason end,
    decided_by_id = case when {same} then duplicate_case.decided_by_id end,
    decided_at = case when {same} then duplicate_case.decided_at end
