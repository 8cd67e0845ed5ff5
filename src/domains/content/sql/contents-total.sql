(select count(*)::int from (select 1 from public_read.content c {joins} where {conditions} limit {limit}) counted)
