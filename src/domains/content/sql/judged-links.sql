-- What do these editions link to, and which public editions link to their contents so that both concern each other: what each other end
-- is, whether it is public, and, of a document, what it and those that repeal it state about its force?
-- Whoever reads the answer may see no draft of the other end, nor what was taken down: only a public title is told.
-- A link by number that leads nowhere yet is looked up: on publication it would be led there. Citations do not bind, and many documents
-- cite one law.
-- $1 uuid[]: edition ids. Index: edition_pkey, content_link_pkey, content_link_to_content_id_idx, content_published_edition_id_key,
-- policy_document_facts_document_number_idx, policy_document_facts_pkey.
with ends as (
  select l.edition_id, 'OUT' as direction, l.kind, l.position, l.to_document_number as number,
         coalesce(l.to_content_id,
                  (select c.id from policy_document_facts f join content c on c.published_edition_id = f.edition_id
                   where f.document_number = l.to_document_number order by c.first_published_at, c.id limit 1)) as content_id
  from content_link l
  where l.edition_id = any($1::uuid[]) and l.kind <> 'CITES'
  union all
  select e.id, 'IN', l.kind, l.position, null, c.id
  from edition e
  join content_link l on l.to_content_id = e.content_id and l.kind <> 'CITES' and l.kind <> 'RELATES_TO'
  join content c on c.published_edition_id = l.edition_id
  where e.id = any($1::uuid[])
)
select n.edition_id::text as "editionId", n.direction, n.kind::text as kind, n.position, c.id::text as "contentId", c.type::text as type,
       p.id is not null as "isPublic", coalesce(p.title, n.number) as title,
       c.issued_at as "issuedAt",
       case when n.direction = 'OUT' and n.kind = 'REPEALS'
         then array(select rp.title from content_link r join content rc on rc.published_edition_id = r.edition_id join edition rp on rp.id = r.edition_id
                    where r.to_content_id = c.id and r.kind in ('BASED_ON', 'INTERPRETS') order by rc.issued_at desc, rc.id desc limit 20)
         else '{}' end as "reliedOnBy",
       case when f.edition_id is not null then json_build_object('validity', f.validity, 'repealedOn', f.repealed_on, 'expiresOn', f.expires_on,
         'repealing', coalesce((select json_agg(json_build_object('effectiveOn', rf.effective_on, 'writtenOn', rf.written_on))
           from content_link r join content rc on rc.published_edition_id = r.edition_id
           join policy_document_facts rf on rf.edition_id = r.edition_id
           where r.to_content_id = c.id and r.kind = 'REPEALS'), '[]')) end as force
from ends n
left join content c on c.id = n.content_id
left join edition p on p.id = c.published_edition_id
left join policy_document_facts f on f.edition_id = p.id
order by n.edition_id, n.direction, n.position
