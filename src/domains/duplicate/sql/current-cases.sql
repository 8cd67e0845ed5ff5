-- Cases as they stand: both contents have a current edition of the text that was judged. The newest first.
-- $1 uuid[]: publishers, of which one must have a side; null: all. $2 uuid: id of the content that has a side; null: any. $3 boolean: whether decided; null: either.
-- $4 text[]: verdicts; null: any. $5 timestamptz, $6 uuid: those after this place; null: from the start. $7 int: how many.
-- $8 uuid[]: ids of cases; null: any.
-- Index: duplicate_case_one_id_other_id_key, duplicate_case_other_id_idx, likeness_content_id_idx.
select d.id, d.verdict::text as verdict, d.length_ratio as "lengthRatio", d.title_likeness as "titleLikeness", d.found_at as "foundAt",
       d.decision::text as decision, d.reason, d.decided_at as "decidedAt", p.key as "decidedByKey", p.name as "decidedByName",
       json_build_array(
         json_build_object('contentId', d.one_id, 'containment', d.containment, 'editionId', a.id, 'type', ca.type, 'title', a.title,
           'publisherId', a.publisher_id, 'isPublic', a.id is not distinct from ca.published_edition_id and ca.state = 'PUBLIC'),
         json_build_object('contentId', d.other_id, 'containment', d.containment_of_other, 'editionId', b.id, 'type', cb.type, 'title', b.title,
           'publisherId', b.publisher_id, 'isPublic', b.id is not distinct from cb.published_edition_id and cb.state = 'PUBLIC')
       ) as sides
from duplicate_case d
join content ca on ca.id = d.one_id
join content cb on cb.id = d.other_id
cross join lateral (
  select e.id, e.title, e.publisher_id from likeness l join edition e on e.id = l.edition_id
  where l.content_id = d.one_id and l.text_hash = d.one_hash order by e.number limit 1
) a
cross join lateral (
  select e.id, e.title, e.publisher_id from likeness l join edition e on e.id = l.edition_id
  where l.content_id = d.other_id and l.text_hash = d.other_hash order by e.number limit 1
) b
left join person p on p.id = d.decided_by_id
where ($1::uuid[] is null or a.publisher_id = any($1::uuid[]) or b.publisher_id = any($1::uuid[]))
  and ($2::uuid is null or $2::uuid in (d.one_id, d.other_id))
  and ($3::boolean is null or $3::boolean = (d.decision is not null))
  and ($4::text[] is null or d.verdict::text = any($4::text[]))
  and ($5::timestamptz is null or (d.found_at, d.id) < ($5::timestamptz, $6::uuid))
  and ($8::uuid[] is null or d.id = any($8::uuid[]))
order by d.found_at desc, d.id desc
limit $7::int
