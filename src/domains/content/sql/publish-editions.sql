-- Makes open editions public at one moment.
-- $1 uuid[]: edition ids. $2 timestamptz: the moment. $3 text[]: why each goes out before its reviews, or null. Index: edition_pkey.
update edition e
set state = 'PUBLISHED', published_at = $2::timestamptz, version = version + 1, urgent_reason = p.urgent_reason
from unnest($1::uuid[], $3::text[]) as p (id, urgent_reason)
where e.id = p.id
