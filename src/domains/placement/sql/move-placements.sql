-- Writes how placements stand from now on. A lease ends with what it was for.
-- $1 json: the placements. $2 timestamptz: the moment. Index: placement_pkey.
update placement p
set state = m.state, edition_id = m."editionId", failure = m.failure, version = p.version + 1, changed_at = $2::timestamptz,
    claimed_by_id = case when m.state in ('PLANNED', 'STALE', 'WITHDRAWAL_DUE') then p.claimed_by_id end,
    claimed_until = case when m.state in ('PLANNED', 'STALE', 'WITHDRAWAL_DUE') then p.claimed_until end
from json_to_recordset($1::json) as m (id uuid, state placement_state, "editionId" uuid, failure text)
where p.id = m.id
