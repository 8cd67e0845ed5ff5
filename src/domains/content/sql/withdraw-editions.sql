-- Ends the public life of the editions of withdrawn contents.
-- $1 uuid[]: content ids. $2 timestamptz: the moment. Index: edition_one_published.
update edition set state = 'WITHDRAWN', public_until = $2::timestamptz where content_id = any($1::uuid[]) and state = 'PUBLISHED'
