-- Which document numbers do these contents bear, or bore once, and which do their public editions link to?
-- $1 uuid[]: content ids. Index: edition_content_id_number_key, policy_document_facts_pkey, content_link_pkey.
select number, bool_or(own) as own
from (select f.document_number as number, true as own
      from edition e join policy_document_facts f on f.edition_id = e.id
      where e.content_id = any($1::uuid[]) and e.published_at is not null and f.document_number is not null
      union all
      select l.to_document_number, false
      from edition e join content_link l on l.edition_id = e.id
      where e.content_id = any($1::uuid[]) and e.state = 'PUBLISHED' and l.to_document_number is not null) n
group by number
order by number
