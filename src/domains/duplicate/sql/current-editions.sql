-- Which editions are public or open, after this one? Locked, so that none of them says something else before it is indexed.
-- $1 uuid: an edition id. $2 int: how many. Index: edition_pkey.
select e.id from edition e
where e.id > $1::uuid and e.state not in ('SUPERSEDED', 'WITHDRAWN')
order by e.id
limit $2::int
for share of e
