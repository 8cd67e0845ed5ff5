-- Which accounts are there, in the order in which they were registered, and when did each post last: by a post of the ledger that is still there,
-- or by an outside post? Reading accounts post nothing.
-- $1 uuid[]: ids; null: any. $2 uuid: the channel; null: any. $3 uuid[]: owners; null: any. $4 text: the state; null: any.
-- $5 boolean: whether idle; null: either. $6 timestamptz: what did not post since is idle. $7 uuid: after this id; null: from the start. $8 int: how many.
-- $9 text: the key; null: any.
-- Index: account_pkey, placement_account_id_state_idx, post_placement_id_idx, outside_post_account_id_posted_at_idx.
select a.id::text, a.key, a.channel_id::text as "channelId", a.name, a.state::text, a.built_in as "builtIn", a.owner_id::text as "ownerId",
       a.filing_number as "filingNumber", a.url, a.closed_on as "closedOn", a.closing_notice as "closingNotice", a.version, a.manner::text, a.responsible, a.exception_reason as "exceptionReason",
       a.state_reason as "stateReason", a.state_changed_at as "stateChangedAt", a.registered_at as "registeredAt", a.selection,
       posted.last_at as "lastPostedAt"
from account a
cross join lateral (
  select greatest(
    (select max(p.posted_at) from placement l join post p on p.placement_id = l.id and p.removed_at is null
     where l.account_id = a.id and not a.built_in),
    (select max(o.posted_at) from outside_post o where o.account_id = a.id)) as last_at
) posted
where ($1::uuid[] is null or a.id = any($1::uuid[]))
  and ($2::uuid is null or a.channel_id = $2::uuid)
  and ($3::uuid[] is null or a.owner_id = any($3::uuid[]))
  and ($4::text is null or a.state::text = $4::text)
  and ($5::boolean is null or $5::boolean = (not a.built_in and a.state in ('ACTIVE', 'WARNED')
    and coalesce(coalesce(posted.last_at, a.registered_at) <= $6::timestamptz, true)))
  and ($7::uuid is null or a.id > $7::uuid)
  and ($9::text is null or a.key = $9::text)
order by a.id
limit $8::int
