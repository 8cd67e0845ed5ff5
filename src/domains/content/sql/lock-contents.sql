-- Locks contents until the transaction ends, in the order of their ids. Others may still write links that lead to them.
-- $1 uuid[]: content ids. Index: content_pkey.
select id::text from content where id = any($1::uuid[]) order by id for no key update
