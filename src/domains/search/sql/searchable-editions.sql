-- What do the published editions of these contents say, as far as it is searched?
-- $1 uuid[]: content ids. Index: content_pkey, edition_pkey, the primary keys of the edition's parts.
select c.id as "contentId", c.type::text as type, e.title, e.summary, e.body_text as "bodyText", e.keywords, e.details,
       f.document_number as "documentNumber", f.index_number as "indexNumber",
       array_remove(array(
         select unnest(array[o.name, o.short_name] || o.aliases) from organ o
         where o.id = e.publisher_id or o.id in (select r.organ_id from edition_organ r where r.edition_id = e.id)
       ) || e.source_name || array(select a.name from edition_attachment a where a.edition_id = e.id order by a.position), null) as names
from content c
join edition e on e.id = c.published_edition_id
left join policy_document_facts f on f.edition_id = e.id
where c.id = any($1::uuid[])
