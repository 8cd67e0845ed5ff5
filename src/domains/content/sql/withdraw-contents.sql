-- Takes contents out of public sight.
-- $1 uuid[]: content ids. $2 text[]: the public reason of each, or null. $3 timestamptz: the moment. $4 uuid[]: the content that takes
-- the place of each, or null. $5 text[]: the state of each from now on. Index: content_pkey.
update content c
set state = w.state::content_state, redirect_to_id = w.to_id, published_edition_id = null, published_number = null, expires_at = null,
    state_reason = w.reason, state_changed_at = $3::timestamptz
from unnest($1::uuid[], $2::text[], $4::uuid[], $5::text[]) as w (id, reason, to_id, state), edition e
where c.id = w.id and e.id = c.published_edition_id
returning c.id::text as "contentId", e.id::text as "editionId", e.number, c.type::text as type,
  array[]::text[] as "topicIds", array[]::text[] as "columnIds"
