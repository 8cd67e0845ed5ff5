-- DropIndex
DROP INDEX "audit_entry_content_id_idx";

-- CreateIndex
CREATE INDEX "audit_entry_content_id_id_idx" ON "audit_entry"("content_id", "id");
