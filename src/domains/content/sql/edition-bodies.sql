-- What are the bodies of published editions?
-- $1 uuid[]: edition ids. Index: edition_pkey.
select e.id, e.redaction, e.body_html as html, e.body_text as text
from public_read.edition e
where e.id = any($1::uuid[]) and e.body_text is not null
