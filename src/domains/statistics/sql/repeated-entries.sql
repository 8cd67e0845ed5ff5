-- Of counted (entries.sql): the entries that had been entered before, the newest first.
-- $4 text: organ, channel or month, of which one value is asked for; null: all. $5 text: that value; null: none is stated.
-- $6 timestamptz, $7 uuid: those after this place; null: from the start. $8 int: how many.
select e.id::text, e.organ_id::text as "organId", e.channel_id::text as "channelId", e.at, e.is_post as "isPost", e.former_id::text as "formerId",
       exists (select from outside_post o where o.id = e.former_id) as "isFormerPost", e.case_id::text as "caseId"
from counted e
where e.former_id is not null
  and ($4::text is null or $5::text is not distinct from
    case $4::text when 'organ' then e.organ_id::text when 'channel' then e.channel_id::text else e.month end)
  and ($6::timestamptz is null or (e.at, e.id) < ($6::timestamptz, $7::uuid))
order by e.at desc, e.id desc
limit $8::int
