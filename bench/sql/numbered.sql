-- 20 interpretations after the first $1, by OFFSET as numbered lists usually do, and how many there are.
select json_build_object('interpretations', json_build_object(
  'totalCount', (select count(*) from content c where c.state = 'PUBLIC' and c.type = 'INTERPRETATION'),
  'nodes', (
    select json_agg(json_build_object(
      'id', encode(convert_to('Interpretation:' || c.id, 'UTF8'), 'base64'), 'title', e.title,
      'url', 'http://127.0.0.1:4000/c/' || c.slug, 'issuedAt', to_char(c.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) order by c.issued_at desc, c.id desc)
    from (select c.id, c.slug, c.issued_at, c.published_edition_id from content c
          where c.state = 'PUBLIC' and c.type = 'INTERPRETATION'
          order by c.issued_at desc, c.id desc limit 20 offset $1::int) c
    join edition e on e.id = c.published_edition_id)
))::text as data
