-- What an outside post has of a redacted text would say the words that are gone: also why somebody decided about it.
create or replace function forget_outside_posts_of_redacted_edition() returns trigger language plpgsql as $$
declare
  mark constant text := '〔已隐去〕';
begin
  update outside_post
  set title = mark, text = null, sketch = '{}', text_hash = null, core_hash = null, number = null,
      reason = case when reason is not null then mark end
  where content_id = new.content_id;
  return null;
end $$;
