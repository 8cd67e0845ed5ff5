-- Takes out what is of no use any more: results of calls that are too old to be answered again, and share links that lead nowhere.
-- $1 timestamptz: now. $2 timestamptz: from when on results are kept. Indexes: idempotency_key_created_at_idx, share_link_expires_at_idx.
with links as (delete from share_link where expires_at <= $1::timestamptz)
delete from idempotency_key where created_at <= $2::timestamptz
