-- One page of public contents with, when asked, how many there are in all and what each is related to.
-- {…} are filled in by list.ts. Index: content_public_by_issue, content_public_by_type, content_public_by_publisher or
-- content_public_by_id, whichever fits the filter, or column_content_pkey of a column's list; the page ends before any other table is joined.
with page as materialized (
  select {columns} from public_read.content c {joins}
  where {conditions} {position}
  order by {pageOrder}
  limit {limit}
)
select
  (select coalesce(json_agg({row} order by {order}), '[]') from page c) as rows,
  {total} as total,
  {relations} as relations
