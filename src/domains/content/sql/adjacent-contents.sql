-- What stands before and after each of these contents in a column, whose list shows the newest first?
-- $1 uuid[]: content ids. $2 text[]: for each, the ids of the column and of those below it, as the text of a uuid[].
-- Index: content_public_by_issue, walked from the content on until one in the column comes; edition_column_pkey.
select a.id is not null as "inColumn", p.row as previous, n.row as next
from (select content_id, column_ids::uuid[] as column_ids, ordinal
      from unnest($1::uuid[], $2::text[]) with ordinality as given (content_id, column_ids, ordinal)) asking
left join public_read.content a on a.id = asking.content_id
  and exists (select from public_read.edition_column k where k.edition_id = a.edition_id and k.column_id = any(asking.column_ids))
left join lateral (
  select {row} as row from public_read.content c
  where (c.issued_at, c.id) > (a.issued_at, a.id)
    and exists (select from public_read.edition_column k where k.edition_id = c.edition_id and k.column_id = any(asking.column_ids))
  order by c.issued_at, c.id limit 1
) p on true
left join lateral (
  select {row} as row from public_read.content c
  where (c.issued_at, c.id) < (a.issued_at, a.id)
    and exists (select from public_read.edition_column k where k.edition_id = c.edition_id and k.column_id = any(asking.column_ids))
  order by c.issued_at desc, c.id desc limit 1
) n on true
order by asking.ordinal
