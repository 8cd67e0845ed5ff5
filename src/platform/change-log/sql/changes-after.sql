-- What happened after a position, in order. $1 bigint: the position. $2 int: how many at most. Index: change_seq_key.
select seq, type, content_id as "contentId", edition_id as "editionId", number, occurred_at as "occurredAt", payload
from change where seq > $1 order by seq limit $2
