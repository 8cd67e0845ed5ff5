-- One placement with its account, its lease, its posts and its open duty, as commands work with it.
-- $1 uuid: the placement, or null. $2 uuid, $3 uuid: else its content and its account. $4 timestamptz: now.
-- Indexes: placement_pkey, placement_content_id_account_id_key, post_placement_id_idx, duty_one_open, edition_redaction_pkey.
select p.id::text, p.content_id::text as "contentId", p.edition_id::text as "editionId", p.state::text, p.version, p.failure,
       a.built_in as "isBuiltIn", a.state::text as "accountState",
       case when p.claimed_until > $4::timestamptz then p.claimed_by_id::text end as "holderId", k.name as "holderName",
       p.claimed_until as "claimedUntil",
       d.id::text as "dutyId", d.kind::text as "dutyKind", d.edition_id::text as "dutyEditionId", d.due_at as "dutyDueAt"
from placement p
join account a on a.id = p.account_id
left join person k on k.id = p.claimed_by_id
left join duty d on d.placement_id = p.id and d.closed_at is null
where p.id = $1::uuid or ($1::uuid is null and p.content_id = $2::uuid and p.account_id = $3::uuid)
