-- Which contents match a search, in which order, how many are there, and how are they spread over types, organs, topics and years?
-- {…} are filled in by reads.ts. Index: search_entry_tokens, search_entry_head_tokens.
-- matched: the newest, those with all words in the title first. scored: by title and short facts, which stand in the row. verified: the
-- bodies of the best are read, for phrases whose parts stand apart and for how early the words come.
with matched as materialized (
  select c.* from public_read.search_entry c
  where {match} {conditions}
  order by {titled} desc, c.issued_at desc, c.id desc
  limit {bound} + 1
), scored as (
  select *, row_number() over (order by score desc, issued_at desc, id desc) as place
  from (select c.*, {score} as score from matched c order by {titled} desc, c.issued_at desc, c.id desc limit {bound}) c
), verified as materialized (
  select id, type, slug, edition_id, redaction, publisher_id, issued_at, first_published_at, published_at, topic_ids,
         score + case when place <= {read} then {evidence} else 0 end as score, place > {read} and not ({checkedInHead}) as unread
  from scored c
  where place > {read} or {checkedInHead} or {checkedInBody}
), page as (
  select * from verified c
  where {position}
  order by c.score desc, c.issued_at desc, c.id desc
  limit {size} + 1
)
select (select coalesce(json_agg(json_build_array({row}, c.score) order by c.score desc, c.issued_at desc, c.id desc), '[]') from page c) as rows,
       (select count(*)::int from verified) as total,
       (select count(*) <= {bound} from matched) and not coalesce((select bool_or(unread) from verified), false) as exact,
       {facets} as facets
