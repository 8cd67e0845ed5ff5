-- Of counted (entries.sql): how many items, and how many of them entered again; in all, by organ, by channel, by month. by: 7 in all, 3 by organ,
-- 5 by channel, 6 by month.
select grouping(organ_id, channel_id, month) as by, organ_id::text as "organId", channel_id::text as "channelId", month,
       count(distinct item_id)::int as items, count(distinct item_id) filter (where former_id is not null)::int as "enteredAgain"
from counted
group by grouping sets ((), (organ_id), (channel_id), (month))
order by by desc, month, "enteredAgain" desc, items desc, "organId", "channelId"
