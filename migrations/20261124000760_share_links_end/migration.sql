-- Share links that have ended are found and taken out.

-- CreateIndex
CREATE INDEX "share_link_expires_at_idx" ON "share_link"("expires_at");
