-- Ends what was planned for an account and is not posted. $1 uuid: the account. $2 timestamptz: the moment.
-- Index: placement_account_id_state_idx.
update placement set state = 'WITHDRAWN', changed_at = $2::timestamptz
where account_id = $1::uuid and state in ('PLANNED', 'CLAIMED')
