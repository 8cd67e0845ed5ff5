-- Which public contents have no entry of this version of the index? At most $2 of them, locked until the transaction ends.
-- $1 int: the version of the index. Index: content_public_by_id, search_entry_pkey.
select c.id from content c
where c.state = 'PUBLIC'
  and not exists (select from search_entry s where s.content_id = c.id and s.index_version = $1::int)
order by c.id
limit $2::int
for update of c
