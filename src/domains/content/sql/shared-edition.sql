-- Which open edition does a share link show, and what does it say?
-- $1 text: hash of the link's secret. $2 timestamptz: now. {…} is filled in by archive.ts. Index: share_link_hash_key, edition_pkey.
select {edition}, l.expires_at as "linkExpiresAt"
from share_link l
join edition e on e.id = l.edition_id and e.state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED')
join content c on c.id = e.content_id
where l.hash = $1 and l.revoked_at is null and l.expires_at > $2::timestamptz
