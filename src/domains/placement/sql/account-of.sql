-- On which account is a placement, or the placement of a duty? $1 uuid: either. Indexes: placement_pkey, duty_pkey.
select a.key from placement p join account a on a.id = p.account_id
where p.id = $1::uuid or p.id = (select placement_id from duty where id = $1::uuid)
