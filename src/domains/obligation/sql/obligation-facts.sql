-- What decides what is owed for contents that changed, and for those whose obligations they may resolve: the documents that they
-- interpret, the consultations that they answer, and, because a link by number may lead elsewhere now, documents that bear the same number.
-- $1 uuid[]: the contents that changed. Indexes: edition_content_id_number_key, content_link_pkey, content_link_to_content_id_idx,
-- policy_document_facts_document_number_idx, content_pkey.
with affected as (
  select id from content where id = any($1::uuid[])
  union
  select l.to_content_id from edition e join content_link l on l.edition_id = e.id
  where e.content_id = any($1::uuid[]) and l.kind in ('INTERPRETS', 'RESULT_OF')
  union
  select other.content_id from edition e join policy_document_facts f on f.edition_id = e.id
  join policy_document_facts same on same.document_number = f.document_number join edition other on other.id = same.edition_id
  where e.content_id = any($1::uuid[])
)
select c.id::text as "contentId", e.publisher_id::text as "organId", c.issued_at as "issuedAt",
       case when c.state <> 'PUBLIC' then c.state_changed_at end as "endedAt",
       case when p.edition_id is not null then json_build_object(
         'kind', p.kind, 'writtenOn', p.written_on, 'disclosure', e.details->>'disclosureAttribute',
         'isExempt', e.details->>'interpretationExemption' is not null) end as document,
       q.closes_at as "closesAt",
       answer."contentId" as "answerId", answer.at as "answeredAt"
from affected a join content c on c.id = a.id and c.type in ('POLICY_DOCUMENT', 'CONSULTATION')
join lateral (
  select * from edition e where e.content_id = c.id and e.published_at is not null order by e.number desc limit 1
) e on true
left join policy_document_facts p on p.edition_id = e.id
left join consultation_facts q on q.edition_id = e.id
left join lateral (
  -- An imported item states its own date; one published here counts from the edition that was the first to answer.
  select said."contentId", said.at from (
    select by.id::text as "contentId",
           case when of.original_published_at is not null or of.published_at = by.first_published_at then by.issued_at
                else of.published_at end as at
    from content_link l join edition of on of.id = l.edition_id and of.published_at is not null
    join content by on by.id = of.content_id and by.state = 'PUBLIC'
    join content_link still on still.edition_id = by.published_edition_id and still.kind = l.kind and still.to_content_id = c.id
    where l.to_content_id = c.id and l.kind = (case c.type when 'POLICY_DOCUMENT' then 'INTERPRETS' else 'RESULT_OF' end)::link_kind
    union all
    select c.id::text, case when of.original_published_at is not null
      then least(of.published_at, r.result_published_on::timestamp at time zone 'Asia/Shanghai') else of.published_at end
    from edition of join consultation_facts r on r.edition_id = of.id
    where of.content_id = c.id and of.published_at is not null and r.result_published_on is not null
      and q.result_published_on is not null
  ) said order by said.at, said."contentId" limit 1
) answer on true
