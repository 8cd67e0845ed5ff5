-- Which contents match a search, in which order, how many are there, and how are they spread over types, organs, topics and years?
-- {…} are filled in by reads.ts. Index: search_entry_tokens, search_entry_pkey, content_public_by_id.
-- in_head: the best of those that have something of it in title or short facts. elsewhere: those that score nothing by their row, newest
-- first, if there is room for them. matched: the best of both. reread: the bodies of the best of these, for phrases whose parts stand
-- apart and for how early the words come.
with in_head as materialized (
  select c.id, c.issued_at, {facetColumns} {score} as score
  from public_read.search_entry c
  where {inHead} {conditions}
  order by score desc, c.issued_at desc, c.id desc
  limit {bound} + 1
), elsewhere as (
  select c.id, c.issued_at, {facetColumns} {scoreElsewhere} as score
  from public_read.search_entry c
  where {all} {conditions}
  order by score desc, c.issued_at desc, c.id desc
  limit case when (select count(*) from in_head) > {bound} then 0 else {bound} + 1 end
), matched as materialized (
  select * from in_head
  union all
  -- Not by `not exists`: the planner expects one row, and would compare thousands with thousands.
  select * from elsewhere where id not in (select id from in_head)
  order by score desc, issued_at desc, id desc
  limit {bound} + 1
), reread as (
  select c.*, {evidence} as evidence
  from (
    -- The body is unpacked here, once, and not for each word that is looked for in it.
    select m.*, s.title, s.head, s.body || '' as body
    from (select * from matched limit {read}) m join public_read.search_entry s on s.id = m.id offset 0
  ) c
  where {checked}
), verified as materialized (
  select id, issued_at, {facetNames} score + evidence as score from reread
  union all
  select id, issued_at, {facetNames} score from (select * from matched limit {bound} - {read} offset {read}) m
), page as (
  select v.id, v.score, v.issued_at from verified v
  where {position}
  order by v.score desc, v.issued_at desc, v.id desc
  limit {size} + 1
)
select (select coalesce(json_agg(json_build_array({row}, p.score) order by p.score desc, p.issued_at desc, p.id desc), '[]')
        from page p join public_read.content c on c.id = p.id) as rows,
       (select count(*)::int from verified) as total,
       (select count(*) <= case when {isChecked} then {bound} else {read} end from matched) as exact,
       {facets} as facets
