-- Is this file public under this name, or was it? What a redaction took out is gone under whatever name it had.
-- Expects edition_attachment_sha256_idx, redacted_file_sha256_idx.
select * from (
  select media_type as "mediaType", byte_count as "byteCount", width, created_at as "createdAt", is_public as "isPublic", 1 as rank
  from public_read.attachment
  where sha256 = $1 and name = $2
  union all
  select '', 0, null, 'epoch', false, 2 from public_read.redacted_file where sha256 = $1
) found
order by rank limit 1
