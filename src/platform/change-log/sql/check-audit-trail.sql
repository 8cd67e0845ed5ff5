-- Is the audit trail whole? Every hash follows from its row and the hash before, numbers have no gap, and the last row is the
-- one that the head names. Reads the whole trail, in the order of its numbers; one statement, so a sequencer may run meanwhile.
with chain as (
  select seq, hash, row_number() over trail as place, audit_hash(coalesce(lag(hash) over trail, ''), a) as due
  from audit_entry a where seq is not null window trail as (order by seq)
)
select count(seq) as chained,
       (select count(*) from audit_entry where seq is null) as unchained,
       min(least(seq, place)) filter (where hash is distinct from due or seq <> place) as "brokenAt",
       (select coalesce(max(c.seq), 0) from chain c) = h.last_audit_seq
         and coalesce((select c.hash from chain c order by c.seq desc limit 1), '') = h.audit_hash as "endsAtHead",
       h.last_audit_seq as "headSeq", h.audit_hash as "headHash"
from log_head h left join chain on true group by h.last_audit_seq, h.audit_hash
