-- Which contents match a search, in which order, how many are there, and how are they spread over types, organs, topics and years?
-- {…} are filled in by reads.ts. Index: search_entry_tokens, search_entry_head_tokens, search_entry_pkey.
-- matched: the best by what stands in the row. reread: the bodies of the best of these, for phrases whose parts stand apart and for how
-- early the words come.
with matched as materialized (
  select c.id, c.issued_at, {facetColumns} {score} as score
  from public_read.search_entry c
  where {match} {conditions}
  order by score desc, c.issued_at desc, c.id desc
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
