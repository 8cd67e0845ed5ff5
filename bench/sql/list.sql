-- 20 interpretations after ($1 issued at, $2 id), or the newest when both are null, with everything that the operation List asks.
with page as (
  select c.id, c.slug, c.issued_at, c.published_edition_id, row_number() over (order by c.issued_at desc, c.id desc) as n
  from content c
  where c.state = 'PUBLIC' and c.type = 'INTERPRETATION' and ($1::timestamptz is null or (c.issued_at, c.id) < ($1::timestamptz, $2::uuid))
  order by c.issued_at desc, c.id desc
  limit 21
)
select json_build_object('interpretations', json_build_object(
  'nodes', json_agg(json_build_object(
    'id', encode(convert_to('Interpretation:' || c.id, 'UTF8'), 'base64'), 'title', e.title, 'summary', e.summary,
    'url', 'http://127.0.0.1:4000/c/' || c.slug, 'issuedAt', to_char(c.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'medium', f.medium, 'interpreter', f.interpreter,
    'publisher', (select json_build_object('key', o.key, 'name', o.name) from organ o where o.id = e.publisher_id),
    'topics', (select coalesce(json_agg(json_build_object('key', t.key, 'name', t.name)), '[]')
               from edition_topic et join topic t on t.id = et.topic_id where et.edition_id = e.id),
    'columns', (select coalesce(json_agg(json_build_object('path', k.path, 'name', k.name)), '[]')
                from edition_column ek join "column" k on k.id = ek.column_id where ek.edition_id = e.id),
    'interprets', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object('id', encode(convert_to('PolicyDocument:' || d.id, 'UTF8'), 'base64'), 'title', d.title,
               'url', 'http://127.0.0.1:4000/c/' || d.slug, 'issuedAt', to_char(d.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
               order by d.issued_at desc, d.id desc), '[]')
      from (select t.id, t.slug, t.issued_at, te.title
            from content_link l join content t on t.id = l.to_content_id and t.state = 'PUBLIC' and t.type = 'POLICY_DOCUMENT'
            join edition te on te.id = t.published_edition_id
            where l.edition_id = e.id and l.kind = 'INTERPRETS'
            order by t.issued_at desc, t.id desc limit 3) d))
  ) order by c.n),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from page),
    'endCursor', (select c.issued_at::text || ' ' || c.id from page c where c.n <= 20 order by c.n desc limit 1))
))::text as data
from page c
join edition e on e.id = c.published_edition_id
join interpretation_facts f on f.edition_id = e.id
where c.n <= 20
