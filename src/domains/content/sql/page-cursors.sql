-- Where do the pages of a numbered list begin: the first, the last, and those around the current one?
-- {…} are filled in by list.ts. Index: the page's own; only its key columns are read.
with ordered as materialized (
  select {key}, row_number() over (order by {order}) as n from public_read.content c {joins} where {conditions} limit {limit}
), counted as (
  select greatest(1, ceil(count(*)::numeric / {size}))::int as last,
         (count(*) filter (where {before}) / {size} + 1)::int as current
  from ordered o
), place as (
  select last, least(current, last) as current from counted
)
select p.last, p.current, (o.n / {size} + 1)::int as page, {position} as position
from place p
left join ordered o on o.n % {size} = 0 and o.n / {size} < p.last
  and (o.n / {size} + 1 between p.current - {reach} and p.current + {reach} or o.n / {size} + 1 = p.last)
order by o.n
