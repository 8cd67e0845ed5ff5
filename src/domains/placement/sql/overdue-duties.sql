-- How many duties of each account are overdue, the most first? Also of accounts that were closed.
-- $1 boolean, $2 uuid[], $3 uuid[]: what the caller sees, as in duties.sql. $4 timestamptz: now. $5 uuid[]: accounts, or null.
-- $6 uuid: a content, or null. $7 text: kind, or null. Index: duty_open_by_due.
select a.id::text as "accountId", a.key as "accountKey", count(*)::int as count
from duty d
join placement p on p.id = d.placement_id
join account a on a.id = p.account_id
join content c on c.id = p.content_id
where d.closed_at is null and d.due_at <= $4::timestamptz
  and ($1::boolean or p.account_id = any($2::uuid[]) or c.publisher_id = any($3::uuid[]) or a.owner_id = any($3::uuid[]))
  and ($5::uuid[] is null or p.account_id = any($5::uuid[]))
  and ($6::uuid is null or p.content_id = $6::uuid)
  and ($7::text is null or d.kind::text = $7)
group by a.id, a.key
order by count(*) desc, a.key
