-- Which editions of other contents, or which outside posts that are no content's yet, may be like these, as far as sketches, titles and numbers tell? A look costs what is alike, not what is there:
-- runs of characters that every second text has are left out where rarer ones are left (the catalogue's statistics know them), and of any run
-- $3 places are looked at. Rare runs count for more.
-- $1 json: the entries of what is asked for. $2 int: at most so many for each. $3 int: see above.
-- What is {…} is filled in by candidates.ts: the table, the name of its key, and which rows of it `l` are asked.
-- Index: likeness_sketch, likeness_text_hash_idx, likeness_core_hash_idx, likeness_number_idx; those of outside_post.
with frequent as materialized (
  select unnest(s.most_common_elems::text::int4[]) as hash, unnest(s.most_common_elem_freqs) as share
  from pg_stats s
  where s.schemaname = current_schema() and s.tablename = '{table}' and s.attname = 'sketch'
)
select a.place, f.id, l.sketch::text as sketch
from json_to_recordset($1::json)
  as a (place int, "contentId" uuid, sketch int4[], "textHash" bigint, "coreHash" bigint, number text)
cross join lateral (
  select * from (
    select s.id
    from (
      select g.hash from (
        select h.hash, coalesce(q.share, 0) as share, row_number() over (order by q.share nulls first, h.hash) as rank
        from unnest(a.sketch) h (hash)
        left join frequent q on q.hash = h.hash
      ) g
      where g.rank <= 8 or g.share < 0.005
    ) g
    cross join lateral (
      select r.id, 1.0::float8 / count(*) over () as weight
      from (select l.{key} as id from {table} l
            where l.sketch @> array[g.hash] and {asked} limit $3::int) r
    ) s
    group by s.id
    having count(*) >= least(2, cardinality(a.sketch))
    order by sum(s.weight) desc, s.id
    limit $2::int
  ) of_sketch
  union
  (select l.{key} as id from {table} l
   where l.text_hash = a."textHash" and {asked} limit $2::int)
  union
  (select l.{key} as id from {table} l
   where l.core_hash = a."coreHash" and {asked} limit $2::int)
  union
  (select l.{key} as id from {table} l
   where l.number = a.number and {asked} limit $2::int)
) f
join {table} l on l.{key} = f.id
