-- Ends the placements of contents on built-in accounts, save those that go on.
-- $1 uuid[]: contents. $2 text[]: 'content account' of the placements that go on. $3 timestamptz: the moment.
-- Index: placement_content_id_account_id_key.
update placement p
set state = 'WITHDRAWN', changed_at = $3::timestamptz, version = p.version + 1
from account a
where p.content_id = any($1::uuid[]) and p.state = 'LIVE' and a.id = p.account_id and a.built_in
  and p.content_id::text || ' ' || p.account_id::text <> all($2::text[])
