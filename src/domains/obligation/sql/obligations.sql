-- What organs owe at a moment: the rows that the follower keeps, and what follows from the calendar or from editions alone.
-- What is {…} is filled in by reads.ts: of the kept rows, which grow with the years, no more are read than the page holds.
-- $1 timestamptz: now. $2 timestamptz: until when an unresolved one counts as due soon. $3 timestamptz: what began before and is not
-- resolved is history and left out; null: a year before the first change of this instance. $4 interval: for reviews after urgent publishing.
-- $5 interval: for corrections after findings. $6 date[], $7 timestamptz[]: for each day on which a draft was written, when it is due
-- (formed-days.sql).
-- Indexes: obligation_unresolved, obligation_resolved, obligation_pkey, edition_urgent, back_review_findings, edition_one_open,
-- report_facts_year_idx.
with history as (
  select coalesce($3::timestamptz,
    (select occurred_at - interval '1 year' from change order by id limit 1), $1::timestamptz - interval '1 year') as until
), kept as (
  select o.id, o.kind::text, o.organ_id, o.content_id, null::int as year, o.since, o.due_at, o.resolved_at, o.resolution::text,
         o.resolved_by_id, null::text[] as missing
  from obligation o
), owed as (
  (select * from kept o where o.since <= $1::timestamptz and {wanted} order by {order} limit {size})
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
  join unnest($6::date[], $7::timestamptz[]) as d (written_on, due_at) on d.written_on = f.written_on
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
  select md5('CORRECTION ' || r.id)::uuid, 'CORRECTION', e.publisher_id, e.content_id, null, r.recorded_at, r.recorded_at + $5::interval,
         coalesce(r.answered_at, c.ended_at), case when r.correction_id is not null then 'FULFILLED' when coalesce(r.answered_at, c.ended_at) is not null then 'LAPSED' end,
         case when r.correction_id is not null then e.content_id end, null
  from back_review r join edition e on e.id = r.edition_id
  join lateral (select case when c.state <> 'PUBLIC' then c.state_changed_at end as ended_at from content c where c.id = e.content_id) c on true
  where r.outcome = 'FINDINGS'
), page as (
  select o.*, case when o.resolved_at is not null then 'RESOLVED' when o.due_at <= $1::timestamptz then 'OVERDUE'
    when o.due_at <= $2::timestamptz then 'DUE_SOON' else 'OPEN' end as state
  from owed o where o.since <= $1::timestamptz and {wanted} order by {order} limit {size}
)
select o.id::text, o.kind, o.state, o.organ_id::text as "organId", o.content_id::text as "contentId", c.type::text as "contentType",
       title.title, o.year, o.since, o.due_at as "dueAt", o.resolved_at as "resolvedAt", o.resolution,
       o.resolved_by_id::text as "resolvedById", by.type::text as "resolvedByType", o.missing, g.name as "organName", g.contact
from page o
left join content c on c.id = o.content_id
left join content by on by.id = o.resolved_by_id
left join organ g on g.id = o.organ_id
left join lateral (
  select e.title from edition e where e.content_id = o.content_id
  order by e.published_at is null, e.number desc limit 1
) title on true
order by {order}
