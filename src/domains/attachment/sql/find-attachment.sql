-- Is this file public under this name, or was it? Expects edition_attachment_sha256_idx.
select media_type as "mediaType", byte_count as "byteCount", width, created_at as "createdAt", is_public as "isPublic"
from public_read.attachment
where sha256 = $1 and name = $2
