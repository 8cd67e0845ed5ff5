-- Ends the public life of the editions that new ones replace.
-- $1 uuid[]: content ids. $2 timestamptz: the moment. Index: edition_one_published.
update edition set state = 'SUPERSEDED', public_until = $2::timestamptz where content_id = any($1::uuid[]) and state = 'PUBLISHED'
