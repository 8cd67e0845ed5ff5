-- Puts entries into the index, each in place of the content's former one.
-- $1 json: the entries. $2 int: the version of the index. Index: search_entry_pkey.
insert into search_entry (content_id, edition_id, redaction, index_version, topic_ids, number, title, head, body, head_tokens, tokens)
select n."contentId", n."editionId", n.redaction, $2::int, n."topicIds", n.number, n.title, n.head, n.body, n."headTokens"::int4[], n.tokens::int4[]
from json_to_recordset($1::json) as n ("contentId" uuid, "editionId" uuid, redaction int, "topicIds" uuid[], number text, title text,
  head text, body text, "headTokens" text, tokens text)
on conflict (content_id) do update
set edition_id = excluded.edition_id, redaction = excluded.redaction, index_version = excluded.index_version, topic_ids = excluded.topic_ids,
    number = excluded.number, title = excluded.title, head = excluded.head, body = excluded.body,
    head_tokens = excluded.head_tokens, tokens = excluded.tokens
