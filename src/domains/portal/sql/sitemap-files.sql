-- How many files does a site map of all that is live on a portal take, and when was each last changed?
-- $1 int: addresses a file. Index: content_public_by_id, placement_content_id_account_id_key.
select max(published_at) as "lastModified"
from (select c.published_at, (row_number() over (order by c.id) - 1) / $1::int as file
      from public_read.content c
      where exists (select from public_read.placement p
                    join public_read.account a on a.id = p.account_id
                    join public_read.channel h on h.id = a.channel_id and h.kind = 'PORTAL'
                    where p.content_id = c.id)) numbered
group by file order by file
