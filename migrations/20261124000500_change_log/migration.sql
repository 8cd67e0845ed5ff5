-- The change log: how far it is numbered, the one function that numbers, and how far its followers have come.

-- CreateTable
CREATE TABLE "log_head" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "epoch" TEXT NOT NULL,
    "last_seq" BIGINT NOT NULL DEFAULT 0,
    "last_audit_seq" BIGINT NOT NULL DEFAULT 0,
    "audit_hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "log_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follower" (
    "name" TEXT NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follower_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "set_aside_change" (
    "follower_name" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "error" TEXT NOT NULL,
    "set_aside_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "set_aside_change_pkey" PRIMARY KEY ("follower_name","seq")
);

-- AddForeignKey
ALTER TABLE "set_aside_change" ADD CONSTRAINT "set_aside_change_follower_name_fkey" FOREIGN KEY ("follower_name") REFERENCES "follower"("name") ON DELETE CASCADE ON UPDATE CASCADE;

alter table log_head add constraint log_head_is_one_row check (id);
insert into log_head (epoch) values (left(md5(gen_random_uuid()::text), 12));

create index audit_entry_unnumbered on audit_entry (id) where seq is null;

-- ── numbers are given by number_rows alone, and only forward ───────────────────────────────────────────────────────────
create function refuse_own_number() returns trigger language plpgsql as $$
begin
  raise exception '% gets its number after commit', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger change_begins_unnumbered before insert on change
  for each row when (new.seq is not null) execute function refuse_own_number();
create trigger audit_entry_begins_unnumbered before insert on audit_entry
  for each row when (new.seq is not null or new.hash is not null) execute function refuse_own_number();

create function refuse_log_going_back() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.last_seq < old.last_seq or new.last_audit_seq < old.last_audit_seq then
    raise exception 'the head of the log only moves forward' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger log_head_only_moves_forward before update or delete on log_head
  for each row execute function refuse_log_going_back();

-- The hash of an audit row: SHA-256, in small hexadecimal digits, of the UTF-8 text of these lines, joined by one line feed:
-- hash of the row before (empty for the first) · seq · occurred_at in milliseconds since 1970 · person_id · command ·
-- content_id · edition_id · arguments · before · after. JSON as jsonb prints it, which holds no line feed; null is an empty line.
create function audit_hash(previous text, entry audit_entry) returns text language sql stable as $$
  select encode(sha256(convert_to(concat_ws(E'\n', previous, entry.seq, (extract(epoch from entry.occurred_at) * 1000)::bigint,
    entry.person_id, entry.command, coalesce(entry.content_id::text, ''), coalesce(entry.edition_id::text, ''),
    entry.arguments::text, coalesce(entry."before"::text, ''), coalesce(entry."after"::text, '')), 'UTF8')), 'hex')
$$;

-- Numbers committed rows that have no number yet, in the order of their ids, at most so many of each log, and chains the audit
-- rows. Answers how far the change log is numbered and how many rows got a number; no row when another transaction is
-- numbering now. Each statement here sees what was committed before it began (read committed), which is why the lock on the
-- head comes first, in a statement of its own: whoever has it sees all numbers given so far. The lock ends with the transaction,
-- so a sequencer that stops anywhere leaves either all of its numbers or none.
create function number_rows(at_most integer) returns table (head_seq bigint, changes integer, audits integer) language plpgsql as $$
declare
  head log_head;
  entry audit_entry;
begin
  select * into head from log_head for update skip locked;
  if not found then
    return;
  end if;
  with waiting as (
    select id, row_number() over (order by id) as place
    from (select id from change where seq is null order by id limit at_most) unnumbered
  )
  update change c set seq = head.last_seq + w.place from waiting w where c.id = w.id;
  get diagnostics changes = row_count;
  head_seq := head.last_seq + changes;

  audits := 0;
  for entry in select * from audit_entry where seq is null order by id limit at_most loop
    audits := audits + 1;
    entry.seq := head.last_audit_seq + audits;
    head.audit_hash := audit_hash(head.audit_hash, entry);
    update audit_entry set seq = entry.seq, hash = head.audit_hash where id = entry.id;
  end loop;

  if changes + audits > 0 then
    update log_head set last_seq = head_seq, last_audit_seq = head.last_audit_seq + audits, audit_hash = head.audit_hash;
  end if;
  if changes > 0 then
    perform pg_notify('tongyuan_log', '');
  end if;
  return next;
end $$;

-- In-memory registries follow the log; nobody counts these rows any more.
drop view public_read.registry_change;
