-- Files that a public edition names or named, one row per name. A file that only drafts name is in no row.
create view public_read.attachment as
  select f.sha256, a.name, f.media_type, f.byte_count, f.width, f.height, f.created_at, bool_or(c.id is not null) as is_public
  from public.attachment f
  join public.edition_attachment a on a.sha256 = f.sha256
  join public.edition e on e.id = a.edition_id and e.published_at is not null
  left join public.content c on c.published_edition_id = a.edition_id
  group by f.sha256, a.name;
