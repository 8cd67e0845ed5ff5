-- Which editions of a content are or were public, newest first?
-- $1 uuid: the content. $2 int: below this number, or null. $3 int: how many. Index: edition_content_id_number_key.
select h.number, h.change_note as "changeNote", h.published_at as "publishedAt",
       (select count(*)::int from public_read.edition_history a where a.content_id = $1::uuid) as total
from public_read.edition_history h
where h.content_id = $1::uuid and ($2::int is null or h.number < $2::int)
order by h.number desc
limit $3::int
