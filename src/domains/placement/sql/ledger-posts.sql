-- The posts of a placement as commands work with them, oldest first: also whether words stand there that were taken out since.
-- $1 uuid: the placement. Indexes: post_placement_id_idx, edition_pkey, edition_redaction_pkey.
select o.id::text, o.edition_id::text as "editionId", e.number as "editionNumber", o.state::text, o.way::text, o.outside_id as "outsideId", o.url,
       o.posted_at as "postedAt", o.removed_at as "removedAt", o.reason, o.beside_reason as "besideReason", o.shown_since as "shownSince",
       exists (select from edition_redaction r where r.edition_id = o.edition_id and r.redacted_at >= o.shown_since) as "isRedacted"
from post o join edition e on e.id = o.edition_id
where o.placement_id = $1::uuid order by o.id
