-- Who was reminded of obligations, oldest first. $1 uuid[]: the obligations. Index: obligation_reminder_obligation_id_idx.
select r.obligation_id::text as "obligationId", r.note, p.key, p.name, r.noted_at as "notedAt"
from obligation_reminder r join person p on p.id = r.person_id
where r.obligation_id = any($1::uuid[]) order by r.noted_at, r.id
