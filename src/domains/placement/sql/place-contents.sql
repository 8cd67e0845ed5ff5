-- Makes placements live in the public edition; one that exists follows.
-- $1 uuid[]: new placement ids. $2 uuid[]: contents. $3 uuid[]: accounts. $4 uuid[]: editions. $5 timestamptz: the moment.
-- Index: placement_content_id_account_id_key.
insert into placement (id, content_id, account_id, edition_id, state, changed_at)
select p.id, p.content_id, p.account_id, p.edition_id, 'LIVE', $5::timestamptz
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as p (id, content_id, account_id, edition_id)
on conflict (content_id, account_id) do update
set edition_id = excluded.edition_id, state = 'LIVE', changed_at = excluded.changed_at, version = placement.version + 1
