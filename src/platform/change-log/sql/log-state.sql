-- How far is the log numbered, and does anything wait for a number? Asked about once a second by every instance.
-- Indexes: change_unnumbered, audit_entry_unnumbered, of which an idle log has no entry.
select epoch, last_seq as "headSeq",
       exists (select from change where seq is null) or exists (select from audit_entry where seq is null) as "isWaiting"
from log_head
