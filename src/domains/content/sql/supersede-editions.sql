-- Ends the public life of the editions that new ones replace.
-- $1 uuid[]: content ids. Index: edition_one_published.
update edition set state = 'SUPERSEDED' where content_id = any($1::uuid[]) and state = 'PUBLISHED'
