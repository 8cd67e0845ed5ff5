-- What do accounts owe for what they posted: what is open, the one that is due first comes first, or what has ended, the last one first?
-- What is {…} is filled in by reads.ts. $1 boolean: whether the caller sees all. $2 uuid[]: else the accounts whose ledger they see. $3 uuid[]:
-- else the organs whose contents and accounts. $4 uuid[]: the duties, or null. $5 uuid[]: their placements, or null. $6 uuid[]: accounts, or null.
-- $7 uuid: a content, or null. $8 text: kind, or null. $9 timestamptz, $10 timestamptz: due after and until when, or null.
-- $11 timestamptz, $12 uuid: after which one, or null. $13 int: how many.
-- Indexes: duty_open_by_due, duty_closed_by_moment, duty_placement_id_idx, duty_pkey, placement_pkey.
select d.id::text, d.placement_id::text as "placementId", p.account_id::text as "accountId", d.kind::text, e.number as "editionNumber", d.since,
       d.due_at as "dueAt", d.closed_at as "closedAt", case when k.id is not null then json_build_object('key', k.key, 'name', k.name) end as "closedBy",
       d.closing::text, d.reason, d.post_id::text as "postId", d.checked_address as "checkedAddress", d.checked_at as "checkedAt",
       d.checked_status as "checkedStatus", d.seen, d.stated_by as "statedBy", d.statement
from duty d
join placement p on p.id = d.placement_id
join account a on a.id = p.account_id
join content c on c.id = p.content_id
join edition e on e.id = d.edition_id
left join person k on k.id = d.closed_by_id
where ($1::boolean or p.account_id = any($2::uuid[]) or c.publisher_id = any($3::uuid[]) or a.owner_id = any($3::uuid[]))
  and ($4::uuid[] is null or d.id = any($4::uuid[]))
  and ($5::uuid[] is null or d.placement_id = any($5::uuid[]))
  and ($6::uuid[] is null or p.account_id = any($6::uuid[]))
  and ($7::uuid is null or p.content_id = $7::uuid)
  and ($8::text is null or d.kind::text = $8)
  and ($9::timestamptz is null or d.due_at > $9::timestamptz) and ($10::timestamptz is null or d.due_at <= $10::timestamptz)
  and {wanted}
order by {order}
limit $13
