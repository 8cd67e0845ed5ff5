insert into attachment (sha256, media_type, byte_count, width, height, created_at)
values ($1, $2, $3, $4, $5, $6)
on conflict (sha256) do nothing
