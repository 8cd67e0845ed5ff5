-- What are these contents related to, both ways: per kind, direction and type the newest {limit}, with how many there are, and
-- how many different contents that is in all?
-- {contents}: the content ids. Index: content_public_by_id, content_link_pkey, content_link_to_content_id_idx, content_published_edition_id_key.
-- Lateral, because for all contents at once the planner reads the whole of content_link.
(select coalesce(json_agg(json_build_array(c.content_id, c.content_total, c.kind, c.outgoing, c.total, {row})
                 order by c.issued_at desc, c.id desc), '[]')
 from unnest({contents}) as asking (content_id)
 cross join lateral (
   with related as materialized (
     select distinct r.kind, r.outgoing, r.related_id from public_read.relation r where r.content_id = asking.content_id
   )
   select asking.content_id, r.kind, r.outgoing, c.*,
          (select count(distinct related_id)::int from related) as content_total,
          row_number() over (partition by r.kind, r.outgoing, c.type order by c.issued_at desc, c.id desc) as n,
          count(*) over (partition by r.kind, r.outgoing, c.type)::int as total
   from related r
   join public_read.content c on c.id = r.related_id
 ) c
 where c.n <= {limit})
