-- Takes everything from an edition that was never published which an edit or a discard replaces.
-- $1 uuid: edition id. Index: the primary key of each table.
with organs as (delete from edition_organ where edition_id = $1::uuid),
     topics as (delete from edition_topic where edition_id = $1::uuid),
     columns as (delete from edition_column where edition_id = $1::uuid),
     attachments as (delete from edition_attachment where edition_id = $1::uuid),
     links as (delete from content_link where edition_id = $1::uuid),
     reports as (delete from report_facts where edition_id = $1::uuid),
     interpretations as (delete from interpretation_facts where edition_id = $1::uuid),
     consultations as (delete from consultation_facts where edition_id = $1::uuid),
     benefits as (delete from benefit_item_facts where edition_id = $1::uuid),
     documents as (delete from policy_document_facts where edition_id = $1::uuid)
delete from announcement_facts where edition_id = $1::uuid
