-- Which editions of these contents are or were public, newest first?
-- $1 uuid[]: content ids. Index: edition_content_id_number_key.
select h.content_id as id,
       json_agg(json_build_object('number', h.number, 'changeNote', h.change_note, 'isMinor', h.is_minor, 'publishedAt', h.published_at) order by h.number desc) as entries
from public_read.edition_history h
where h.content_id = any($1::uuid[])
group by h.content_id
