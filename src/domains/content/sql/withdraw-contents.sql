-- Takes contents out of public sight.
-- $1 uuid[]: content ids. $2 text[]: the public reason of each. $3 timestamptz: the moment. Index: content_pkey.
update content c
set state = 'WITHDRAWN', published_edition_id = null, published_number = null, state_reason = w.reason, state_changed_at = $3::timestamptz
from unnest($1::uuid[], $2::text[]) as w (id, reason), edition e
where c.id = w.id and e.id = c.published_edition_id
returning c.id::text as "contentId", e.id::text as "editionId", e.number, c.type::text as type,
  array[]::text[] as "topicIds", array[]::text[] as "columnIds"
