c.id as "contentId", c.type, c.slug, coalesce(e.original_published_at, c.first_published_at, $2::timestamptz) as "issuedAt",
       coalesce(c.first_published_at, $2::timestamptz) as "firstPublishedAt", coalesce(e.published_at, $2::timestamptz) as "publishedAt",
       c.expires_at as "expiresAt",
       e.id, e.number, e.redaction, e.title, e.summary, e.keywords, e.publisher_id as "publisherId",
       e.source_name as "sourceName", e.source_url as "sourceUrl", e.details, e.change_note as "changeNote",
       e.original_published_at as "originalPublishedAt", e.body_html as html, e.body_text as text,
       e.channel_forms as "channelForms",
       array(select o.organ_id from edition_organ o where o.edition_id = e.id and o.role = 'ISSUER' order by o.position) as "issuerIds",
       array(select o.organ_id from edition_organ o where o.edition_id = e.id and o.role = 'DRAFTER' order by o.position) as "drafterIds",
       array(select t.topic_id from edition_topic t where t.edition_id = e.id order by t.topic_id) as "topicIds",
       array(select k.column_id from edition_column k where k.edition_id = e.id order by k.column_id) as "columnIds",
       coalesce((select json_agg(json_build_object('role', a.role, 'name', a.name, 'url', a.source_url, 'sha256', a.sha256, 'altText', a.alt_text,
                 'mediaType', f.media_type, 'byteCount', f.byte_count, 'width', f.width, 'height', f.height) order by a.position)
                 from edition_attachment a left join attachment f on f.sha256 = a.sha256 where a.edition_id = e.id), '[]') as attachments
