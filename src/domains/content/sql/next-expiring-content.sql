-- Which public content is to end first?
-- $1 timestamptz: now. $2 uuid[]: contents to leave out. Index: content_expiring.
select id::text as "contentId" from content
where state = 'PUBLIC' and expires_at is not null and expires_at <= $1::timestamptz and id <> all($2::uuid[])
order by expires_at, id limit 1
