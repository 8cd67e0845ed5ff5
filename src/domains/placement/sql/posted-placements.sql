-- How do placements on accounts that are posted to stand, whose contents something happened to? Those that have ended are left out.
-- $1 uuid[]: the contents. $2 uuid[]: of each the edition that is or was public. $3 timestamptz: the moment.
-- Indexes: placement_content_id_account_id_key, account_pkey, edition_pkey, announcement_facts_pkey, post_placement_id_idx, duty_one_open,
-- edition_redaction_pkey.
select p.id::text, p.state::text, p.edition_id::text as "editionId", p.failure, a.state = 'CLOSED' as "isAccountClosed",
       coalesce(p.claimed_until > $3::timestamptz, false) as "isClaimed",
       n.id::text as "newEditionId", n.is_minor as "isMinor", coalesce(f.urgency = 'EMERGENCY', false) as "isUrgent",
       coalesce(o.pending, 0) > 0 as "hasPendingPost", coalesce(o.live, 0) > 0 as "hasLivePost",
       -- Of what was never reported nobody knows when it was posted.
       coalesce(o.live, 0) = 0 or o.redacted > 0 as "showsRedacted",
       d.id::text as "dutyId", d.kind::text as "dutyKind", d.edition_id::text as "dutyEditionId", d.due_at as "dutyDueAt"
from unnest($1::uuid[], $2::uuid[]) as c (content_id, edition_id)
join placement p on p.content_id = c.content_id and p.state <> 'WITHDRAWN'
join account a on a.id = p.account_id and not a.built_in
join edition n on n.id = c.edition_id
left join announcement_facts f on f.edition_id = n.id
left join duty d on d.placement_id = p.id and d.closed_at is null
left join lateral (
  select count(*) filter (where o.state in ('DRAFTED', 'SUBMITTED'))::int as pending,
         count(*) filter (where o.state = 'PUBLISHED')::int as live,
         count(*) filter (where o.state = 'PUBLISHED' and exists (
           select from edition_redaction r where r.edition_id = o.edition_id and r.redacted_at >= o.shown_since))::int as redacted
  from post o where o.placement_id = p.id
) o on true
order by p.id
