-- Makes open editions public at one moment.
-- $1 uuid[]: edition ids. $2 timestamptz: the moment. Index: edition_pkey.
update edition set state = 'PUBLISHED', published_at = $2::timestamptz, version = version + 1 where id = any($1::uuid[])
