-- Of which content is an edition, and in which state?
-- $1 uuid: edition id. Index: edition_pkey.
select content_id::text as "contentId", state::text as state from edition where id = $1::uuid
