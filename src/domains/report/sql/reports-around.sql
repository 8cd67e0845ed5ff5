-- What stands around these annual reports: which duty their organs have, what the public report of the year before says, and what those
-- of the same year say that the organs below have published (those below another government are in its report)?
-- $1 uuid[]: edition ids. Index: edition_pkey, content_published_edition_id_key, report_facts_pkey, report_facts_year_idx,
-- content_public_by_publisher, organ_pkey.
select e.id::text as "editionId", g.annual_report_duty::text as duty, b.tables as before, u.tables as units, u.missing as "missingUnits"
from edition e
join report_facts f on f.edition_id = e.id and f.kind = 'ANNUAL_DISCLOSURE'
left join organ g on g.id = e.publisher_id
left join lateral (
  select p.details->'tables' as tables
  from content c
  join edition p on p.id = c.published_edition_id
  join report_facts pf on pf.edition_id = p.id
  where c.publisher_id = e.publisher_id and c.type = 'REPORT' and pf.kind = 'ANNUAL_DISCLOSURE' and pf.year = f.year - 1
  limit 1) b on true
cross join lateral (
  with recursive below as (
    select o.id, o.annual_report_duty from organ o where o.parent_id = e.publisher_id
    union all
    select o.id, o.annual_report_duty from below above join organ o on o.parent_id = above.id
    where above.annual_report_duty is distinct from 'GOVERNMENT'
  )
  select coalesce(json_agg(r.tables) filter (where r.tables is not null), '[]') as tables,
         (count(*) filter (where below.annual_report_duty is not null and r.tables is null))::int as missing
  from below
  left join lateral (
    select p.details->'tables' as tables
    from report_facts pf
    join content c on c.published_edition_id = pf.edition_id
    join edition p on p.id = pf.edition_id
    where pf.year = f.year and pf.kind = 'ANNUAL_DISCLOSURE' and c.publisher_id = below.id
    limit 1) r on true) u
where e.id = any($1::uuid[])
