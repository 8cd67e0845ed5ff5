-- Makes open editions public at one moment.
-- $1 uuid[]: edition ids. $2 timestamptz: the moment. $3 text[]: why each goes out before its reviews, or null. Indexes: edition_pkey, content_pkey.
update edition e
set state = 'PUBLISHED', published_at = $2::timestamptz, version = e.version + 1, urgent_reason = p.urgent_reason,
    -- What was taken down meanwhile is published anew: that is no correction of something public.
    is_minor = e.is_minor and c.state = 'PUBLIC'
from unnest($1::uuid[], $3::text[]) as p (id, urgent_reason), content c
where e.id = p.id and c.id = e.content_id
