-- Puts entries into the index, each in place of the content's former one.
-- $1 json: the entries. $2 int: the version of the index. Index: content_pkey, search_entry_pkey.
insert into search_entry (content_id, edition_id, redaction, index_version, type, publisher_id, issued_at, issued_year, topic_ids, number, title, head,
  body, tokens)
select c.id, c.published_edition_id, c.redaction, $2::int, c.type, c.publisher_id, c.issued_at,
       extract(year from c.issued_at at time zone 'Asia/Shanghai')::int,
       array(select t.topic_id from edition_topic t where t.edition_id = c.published_edition_id order by t.topic_id),
       n.number, n.title, n.head, n.body, n.tokens::int4[]
from json_to_recordset($1::json) as n ("contentId" uuid, number text, title text, head text, body text, tokens text)
join content c on c.id = n."contentId"
on conflict (content_id) do update
set edition_id = excluded.edition_id, redaction = excluded.redaction, index_version = excluded.index_version, type = excluded.type,
    publisher_id = excluded.publisher_id, issued_at = excluded.issued_at,
    issued_year = excluded.issued_year, topic_ids = excluded.topic_ids, number = excluded.number,
    title = excluded.title, head = excluded.head, body = excluded.body, tokens = excluded.tokens
