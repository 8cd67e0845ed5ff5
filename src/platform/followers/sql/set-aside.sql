-- Keeps what a follower goes past. $1: its name. $2 bigint: the change. $3: why, in short.
insert into set_aside_change (follower_name, seq, error, set_aside_at) values ($1, $2, left($3, 2000), now())
