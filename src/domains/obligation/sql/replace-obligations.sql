-- Makes the obligations of contents those that were derived. $1 uuid[]: the contents. $2 json: the obligations.
-- Index: obligation_content_id_kind_key.
with derived as (
  select * from json_to_recordset($2::json) as d (kind obligation_kind, "contentId" uuid, "organId" uuid, since timestamptz,
    "dueAt" timestamptz, "resolvedAt" timestamptz, resolution obligation_resolution, "resolvedById" uuid)
), gone as (
  delete from obligation o where o.content_id = any($1::uuid[])
    and not exists (select from derived d where d."contentId" = o.content_id and d.kind = o.kind)
)
insert into obligation (id, kind, content_id, organ_id, since, due_at, resolved_at, resolution, resolved_by_id)
select md5(kind || ' ' || "contentId")::uuid, kind, "contentId", "organId", since, "dueAt", "resolvedAt", resolution, "resolvedById"
from derived
on conflict (content_id, kind) do update set organ_id = excluded.organ_id, since = excluded.since, due_at = excluded.due_at,
  resolved_at = excluded.resolved_at, resolution = excluded.resolution, resolved_by_id = excluded.resolved_by_id
