-- Puts outside posts into the likeness index, each in place of its former entry, as no content's. $1 json: the entries. Index: outside_post_pkey.
update outside_post o
set sketch = n.sketch::int4[], text_hash = n."textHash", core_hash = n."coreHash", number = n.number,
    content_id = null, verdict = null, containment = null, containment_of_content = null, matched_at = null
from json_to_recordset($1::json) as n ("postId" uuid, sketch text, "textHash" bigint, "coreHash" bigint, number text)
where o.id = n."postId"
