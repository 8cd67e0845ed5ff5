-- Moves a follower on, where it is still where it was seen and no other instance is moving it: the count of rows says so.
-- $1: its name. $2 bigint: from. $3 bigint: to.
with mine as (select name from follower where name = $1 and seq = $2 for update skip locked)
update follower f set seq = $3, moved_at = now() from mine where f.name = mine.name
