-- Gives outside posts that are no content's, and that nobody has decided about, the content that each is like.
-- $1 json: the matches. $2 timestamptz: now. Index: outside_post_pkey.
update outside_post o
set content_id = n."contentId", verdict = n.verdict::duplicate_verdict, containment = n.containment,
    containment_of_content = n."containmentOfContent", matched_at = $2::timestamptz
from json_to_recordset($1::json)
  as n ("postId" uuid, "contentId" uuid, verdict text, containment float8, "containmentOfContent" float8)
where o.id = n."postId" and o.content_id is null and o.decision is null
