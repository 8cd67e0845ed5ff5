-- What do the public annual reports say that the same organs made of the years before these reports?
-- $1 uuid[]: edition ids. Index: edition_pkey, content_published_edition_id_key, report_facts_pkey, content_public_by_publisher.
select e.id::text as "editionId", b.details->'tables' as tables
from edition e
join report_facts f on f.edition_id = e.id and f.kind = 'ANNUAL_DISCLOSURE'
cross join lateral (
  select p.details
  from content c
  join edition p on p.id = c.published_edition_id
  join report_facts pf on pf.edition_id = p.id
  where c.publisher_id = e.publisher_id and c.type = 'REPORT' and pf.kind = 'ANNUAL_DISCLOSURE' and pf.year = f.year - 1
  limit 1) b
where e.id = any($1::uuid[])
