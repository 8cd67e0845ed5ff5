-- What did accounts reach together between two days? Counts add up over periods that lie wholly between them; of what is a level ($4), each
-- account's last one by the second day counts.
-- $1 uuid[]: owners; null: of whatever owner. $2 date, $3 date: the days. $4 text[]: metrics that are levels.
-- Index: channel_metric_account_id_metric_from_on_idx.
with counted as (
  select m.id, m.metric, m.value, row_number() over (partition by m.account_id, m.metric order by m.to_on desc, m.id desc) as place,
         m.metric::text = any($4::text[]) as is_level
  from channel_metric m join account a on a.id = m.account_id
  where m.replaced_at is null and ($1::uuid[] is null or a.owner_id = any($1::uuid[]))
    and m.to_on <= $3::date and (m.metric::text = any($4::text[]) or m.from_on >= $2::date)
)
select counted.metric::text as metric, sum(value)::float8 as value, count(*)::int as records from counted
where not is_level or place = 1
group by counted.metric order by counted.metric
