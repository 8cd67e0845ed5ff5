-- What waits for a number, and where the followers are. Asked when metrics are collected, never for a request.
-- Indexes: change_unnumbered, audit_entry_unnumbered.
select (select count(*) from change where seq is null) as unnumbered,
       (select count(*) from audit_entry where seq is null) as unchained,
       (select coalesce(json_agg(json_build_object('name', f.name, 'seq', f.seq, 'setAside',
                 (select count(*) from set_aside_change s where s.follower_name = f.name)) order by f.name), '[]')
        from follower f) as followers
