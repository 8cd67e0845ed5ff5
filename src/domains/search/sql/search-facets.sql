(select json_build_object(
  'types', (select coalesce(json_agg(json_build_array(f.type, f.count) order by f.count desc, f.type), '[]')
            from (select type, count(*) as count from verified group by 1) f),
  'organs', (select coalesce(json_agg(json_build_array(f.publisher_id, f.count) order by f.count desc, f.publisher_id), '[]')
             from (select publisher_id, count(*) as count from verified where publisher_id is not null group by 1 order by 2 desc, 1 limit {values}) f),
  'topics', (select coalesce(json_agg(json_build_array(f.topic_id, f.count) order by f.count desc, f.topic_id), '[]')
             from (select topic_id, count(*) as count from (select unnest(topic_ids) as topic_id from verified) t
                   group by 1 order by 2 desc, 1 limit {values}) f),
  'years', (select coalesce(json_agg(json_build_array(f.year, f.count) order by f.year desc), '[]')
            from (select issued_year as year, count(*) as count from verified group by 1) f)
))
