-- Puts editions into the index, each in place of its former entry.
-- $1 json: the entries. Index: likeness_pkey.
insert into likeness (edition_id, content_id, sketch, text_hash, core_hash, number)
select n."editionId", n."contentId", n.sketch::int4[], n."textHash", n."coreHash", n.number
from json_to_recordset($1::json) as n ("editionId" uuid, "contentId" uuid, sketch text, "textHash" bigint, "coreHash" bigint, number text)
on conflict (edition_id) do update
set sketch = excluded.sketch, text_hash = excluded.text_hash, core_hash = excluded.core_hash,
    number = excluded.number
