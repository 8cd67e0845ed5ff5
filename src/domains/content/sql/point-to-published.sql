-- Repeats on the content what its newly published edition says, for lists to sort and filter by.
-- $1 uuid[]: edition ids. $2 timestamptz: the moment. Index: edition_pkey, content_pkey.
update content c
set state = 'PUBLIC', published_edition_id = e.id, published_number = e.number, redaction = e.redaction, publisher_id = e.publisher_id,
    first_published_at = coalesce(c.first_published_at, $2::timestamptz), published_at = $2::timestamptz,
    issued_at = coalesce(e.original_published_at, c.first_published_at, $2::timestamptz),
    state_reason = null, redirect_to_id = null, state_changed_at = $2::timestamptz
from edition e
where e.id = any($1::uuid[]) and c.id = e.content_id
returning c.id::text as "contentId", e.id::text as "editionId", e.number, c.type::text as type,
  array(select t.topic_id::text from edition_topic t where t.edition_id = e.id) as "topicIds",
  array(select k.column_id::text from edition_column k where k.edition_id = e.id) as "columnIds"
