-- Whoever was about to publish an edition of a content that was just taken down looks again: it has another version, and no moment.
-- $1 uuid[]: content ids. Index: edition_one_open.
update edition
set version = version + 1, scheduled_for = null, state = case when state = 'SCHEDULED' then 'APPROVED' else state end
where content_id = any($1::uuid[]) and state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED')
