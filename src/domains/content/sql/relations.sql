-- What are these contents related to, both ways: per kind and direction the newest {limit}, with how many there are in all?
-- {contents}: the content ids. Index: content_pkey, content_link_pkey, content_link_to_content_id_idx, content_published_edition_id_key.
(select coalesce(json_agg(json_build_array(r.content_id, r.kind, r.outgoing, r.total, {row}) order by c.issued_at desc, c.id desc), '[]')
 from (select r.content_id, r.kind, r.outgoing, r.related_id,
              row_number() over (partition by r.content_id, r.kind, r.outgoing order by t.issued_at desc, t.id desc) as n,
              count(*) over (partition by r.content_id, r.kind, r.outgoing)::int as total
       from (select distinct r.content_id, r.kind, r.outgoing, r.related_id from public_read.relation r where r.content_id = any({contents})) r
       join public_read.content t on t.id = r.related_id) r
 join public_read.content c on c.id = r.related_id
 where r.n <= {limit})
