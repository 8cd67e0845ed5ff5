-- Which guards does this database have, and are they in force? What Prisma's own comparison does not see: partial indexes,
-- checks, triggers, the views of public_read. Reads the catalogue only.
select 'index' as kind, class.relname::text as name, i.indisvalid as "inForce"
from pg_index i join pg_class class on class.oid = i.indexrelid
where i.indpred is not null and class.relnamespace = 'public'::regnamespace
union all
select 'check', conname::text, convalidated
from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace
union all
select 'trigger', t.tgname::text, t.tgenabled in ('O', 'A')
from pg_trigger t join pg_class c on c.oid = t.tgrelid
where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
union all
select 'view', 'public_read.' || relname, true
from pg_class where relkind = 'v' and relnamespace = to_regnamespace('public_read')
