-- Which of these contents are public, and in which edition?
-- $1 uuid[]: content ids. Index: content_public_by_id.
select {row} as row from public_read.content c where c.id = any($1::uuid[])
