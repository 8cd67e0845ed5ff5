-- The newest 20 interpretations under the topic with the key $1 in the medium $2, and how many there are.
with found as materialized (
  select c.id, c.slug, c.issued_at, c.published_edition_id, f.medium
  from edition_topic et
  join content c on c.published_edition_id = et.edition_id and c.state = 'PUBLIC' and c.type = 'INTERPRETATION'
  join interpretation_facts f on f.edition_id = et.edition_id
  where et.topic_id = (select t.id from topic t where t.key = $1) and f.medium = $2::text::interpretation_medium
)
select json_build_object('interpretations', json_build_object(
  'totalCount', (select count(*) from found),
  'nodes', coalesce((
    select json_agg(json_build_object(
      'id', encode(convert_to('Interpretation:' || c.id, 'UTF8'), 'base64'), 'title', e.title,
      'url', 'http://127.0.0.1:4000/c/' || c.slug, 'issuedAt', to_char(c.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'medium', c.medium,
      'publisher', (select json_build_object('key', o.key, 'name', o.name) from organ o where o.id = e.publisher_id)
    ) order by c.issued_at desc, c.id desc)
    from (select * from found order by issued_at desc, id desc limit 20) c
    join edition e on e.id = c.published_edition_id), '[]'),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from found))
))::text as data
