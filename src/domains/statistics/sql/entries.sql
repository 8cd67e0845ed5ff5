-- What was entered between two moments, and which of it had been entered before? An entry is a content that is public, at its issued at, or an
-- outside post, when it was posted, unless its address is one of the ledger's. Two entries are the same by a duplicate case of the same document or
-- a near duplicate, or by what was found or decided about an outside post; not by a required reprint, a joint issue, or what was told apart. The
-- item of an entry is the first entry that it is the same as, through others too. What is {…} is filled in by reads.ts.
-- $1 timestamptz: from. $2 timestamptz: until, excluded. $3 uuid[]: organs, of publishers and owners; null: any.
-- Index: content_public_by_issue, content_pkey, likeness_pkey, outside_post_posted_at_id_idx, outside_post_content_id_idx, post_one_address.
with recursive posted as (
  select o.id, o.posted_at, a.owner_id, a.channel_id,
         case when coalesce(o.decision = 'SAME', o.verdict in ('SAME_DOCUMENT', 'NEAR_DUPLICATE')) then o.content_id end as content_id
  from outside_post o join account a on a.id = o.account_id
  where not exists (select from post p where p.account_id = o.account_id and p.url = o.url)
), pair as (
  select d.id as case_id, a.id as one_id, a.issued_at as one_at, b.id as other_id, b.issued_at as other_at
  from duplicate_case d
  join content a on a.id = d.one_id and a.state = 'PUBLIC'
  join likeness la on la.edition_id = a.published_edition_id and la.text_hash = d.one_hash
  join content b on b.id = d.other_id and b.state = 'PUBLIC'
  join likeness lb on lb.edition_id = b.published_edition_id and lb.text_hash = d.other_hash
  where d.verdict in ('SAME_DOCUMENT', 'NEAR_DUPLICATE') and d.decision is distinct from 'REPRINT'
    and d.decision is distinct from 'JOINT_ISSUE' and d.decision is distinct from 'DISTINCT'
  union all
  select null, o.id, o.posted_at, c.id, c.issued_at
  from posted o join content c on c.id = o.content_id and c.state = 'PUBLIC'
), repeated as (
  select distinct on (id) id, former_id, case_id
  from (
    select one_id as id, other_id as former_id, other_at as former_at, case_id from pair where (other_at, other_id) < (one_at, one_id)
    union all
    select other_id, one_id, one_at, case_id from pair where (one_at, one_id) < (other_at, other_id)
  ) either
  order by id, former_at, former_id
), back as (
  select id, former_id from repeated
  union all
  select b.id, r.former_id from back b join repeated r on r.id = b.former_id
), entry as (
  select c.id, c.publisher_id as organ_id, null::uuid as channel_id, c.issued_at as at, false as is_post
  from content c
  where c.state = 'PUBLIC' and c.issued_at >= $1::timestamptz and c.issued_at < $2::timestamptz
    and ($3::uuid[] is null or c.publisher_id = any($3::uuid[]))
  union all
  select o.id, o.owner_id, o.channel_id, o.posted_at, true from posted o
  where o.posted_at >= $1::timestamptz and o.posted_at < $2::timestamptz and ($3::uuid[] is null or o.owner_id = any($3::uuid[]))
), counted as (
  select e.*, to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, r.former_id, r.case_id,
         coalesce((select b.former_id from back b where b.id = e.id and not exists (select from repeated f where f.id = b.former_id)), e.id) as item_id
  from entry e left join repeated r on r.id = e.id
)
{answer}
