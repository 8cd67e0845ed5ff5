-- What do these editions say, as far as rules ask, by whom and since when are they shown?
-- $1 uuid[]: edition ids. Index: edition_pkey, content_link_to_content_id_idx, and the primary keys of the edition's parts.
select e.id::text as "editionId", c.type::text as type, c.slug, e.title, e.summary, e.body_html as "bodyHtml", e.body_text as "bodyText", e.keywords,
       json_build_object('name', e.source_name, 'url', e.source_url) as source, e.change_note as "changeNote",
       e.personal_data_basis as "personalDataBasis", e.channel_forms as "channelForms", e.details, o.name as "publisherName",
       coalesce(e.original_published_at, c.first_published_at) as "issuedAt",
       coalesce((select json_agg(json_build_object('role', a.role, 'name', a.name, 'url', a.source_url, 'sha256', a.sha256, 'altText', a.alt_text)
                 order by a.position) from edition_attachment a where a.edition_id = e.id), '[]') as attachments,
       coalesce((select json_agg(json_build_object('kind', l.kind, 'toContentId', l.to_content_id, 'toDocumentNumber', l.to_document_number)
                 order by l.position) from content_link l where l.edition_id = e.id), '[]') as links,
       exists (select from content_link l where l.to_content_id = e.content_id) as "isLinkedTo"
from edition e
join content c on c.id = e.content_id
left join organ o on o.id = e.publisher_id
where e.id = any($1::uuid[])
