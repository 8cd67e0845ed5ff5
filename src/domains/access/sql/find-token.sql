-- Which token has this hash, and whose is it? Expects api_token_hash_key.
select t.id, t.scopes, t.expires_at as "expiresAt", t.revoked_at as "revokedAt", t.last_used_at as "lastUsedAt",
       p.id as "personId", p.kind, p.name
from api_token t join person p on p.id = t.person_id
where t.hash = $1
