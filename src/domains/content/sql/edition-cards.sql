-- What do published editions say, apart from their bodies?
-- $1 uuid[]: edition ids. Index: edition_pkey, and the primary keys of the edition's parts.
select e.id, e.content_id as "contentId", e.number, e.redaction, e.title, e.summary, e.keywords, e.publisher_id as "publisherId",
       e.source_name as "sourceName", e.source_url as "sourceUrl", e.details, e.change_note as "changeNote",
       e.original_published_at as "originalPublishedAt", e.body_text is not null as "hasBody",
       array(select o.organ_id from public_read.edition_organ o where o.edition_id = e.id and o.role = 'ISSUER' order by o.position) as "issuerIds",
       array(select o.organ_id from public_read.edition_organ o where o.edition_id = e.id and o.role = 'DRAFTER' order by o.position) as "drafterIds",
       array(select t.topic_id from public_read.edition_topic t where t.edition_id = e.id order by t.topic_id) as "topicIds",
       array(select c.column_id from public_read.edition_column c where c.edition_id = e.id order by c.column_id) as "columnIds",
       coalesce((select json_agg(json_build_object('role', a.role, 'name', a.name, 'url', a.source_url, 'sha256', a.sha256, 'altText', a.alt_text,
                 'mediaType', a.media_type, 'byteCount', a.byte_count, 'width', a.width, 'height', a.height) order by a.position)
                 from public_read.edition_attachment a where a.edition_id = e.id), '[]') as attachments
from public_read.edition e
where e.id = any($1::uuid[])
