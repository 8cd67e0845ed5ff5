-- Ends the public life of the editions of withdrawn contents.
-- $1 uuid[]: content ids. Index: edition_one_published.
update edition set state = 'WITHDRAWN' where content_id = any($1::uuid[]) and state = 'PUBLISHED'
