-- Which scheduled edition is due first?
-- $1 timestamptz: now. $2 uuid[]: editions to leave out. Index: edition_due.
select id::text as "editionId", content_id::text as "contentId", version as "expectedVersion", scheduled_for as "scheduledFor"
from edition
where state = 'SCHEDULED' and scheduled_for <= $1::timestamptz and id <> all($2::uuid[])
order by scheduled_for, id limit 1
