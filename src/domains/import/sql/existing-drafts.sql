-- What do the newest editions of these contents say, in the words of a draft?
-- $1 uuid[]: content ids. Index: content_pkey, edition_content_id_number_key, and the primary keys of the edition's parts.
select c.id::text as "contentId", c.type::text as type, c.state::text as state, c.published_edition_id = e.id as "isNewestPublic",
       exists (select from edition r where r.content_id = c.id and r.redaction > 0) as "isRedacted", e.digest, e.version,
       e.title, e.summary, e.body_html as "bodyHtml", e.keywords, e.publisher_id::text as "publisherId",
       json_build_object('name', e.source_name, 'url', e.source_url) as source,
       array(select o.organ_id::text from edition_organ o where o.edition_id = e.id and o.role = 'ISSUER' order by o.position) as "issuerIds",
       array(select o.organ_id::text from edition_organ o where o.edition_id = e.id and o.role = 'DRAFTER' order by o.position) as "drafterIds",
       array(select t.topic_id::text from edition_topic t where t.edition_id = e.id order by t.topic_id) as "topicIds",
       array(select k.column_id::text from edition_column k where k.edition_id = e.id order by k.column_id) as "columnIds",
       coalesce((select json_agg(json_build_object('role', a.role, 'name', a.name, 'url', a.source_url, 'sha256', a.sha256, 'altText', a.alt_text)
                 order by a.position) from edition_attachment a where a.edition_id = e.id), '[]') as attachments,
       -- A number that leads somewhere by now is still a number.
       coalesce((select json_agg(json_build_object('kind', l.kind, 'toDocumentNumber', l.to_document_number,
                 'toContentId', case when l.to_document_number is null then l.to_content_id end) order by l.position)
                 from content_link l where l.edition_id = e.id), '[]') as links,
       e.original_published_at as "originalPublishedAt", e.personal_data_basis as "personalDataBasis",
       e.channel_forms as "channelForms", e.details
from content c
cross join lateral (select * from edition where content_id = c.id order by number desc limit 1) e
where c.id = any($1::uuid[])
