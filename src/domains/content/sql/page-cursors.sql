-- Where do the pages of a numbered list begin: the first, the last, and those around the current one?
-- {…} are filled in by list.ts. Index: the page's own; only its key columns are read.
with ordered as materialized (
  select {key}, row_number() over (order by {order}) as n from public_read.content c {joins} where {conditions} limit {limit}
), place as (
  select count(*)::int as total,
         coalesce(((min(o.n) filter (where {current})) - 1) / {size}, 0)::int + 1 as page
  from ordered o
)
select p.total, p.page as current, (o.n / {size})::int + 1 as page, {cursor} as key
from place p
left join ordered o on o.n % {size} = 0 and o.n < p.total
  and (o.n / {size} + 1 between p.page - {reach} and p.page + {reach} or o.n / {size} + 1 = (p.total + {size} - 1) / {size})
order by o.n
