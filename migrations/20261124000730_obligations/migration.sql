-- CreateEnum
CREATE TYPE "annual_report_duty" AS ENUM ('GOVERNMENT', 'DEPARTMENT');

-- CreateEnum
CREATE TYPE "obligation_kind" AS ENUM ('INTERPRETATION', 'CONSULTATION_RESULT', 'PROACTIVE_DISCLOSURE', 'URGENT_REVIEW', 'CORRECTION', 'ANNUAL_REPORT');

-- CreateEnum
CREATE TYPE "obligation_resolution" AS ENUM ('FULFILLED', 'LAPSED');

-- AlterTable
ALTER TABLE "organ" ADD COLUMN     "annual_report_duty" "annual_report_duty",
ADD COLUMN     "contact" JSONB;

-- CreateTable
CREATE TABLE "obligation" (
    "id" UUID NOT NULL,
    "kind" "obligation_kind" NOT NULL,
    "content_id" UUID NOT NULL,
    "organ_id" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolution" "obligation_resolution",
    "resolved_by_id" UUID,

    CONSTRAINT "obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "obligation_reminder" (
    "id" UUID NOT NULL,
    "obligation_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "obligation_reminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "obligation_due_at_idx" ON "obligation"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "obligation_content_id_kind_key" ON "obligation"("content_id", "kind");

-- CreateIndex
CREATE INDEX "obligation_reminder_obligation_id_idx" ON "obligation_reminder"("obligation_id");

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_organ_id_fkey" FOREIGN KEY ("organ_id") REFERENCES "organ"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation_reminder" ADD CONSTRAINT "obligation_reminder_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table obligation add constraint obligation_resolved_has_moment check ((resolved_at is null) = (resolution is null));

-- Editions that went out before their reviews: what is still to be reviewed is asked of these few.
create index edition_urgent on edition (published_at) where urgent_reason is not null;

-- Whether somebody's refusal was written down lately.
create index audit_entry_forbidden on audit_entry (person_id, occurred_at) where command = 'access.forbidden';
