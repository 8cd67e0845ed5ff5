-- Whose is this subject of an issuer? Expects person_identity_pkey.
select p.id, p.kind, p.name
from person_identity i join person p on p.id = i.person_id
where i.issuer = $1 and i.subject = $2
