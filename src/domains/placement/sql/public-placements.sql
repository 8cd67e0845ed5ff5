-- Where do these contents stand? $1 uuid[]: the contents. Index: placement_content_id_account_id_key.
select p.content_id::text as "contentId", p.account_id::text as "accountId", p.url, p.posted_at as "postedAt"
from public_read.placement p
where p.content_id = any($1::uuid[])
