-- What did accounts post that is not here, the newest first?
-- $1 uuid: the account; null: any. $2 uuid[]: owners; null: any. $3 boolean: whether a content is known that it is like; null: either.
-- $4 boolean: whether somebody decided; null: either. $5 timestamptz, $6 uuid: those after this place; null: from the start. $7 int: how many.
-- $8 uuid[]: ids; null: any.
-- Index: outside_post_posted_at_id_idx, outside_post_account_id_posted_at_idx, outside_post_pkey.
select o.id::text, o.account_id::text as "accountId", o.url, o.outside_id as "outsideId", o.title, o.posted_at as "postedAt",
       o.recorded_at as "recordedAt", o.content_id::text as "contentId", o.verdict::text, o.containment,
       o.containment_of_content as "containmentOfContent", o.decision::text, o.reason, o.decided_at as "decidedAt",
       p.key as "decidedByKey", p.name as "decidedByName"
from outside_post o
join account a on a.id = o.account_id
left join person p on p.id = o.decided_by_id
where ($1::uuid is null or o.account_id = $1::uuid)
  and ($2::uuid[] is null or a.owner_id = any($2::uuid[]))
  and ($3::boolean is null or $3::boolean = (o.content_id is not null))
  and ($4::boolean is null or $4::boolean = (o.decision is not null))
  and ($5::timestamptz is null or (o.posted_at, o.id) < ($5::timestamptz, $6::uuid))
  and ($8::uuid[] is null or o.id = any($8::uuid[]))
order by o.posted_at desc, o.id desc
limit $7::int
