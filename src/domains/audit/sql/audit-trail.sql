-- Who did what, the latest first. $1 uuid: content, or null. $2 text: key of a person, or null. $3 text: command, or null.
-- $4 timestamptz, $5 timestamptz: from and before which moment, or null. $6 bigint: before this entry, or null. $7 int: how many.
-- Indexes: audit_entry_pkey, audit_entry_content_id_id_idx, person_key_key.
select a.id, a.seq, a.hash, a.occurred_at as "occurredAt", p.key, p.name, a.command, a.content_id::text as "contentId",
       c.type::text as "contentType", a.edition_id::text as "editionId", a.arguments::text as arguments,
       encode(sha256(convert_to(a.arguments::text, 'UTF8')), 'hex') as "argumentsDigest", a.before, a.after
from audit_entry a join person p on p.id = a.person_id left join content c on c.id = a.content_id
where ($1::uuid is null or a.content_id = $1) and ($2::text is null or a.person_id = (select id from person where key = $2))
  and ($3::text is null or a.command = $3) and ($4::timestamptz is null or a.occurred_at >= $4)
  and ($5::timestamptz is null or a.occurred_at < $5) and ($6::bigint is null or a.id < $6)
order by a.id desc limit $7
