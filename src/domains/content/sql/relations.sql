-- What are these contents related to, both ways: per kind, direction and type the newest {limit}, with how many there are, and
-- how many different contents that is in all?
-- {contents}: the content ids. Index: content_pkey, content_link_pkey, content_link_to_content_id_idx, content_published_edition_id_key.
(select coalesce(json_agg(json_build_array(r.content_id, r.content_total, r.kind, r.outgoing, r.total, {row})
                 order by c.issued_at desc, c.id desc), '[]')
 from (select g.*, count(*) filter (where g.is_first) over (partition by g.content_id)::int as content_total
       from (select r.content_id, r.kind, r.outgoing, r.related_id,
                    row_number() over (partition by r.content_id, r.related_id order by r.kind, r.outgoing) = 1 as is_first,
                    row_number() over (partition by r.content_id, r.kind, r.outgoing, t.type order by t.issued_at desc, t.id desc) as n,
                    count(*) over (partition by r.content_id, r.kind, r.outgoing, t.type)::int as total
             from (select distinct r.content_id, r.kind, r.outgoing, r.related_id
                   from public_read.relation r where r.content_id = any({contents})) r
             join public_read.content t on t.id = r.related_id) g) r
 join public_read.content c on c.id = r.related_id
 where r.n <= {limit})
