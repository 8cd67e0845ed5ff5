-- What stands before and after each of these contents in a column, whose list shows the newest first?
-- $1 uuid[]: content ids. $2 uuid[]: for each, the column. Index: column_content_pkey, one row each way.
select a.id is not null as "inColumn", previous.row as previous, next.row as next
from unnest($1::uuid[], $2::uuid[]) with ordinality as asking (content_id, column_id, place)
left join public_read.column_content a on a.id = asking.content_id and a.column_id = asking.column_id
left join lateral (
  select {row} as row from public_read.content c
  where c.id = (select k.id from public_read.column_content k
                where k.column_id = a.column_id and (k.issued_at, k.id) > (a.issued_at, a.id)
                order by k.issued_at, k.id limit 1)
) previous on true
left join lateral (
  select {row} as row from public_read.content c
  where c.id = (select k.id from public_read.column_content k
                where k.column_id = a.column_id and (k.issued_at, k.id) < (a.issued_at, a.id)
                order by k.issued_at desc, k.id desc limit 1)
) next on true
order by asking.place
