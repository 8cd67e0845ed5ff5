-- What does a withdrawn content still say?
-- $1 uuid: the content. Index: content_pkey.
select c.id, c.type::text as type, c.slug, c.state_changed_at as "withdrawnAt", c.state_reason as reason
from public_read.absent_content c
where c.id = $1::uuid and c.state = 'WITHDRAWN'
