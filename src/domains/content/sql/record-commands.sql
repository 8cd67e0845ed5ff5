-- Writes down commands, with the state that each leaves its content and edition in, and the state that the entry before it left: the
-- content is locked, and whatever changes it writes an entry. Never words: what was redacted must not stand here.
-- $1 timestamptz: the moment. $2 uuid: who. $3 json: the commands in order. Indexes: audit_entry_content_id_id_idx, content_pkey, edition_pkey.
insert into audit_entry (occurred_at, person_id, command, content_id, edition_id, arguments, before, after)
select $1::timestamptz, $2::uuid, r.command, r."contentId", r."editionId", r.arguments,
       (select a.after from audit_entry a where a.content_id = r."contentId" and a.after is not null order by a.id desc limit 1),
       jsonb_build_object('content', c.state, 'number', e.number, 'edition', e.state, 'version', e.version, 'redaction', e.redaction)
from json_to_recordset($3::json) as r (place int, command text, "contentId" uuid, "editionId" uuid, arguments jsonb)
left join content c on c.id = r."contentId"
left join edition e on e.id = r."editionId"
order by r.place
