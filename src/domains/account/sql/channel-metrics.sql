-- What did accounts reach, the newest period first? Records in force whose whole period lies between two days.
-- $1 uuid[]: accounts; null: any. $2 uuid[]: owners of them; null: any. $3 text: the metric; null: any. $4 date, $5 date: the days; null: any.
-- $6 date, $7 uuid: those after this place; null: from the start. $8 int: how many. $9 uuid[]: ids; null: any, in force.
-- $10 boolean: true: each account's last one alone.
-- Index: channel_metric_account_id_metric_from_on_idx, channel_metric_pkey.
select m.id::text, m.account_id::text as "accountId", m.metric::text, m.value, m.from_on as "fromOn", m.to_on as "toOn",
       m.recorded_at as "recordedAt", m.reason, p.key as "recordedByKey", p.name as "recordedByName"
from channel_metric m
join account a on a.id = m.account_id
join person p on p.id = m.recorded_by_id
where ($1::uuid[] is null or m.account_id = any($1::uuid[]))
  and ($2::uuid[] is null or a.owner_id = any($2::uuid[]))
  and ($3::text is null or m.metric::text = $3::text)
  and ($4::date is null or m.from_on >= $4::date) and ($5::date is null or m.to_on <= $5::date)
  and ($6::date is null or (m.to_on, m.id) < ($6::date, $7::uuid))
  and case when $9::uuid[] is null then m.replaced_at is null else m.id = any($9::uuid[]) end
  and (not $10::boolean or not exists (
    select from channel_metric n
    where n.account_id = m.account_id and n.metric = m.metric and n.replaced_at is null and (n.to_on, n.id) > (m.to_on, m.id)
      and ($5::date is null or n.to_on <= $5::date)))
order by m.to_on desc, m.id desc
limit $8::int
