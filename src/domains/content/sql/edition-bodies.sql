-- What are the bodies of published editions, and their words for single channels?
-- $1 uuid[]: edition ids. Index: edition_pkey.
select e.id, e.redaction, coalesce(e.body_html, '') as html, coalesce(e.body_text, '') as text, e.channel_forms as "channelForms"
from public_read.edition e
where e.id = any($1::uuid[]) and (e.body_text is not null or e.channel_forms <> '[]')
