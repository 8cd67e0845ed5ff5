-- What organs owe at a moment: the rows that the follower keeps, and what follows from the calendar or from editions alone.
-- $1 timestamptz: now. $2 timestamptz: until when an unresolved one counts as due soon. $3 timestamptz: what began before and is not
-- resolved is history and left out; null: a year before the first change of this instance. $4 interval: for reviews after urgent publishing.
-- $5 date[], $6 timestamptz[]: for each day on which a draft was written, when it is due (formed-days.sql).
-- $7 text: kind, or null. $8 uuid[]: organs, or null. $9 text: state; null: all that are not resolved. $10 timestamptz: due before, or null.
-- $11 uuid: one of them, whatever its state, or null. $12 bigint, $13 uuid: the position that the page follows, or null. $14 int: how many.
-- $15 interval: for corrections after findings.
-- Indexes: obligation_due_at_idx, edition_urgent, edition_one_open, report_facts_year_idx.
with history as (
  select coalesce($3::timestamptz,
    (select occurred_at - interval '1 year' from change order by id limit 1), $1::timestamptz - interval '1 year') as until
), owed as (
  select o.id, o.kind::text, o.organ_id, o.content_id, null::int as year, o.since, o.due_at, o.resolved_at, o.resolution::text,
         o.resolved_by_id, null::text[] as missing
  from obligation o
  union all
  -- 条例第四十九条: departments by 31 January, governments by 31 March, of the year before.
  select md5('ANNUAL_REPORT ' || g.id || ' ' || y)::uuid, 'ANNUAL_REPORT', g.id, null, y,
         make_timestamptz(y + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai'),
         make_timestamptz(y + 1, case g.annual_report_duty when 'DEPARTMENT' then 2 else 4 end, 1, 0, 0, 0, 'Asia/Shanghai'),
         r.issued_at, case when r.id is not null then 'FULFILLED' end, r.id, null
  from history, organ g, generate_series(
    extract(year from history.until at time zone 'Asia/Shanghai')::int - 1,
    extract(year from $1::timestamptz at time zone 'Asia/Shanghai')::int - 1) y
  left join lateral (
    select c.id, c.issued_at from report_facts f join content c on c.published_edition_id = f.edition_id
    where f.year = y and f.kind = 'ANNUAL_DISCLOSURE' and c.publisher_id = g.id order by c.issued_at, c.id limit 1
  ) r on true
  where g.annual_report_duty is not null
  union all
  -- A document that was formed and is not published yet. Published, it has a row with this id.
  select md5('PROACTIVE_DISCLOSURE ' || c.id)::uuid, 'PROACTIVE_DISCLOSURE', e.publisher_id, c.id, null,
         f.written_on::timestamp at time zone 'Asia/Shanghai', d.due_at, null, null, null, null
  from edition e join content c on c.id = e.content_id and c.first_published_at is null
  join policy_document_facts f on f.edition_id = e.id
  join unnest($5::date[], $6::timestamptz[]) as d (written_on, due_at) on d.written_on = f.written_on
  where e.state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED')
    and coalesce(e.details->>'disclosureAttribute', 'PROACTIVE') = 'PROACTIVE'
  union all
  -- A back review of each missing step makes it up. What nobody sees any more needs none.
  select md5('URGENT_REVIEW ' || e.id)::uuid, 'URGENT_REVIEW', e.publisher_id, e.content_id, null, run.began_at, run.began_at + $4::interval,
         case when u.missing = '{}' then u.made_up_at else e.public_until end,
         case when u.missing = '{}' then 'FULFILLED' when e.public_until is not null then 'LAPSED' end,
         case when u.missing = '{}' then e.content_id end, u.missing
  from edition e cross join lateral (
    select array(select missed.step::text from unnest(e.missing_steps) missed (step)
        where not exists (select from back_review r where r.edition_id = e.id and r.step = missed.step)) as missing,
      (select max(recorded_at) from back_review r where r.edition_id = e.id and r.step is not null) as made_up_at
  ) u cross join lateral (
    -- One urgent publication after another wins no time: it is owed since the first of those that nobody reviewed between.
    select min(p.published_at) as began_at from edition p
    where p.content_id = e.content_id and p.number <= e.number and p.published_at is not null and p.number > coalesce(
      (select max(b.number) from edition b
       where b.content_id = e.content_id and b.number < e.number and b.published_at is not null
         and (b.state = 'WITHDRAWN' or not exists (
           select from unnest(b.missing_steps) missed (step)
           where not exists (select from back_review r where r.edition_id = b.id and r.step = missed.step)))), 0)
  ) run
  where e.urgent_reason is not null and e.published_at is not null and e.missing_steps <> '{}'
  union all
  select md5('CORRECTION ' || r.id)::uuid, 'CORRECTION', e.publisher_id, e.content_id, null, r.recorded_at, r.recorded_at + $15::interval,
         coalesce(r.answered_at, c.ended_at), case when r.correction_id is not null then 'FULFILLED' when coalesce(r.answered_at, c.ended_at) is not null then 'LAPSED' end,
         case when r.correction_id is not null then e.content_id end, null
  from back_review r join edition e on e.id = r.edition_id
  join lateral (select case when c.state <> 'PUBLIC' then c.state_changed_at end as ended_at from content c where c.id = e.content_id) c on true
  where r.outcome = 'FINDINGS'
), listed as (
  select o.*, case when o.resolved_at is not null then 'RESOLVED' when o.due_at <= $1::timestamptz then 'OVERDUE'
    when o.due_at <= $2::timestamptz then 'DUE_SOON' else 'OPEN' end as state,
    -- What is to be done first comes first; of what is done, the latest.
    (extract(epoch from o.due_at) * 1000)::bigint * (case when $9 = 'RESOLVED' then -1 else 1 end) as place
  from owed o, history
  where o.since <= $1::timestamptz and (o.resolved_at is not null or o.since >= history.until)
)
select l.id::text, l.kind, l.state, l.organ_id::text as "organId", l.content_id::text as "contentId", c.type::text as "contentType",
       title.title, l.year, l.since, l.due_at as "dueAt", l.resolved_at as "resolvedAt", l.resolution,
       l.resolved_by_id::text as "resolvedById", by.type::text as "resolvedByType", l.missing, g.name as "organName", g.contact, l.place
from listed l
left join content c on c.id = l.content_id
left join content by on by.id = l.resolved_by_id
left join organ g on g.id = l.organ_id
left join lateral (
  select e.title from edition e where e.content_id = l.content_id
  order by e.published_at is null, e.number desc limit 1
) title on true
where ($7::text is null or l.kind = $7) and ($8::uuid[] is null or l.organ_id = any($8::uuid[]))
  and ($11::uuid is not null or (case when $9::text is null then l.state <> 'RESOLVED' else l.state = $9 end))
  and ($10::timestamptz is null or l.due_at < $10) and ($11::uuid is null or l.id = $11)
  and ($12::bigint is null or (l.place, l.id) > ($12::bigint, $13::uuid))
order by l.place, l.id
limit $14
