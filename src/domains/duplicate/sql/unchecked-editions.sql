-- Which editions are public of these contents and were never checked, or were redacted since? In the order in which they became public.
-- $1 uuid[]: content ids. Index: content_pkey, likeness_pkey.
select c.published_edition_id as id
from content c
where c.id = any($1::uuid[]) and c.state = 'PUBLIC'
  and not exists (select from likeness l where l.edition_id = c.published_edition_id)
order by c.published_at, c.id
