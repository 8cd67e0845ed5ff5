-- Locks document numbers until the transaction ends, in their order.
-- $1 text[]: the numbers.
select pg_advisory_xact_lock(hashtextextended(number, 0)) from (select unnest($1::text[]) as number order by 1) n
