-- Where is a follower? A new one begins before the first change. $1: its name.
with made as (
  insert into follower (name, moved_at) select $1, now() where not exists (select from follower where name = $1)
  on conflict (name) do nothing returning seq
)
select seq from made union all select seq from follower where name = $1
