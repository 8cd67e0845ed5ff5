-- Which placements on accounts that are posted to, what is due first comes first; of what has no duty, first what waits to tell of an emergency?
-- A lease in force makes a planned one claimed. $1 boolean: whether the caller sees all. $2 uuid[]: else the accounts whose ledger they see.
-- $3 uuid[]: else the organs whose contents and accounts. $4 timestamptz: now. $5 uuid[]: the placements, or null. $6 uuid[]: accounts, or null.
-- $7 uuid: a content, or null. $8 text[]: states, or null. $9 boolean: whether its duty is overdue, or null. $10 timestamptz, $11 uuid: after
-- which one, or null. $12 int: how many. Indexes: placement_account_id_state_idx, placement_content_id_account_id_key, duty_one_open.
select p.id::text, p.content_id::text as "contentId", c.type::text as "contentType", c.publisher_id::text as "publisherId",
       p.account_id::text as "accountId", a.key as "accountKey", s.state, p.version, p.failure, p.changed_at as "changedAt",
       e.number as "editionNumber", shown.number as "shownNumber", s.place_at as "placeAt",
       case when p.claimed_until > $4::timestamptz then json_build_object('key', k.key, 'name', k.name) end as "claimedBy",
       case when p.claimed_until > $4::timestamptz then p.claimed_until end as "claimedUntil",
       -- What is gone for good is told by its posts alone.
       case when c.state <> 'GONE' then title.title end as title
from placement p
join account a on a.id = p.account_id and not a.built_in
join content c on c.id = p.content_id
join edition e on e.id = p.edition_id
left join announcement_facts f on f.edition_id = e.id
left join duty d on d.placement_id = p.id and d.closed_at is null
left join person k on k.id = p.claimed_by_id
left join post o on o.placement_id = p.id and o.state = 'PUBLISHED' and o.beside_reason is null
left join edition shown on shown.id = o.edition_id
cross join lateral (
  select case when p.state = 'PLANNED' and p.claimed_until > $4::timestamptz then 'CLAIMED' else p.state::text end as state,
         coalesce(d.due_at, case when p.state in ('PLANNED', 'FAILED') and f.urgency = 'EMERGENCY' then p.changed_at end,
           '9999-12-31 00:00:00+00'::timestamptz) as place_at
) s
left join lateral (
  select t.title from edition t where t.content_id = c.id and t.published_at is not null order by t.number desc limit 1
) title on true
where ($1::boolean or p.account_id = any($2::uuid[]) or c.publisher_id = any($3::uuid[]) or a.owner_id = any($3::uuid[]))
  and ($5::uuid[] is null or p.id = any($5::uuid[]))
  and ($6::uuid[] is null or p.account_id = any($6::uuid[]))
  and ($7::uuid is null or p.content_id = $7::uuid)
  and ($8::text[] is null or s.state = any($8::text[]))
  and ($9::boolean is null or coalesce(d.due_at <= $4::timestamptz, false) = $9::boolean)
  and ($10::timestamptz is null or (s.place_at, p.id) > ($10::timestamptz, $11::uuid))
order by s.place_at, p.id
limit $12
