-- Writes what becomes of open duties: they go on about another edition or sooner, or end.
-- $1 json: the duties. Index: duty_pkey.
update duty d
set edition_id = c."editionId", due_at = c."dueAt", closed_at = c."closedAt", closed_by_id = c."closedById", closing = c.closing,
    reason = c.reason, post_id = c."postId", checked_address = c."checkedAddress", checked_at = c."checkedAt",
    checked_status = c."checkedStatus", seen = c.seen, stated_by = c."statedBy", statement = c.statement
from json_to_recordset($1::json) as c (id uuid, "editionId" uuid, "dueAt" timestamptz, "closedAt" timestamptz, "closedById" uuid,
  closing duty_closing, reason text, "postId" uuid, "checkedAddress" text, "checkedAt" timestamptz, "checkedStatus" int, seen text,
  "statedBy" text, statement text)
where d.id = c.id
