-- The interpretation with the slug $1, with everything that the operation Item asks.
select json_build_object('content', json_build_object(
  'id', encode(convert_to('Interpretation:' || c.id, 'UTF8'), 'base64'), 'title', e.title, 'summary', e.summary,
  'url', 'http://127.0.0.1:4000/c/' || c.slug, 'issuedAt', to_char(c.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'publishedAt', to_char(c.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'edition', e.number,
  'medium', f.medium, 'interpreter', f.interpreter, 'body', json_build_object('html', e.body_html),
  'publisher', (select json_build_object('key', o.key, 'name', o.name) from organ o where o.id = e.publisher_id),
  'issuers', (select coalesce(json_agg(json_build_object('key', o.key, 'name', o.name) order by eo.position), '[]')
              from edition_organ eo join organ o on o.id = eo.organ_id where eo.edition_id = e.id and eo.role = 'ISSUER'),
  'topics', (select coalesce(json_agg(json_build_object('key', t.key, 'name', t.name)), '[]')
             from edition_topic et join topic t on t.id = et.topic_id where et.edition_id = e.id),
  'columns', (select coalesce(json_agg(json_build_object('path', k.path, 'name', k.name)), '[]')
              from edition_column ek join "column" k on k.id = ek.column_id where ek.edition_id = e.id),
  'attachments', (select coalesce(json_agg(json_build_object('name', a.name, 'url', a.source_url) order by a.position), '[]')
                  from edition_attachment a where a.edition_id = e.id and a.role = 'FILE'),
  'interprets', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object('id', encode(convert_to('PolicyDocument:' || d.id, 'UTF8'), 'base64'), 'title', d.title,
             'url', 'http://127.0.0.1:4000/c/' || d.slug, 'issuedAt', to_char(d.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
             order by d.issued_at desc, d.id desc), '[]')
    from (select t.id, t.slug, t.issued_at, te.title
          from content_link l join content t on t.id = l.to_content_id and t.state = 'PUBLIC' and t.type = 'POLICY_DOCUMENT'
          join edition te on te.id = t.published_edition_id
          where l.edition_id = e.id and l.kind = 'INTERPRETS'
          order by t.issued_at desc, t.id desc limit 10) d))
))::text as data
from content c
join edition e on e.id = c.published_edition_id
join interpretation_facts f on f.edition_id = e.id
where c.slug = $1 and c.state = 'PUBLIC'
