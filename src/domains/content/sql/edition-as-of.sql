-- Which edition of a content was public at a moment, and what did it say, as far as nothing was taken out since?
-- $1 uuid: content id. $2 timestamptz: the moment. {…} is filled in by archive.ts. Index: edition_content_id_number_key.
select {edition},
       exists (select from edition w where w.content_id = e.content_id and w.number >= e.number and w.state = 'WITHDRAWN') as "wasWithdrawn"
from edition e
join content c on c.id = e.content_id and c.state <> 'GONE'
where e.content_id = $1::uuid and e.published_at <= $2::timestamptz and (e.public_until is null or e.public_until > $2::timestamptz)
order by e.number desc limit 1
