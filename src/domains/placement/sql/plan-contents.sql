-- Plans contents on accounts whose selection names them; one that has ended there is planned anew, any other stays as it is.
-- $1 uuid[]: new placement ids. $2 uuid[]: contents. $3 uuid[]: accounts. $4 uuid[]: editions. $5 timestamptz: the moment.
-- An account that was closed or suspended since it was read gets nothing, and holds up no publication.
-- Indexes: account_pkey, placement_content_id_account_id_key.
insert into placement (id, content_id, account_id, edition_id, state, changed_at)
select p.id, p.content_id, p.account_id, p.edition_id, 'PLANNED', $5::timestamptz
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as p (id, content_id, account_id, edition_id)
join account a on a.id = p.account_id and a.state in ('ACTIVE', 'WARNED')
for key share of a
on conflict (content_id, account_id) do update
set edition_id = excluded.edition_id, state = 'PLANNED', failure = null, changed_at = excluded.changed_at, version = placement.version + 1
where placement.state = 'WITHDRAWN'
returning id::text
