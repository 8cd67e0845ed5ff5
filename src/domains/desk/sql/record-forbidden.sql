-- Writes down a refusal for lack of rights, unless there were so many of the same person in the last hour.
-- $1 uuid: the person. $2 timestamptz: now. $3 jsonb: what was asked for. $4 int: how many. Index: audit_entry_forbidden.
insert into audit_entry (occurred_at, person_id, command, arguments)
select $2::timestamptz, $1::uuid, 'access.forbidden', $3::jsonb
where (
  select count(*) from (
    select from audit_entry where person_id = $1::uuid and command = 'access.forbidden'
      and occurred_at > $2::timestamptz - interval '1 hour' limit $4::int) lately
) < $4::int
