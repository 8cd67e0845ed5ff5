-- CreateEnum
CREATE TYPE "content_type" AS ENUM ('REPORT', 'INTERPRETATION', 'CONSULTATION', 'ENTERPRISE_NOTICE', 'POLICY_DOCUMENT', 'ANNOUNCEMENT');

-- CreateEnum
CREATE TYPE "content_state" AS ENUM ('UNPUBLISHED', 'PUBLIC', 'WITHDRAWN', 'REDIRECTED', 'GONE');

-- CreateEnum
CREATE TYPE "edition_state" AS ENUM ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "organ_role" AS ENUM ('ISSUER', 'DRAFTER');

-- CreateEnum
CREATE TYPE "attachment_role" AS ENUM ('COVER', 'IMAGE', 'FILE');

-- CreateEnum
CREATE TYPE "link_kind" AS ENUM ('INTERPRETS', 'BASED_ON', 'CITES', 'REPEALS', 'RESULT_OF', 'ADOPTS', 'REFUTES', 'RELATES_TO');

-- CreateEnum
CREATE TYPE "report_kind" AS ENUM ('ANNUAL_DISCLOSURE', 'WORK_PROGRESS');

-- CreateEnum
CREATE TYPE "interpretation_medium" AS ENUM ('TEXT', 'CHART', 'VIDEO', 'AUDIO', 'QUESTIONS_AND_ANSWERS', 'PRESS_CONFERENCE');

-- CreateEnum
CREATE TYPE "interpreter" AS ENUM ('ORGAN', 'EXPERT', 'MEDIA');

-- CreateEnum
CREATE TYPE "fulfilment_mode" AS ENUM ('AUTO', 'INSTANT', 'FAST', 'PROMISE', 'REVIEWED');

-- CreateEnum
CREATE TYPE "enterprise_scale" AS ENUM ('LARGE', 'MEDIUM', 'SMALL', 'MICRO');

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('REGULATION', 'NORMATIVE', 'OTHER');

-- CreateEnum
CREATE TYPE "validity" AS ENUM ('VALID', 'AMENDED', 'PARTLY_REPEALED', 'EXPIRED', 'REPEALED');

-- CreateEnum
CREATE TYPE "announcement_kind" AS ENUM ('NOTICE', 'NEWS', 'GUIDE', 'POSTER', 'RUMOUR_REFUTATION');

-- CreateEnum
CREATE TYPE "urgency" AS ENUM ('NORMAL', 'IMPORTANT', 'EMERGENCY');

-- CreateEnum
CREATE TYPE "topic_scheme" AS ENUM ('SUBJECT', 'PILOT_FIELD', 'AUDIENCE');

-- CreateEnum
CREATE TYPE "channel_kind" AS ENUM ('PORTAL', 'MINI_PROGRAM', 'ENTERPRISE_PLATFORM', 'READING_POINT', 'WECHAT', 'WEIBO', 'TOUTIAO');

-- CreateEnum
CREATE TYPE "account_state" AS ENUM ('ACTIVE', 'WARNED', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "placement_state" AS ENUM ('PLANNED', 'CLAIMED', 'LIVE', 'STALE', 'WITHDRAWAL_DUE', 'WITHDRAWN', 'FAILED');

-- CreateEnum
CREATE TYPE "person_kind" AS ENUM ('PERSON', 'SYSTEM');

-- CreateTable
CREATE TABLE "content" (
    "id" UUID NOT NULL,
    "type" "content_type" NOT NULL,
    "state" "content_state" NOT NULL DEFAULT 'UNPUBLISHED',
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_edition_id" UUID,
    "published_number" INTEGER,
    "redaction" INTEGER NOT NULL DEFAULT 0,
    "publisher_id" UUID,
    "issued_at" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "state_reason" TEXT,
    "state_changed_at" TIMESTAMPTZ(3),
    "redirect_to_id" UUID,

    CONSTRAINT "content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "edition_state" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "redaction" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "body_html" TEXT,
    "body_text" TEXT,
    "sanitizer_version" INTEGER,
    "keywords" TEXT[],
    "publisher_id" UUID,
    "source_name" TEXT,
    "source_url" TEXT,
    "details" JSONB NOT NULL,
    "change_note" TEXT,
    "original_published_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_organ" (
    "edition_id" UUID NOT NULL,
    "role" "organ_role" NOT NULL,
    "position" INTEGER NOT NULL,
    "organ_id" UUID NOT NULL,

    CONSTRAINT "edition_organ_pkey" PRIMARY KEY ("edition_id","role","position")
);

-- CreateTable
CREATE TABLE "edition_topic" (
    "edition_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,

    CONSTRAINT "edition_topic_pkey" PRIMARY KEY ("edition_id","topic_id")
);

-- CreateTable
CREATE TABLE "edition_column" (
    "edition_id" UUID NOT NULL,
    "column_id" UUID NOT NULL,

    CONSTRAINT "edition_column_pkey" PRIMARY KEY ("edition_id","column_id")
);

-- CreateTable
CREATE TABLE "edition_attachment" (
    "edition_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "attachment_role" NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT,
    "source_url" TEXT,
    "alt_text" TEXT,

    CONSTRAINT "edition_attachment_pkey" PRIMARY KEY ("edition_id","position")
);

-- CreateTable
CREATE TABLE "attachment" (
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "content_link" (
    "edition_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "link_kind" NOT NULL,
    "to_content_id" UUID,
    "to_document_number" TEXT,

    CONSTRAINT "content_link_pkey" PRIMARY KEY ("edition_id","position")
);

-- CreateTable
CREATE TABLE "content_source" (
    "key" TEXT NOT NULL,
    "content_id" UUID NOT NULL,
    "name" TEXT,
    "url" TEXT,
    "digest" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_source_pkey" PRIMARY KEY ("key","file_name")
);

-- CreateTable
CREATE TABLE "content_address" (
    "address" TEXT NOT NULL,
    "content_id" UUID NOT NULL,

    CONSTRAINT "content_address_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "report_facts" (
    "edition_id" UUID NOT NULL,
    "kind" "report_kind" NOT NULL,
    "year" INTEGER NOT NULL,

    CONSTRAINT "report_facts_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "interpretation_facts" (
    "edition_id" UUID NOT NULL,
    "medium" "interpretation_medium" NOT NULL,
    "interpreter" "interpreter" NOT NULL,

    CONSTRAINT "interpretation_facts_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "consultation_facts" (
    "edition_id" UUID NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "result_published_on" DATE,

    CONSTRAINT "consultation_facts_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "benefit_item_facts" (
    "edition_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "mode" "fulfilment_mode" NOT NULL,
    "industries" TEXT[],
    "regions" TEXT[],
    "scales" "enterprise_scale"[],
    "opens_on" DATE,
    "closes_on" DATE,
    "amount_cap_fen" BIGINT,

    CONSTRAINT "benefit_item_facts_pkey" PRIMARY KEY ("edition_id","position")
);

-- CreateTable
CREATE TABLE "policy_document_facts" (
    "edition_id" UUID NOT NULL,
    "kind" "document_kind" NOT NULL,
    "validity" "validity",
    "document_number" TEXT,
    "index_number" TEXT,
    "genre" TEXT,
    "written_on" DATE,
    "effective_on" DATE,
    "repealed_on" DATE,

    CONSTRAINT "policy_document_facts_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "announcement_facts" (
    "edition_id" UUID NOT NULL,
    "kind" "announcement_kind" NOT NULL,
    "urgency" "urgency" NOT NULL,
    "valid_until" TIMESTAMPTZ(3),

    CONSTRAINT "announcement_facts_pkey" PRIMARY KEY ("edition_id")
);

-- CreateTable
CREATE TABLE "organ" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "aliases" TEXT[],
    "parent_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "verified" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "organ_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "scheme" "topic_scheme" NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "column" (
    "id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "parent_id" UUID,
    "path" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "column_type" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "column_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "channel_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "channel_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "built_in" BOOLEAN NOT NULL DEFAULT false,
    "state" "account_state" NOT NULL DEFAULT 'ACTIVE',
    "selection" JSONB,
    "owner_id" UUID,
    "filing_number" TEXT,
    "closed_on" DATE,
    "closed_reason" TEXT,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "state" "placement_state" NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "url" TEXT,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "person_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "organ_id" UUID,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "id" BIGSERIAL NOT NULL,
    "seq" BIGINT,
    "type" TEXT NOT NULL,
    "content_id" UUID,
    "edition_id" UUID,
    "number" INTEGER,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "seq" BIGINT,
    "hash" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "content_id" UUID,
    "edition_id" UUID,
    "arguments" JSONB NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "content_slug_key" ON "content"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "content_published_edition_id_key" ON "content"("published_edition_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_content_id_number_key" ON "edition"("content_id", "number");

-- CreateIndex
CREATE INDEX "edition_organ_organ_id_idx" ON "edition_organ"("organ_id");

-- CreateIndex
CREATE INDEX "edition_topic_topic_id_idx" ON "edition_topic"("topic_id");

-- CreateIndex
CREATE INDEX "edition_column_column_id_idx" ON "edition_column"("column_id");

-- CreateIndex
CREATE INDEX "edition_attachment_sha256_idx" ON "edition_attachment"("sha256");

-- CreateIndex
CREATE INDEX "content_link_to_content_id_idx" ON "content_link"("to_content_id");

-- CreateIndex
CREATE INDEX "content_link_to_document_number_idx" ON "content_link"("to_document_number");

-- CreateIndex
CREATE INDEX "content_source_content_id_idx" ON "content_source"("content_id");

-- CreateIndex
CREATE INDEX "content_address_content_id_idx" ON "content_address"("content_id");

-- CreateIndex
CREATE INDEX "report_facts_year_idx" ON "report_facts"("year");

-- CreateIndex
CREATE INDEX "consultation_facts_closes_at_idx" ON "consultation_facts"("closes_at");

-- CreateIndex
CREATE INDEX "policy_document_facts_document_number_idx" ON "policy_document_facts"("document_number");

-- CreateIndex
CREATE INDEX "policy_document_facts_index_number_idx" ON "policy_document_facts"("index_number");

-- CreateIndex
CREATE UNIQUE INDEX "organ_key_key" ON "organ"("key");

-- CreateIndex
CREATE UNIQUE INDEX "organ_name_key" ON "organ"("name");

-- CreateIndex
CREATE UNIQUE INDEX "topic_key_key" ON "topic"("key");

-- CreateIndex
CREATE UNIQUE INDEX "topic_scheme_parent_id_name_key" ON "topic"("scheme", "parent_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "column_channel_id_path_key" ON "column"("channel_id", "path");

-- CreateIndex
CREATE UNIQUE INDEX "channel_key_key" ON "channel"("key");

-- CreateIndex
CREATE UNIQUE INDEX "account_key_key" ON "account"("key");

-- CreateIndex
CREATE INDEX "account_channel_id_idx" ON "account"("channel_id");

-- CreateIndex
CREATE INDEX "placement_account_id_state_idx" ON "placement"("account_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "placement_content_id_account_id_key" ON "placement"("content_id", "account_id");

-- CreateIndex
CREATE INDEX "post_placement_id_idx" ON "post"("placement_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_key_key" ON "person"("key");

-- CreateIndex
CREATE UNIQUE INDEX "change_seq_key" ON "change"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_seq_key" ON "audit_entry"("seq");

-- CreateIndex
CREATE INDEX "audit_entry_content_id_idx" ON "audit_entry"("content_id");

-- AddForeignKey
ALTER TABLE "content" ADD CONSTRAINT "content_published_edition_id_fkey" FOREIGN KEY ("published_edition_id") REFERENCES "edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content" ADD CONSTRAINT "content_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organ"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content" ADD CONSTRAINT "content_redirect_to_id_fkey" FOREIGN KEY ("redirect_to_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organ"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_organ" ADD CONSTRAINT "edition_organ_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_organ" ADD CONSTRAINT "edition_organ_organ_id_fkey" FOREIGN KEY ("organ_id") REFERENCES "organ"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_topic" ADD CONSTRAINT "edition_topic_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_topic" ADD CONSTRAINT "edition_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_column" ADD CONSTRAINT "edition_column_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_column" ADD CONSTRAINT "edition_column_column_id_fkey" FOREIGN KEY ("column_id") REFERENCES "column"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_attachment" ADD CONSTRAINT "edition_attachment_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_attachment" ADD CONSTRAINT "edition_attachment_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "attachment"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_link" ADD CONSTRAINT "content_link_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_link" ADD CONSTRAINT "content_link_to_content_id_fkey" FOREIGN KEY ("to_content_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_source" ADD CONSTRAINT "content_source_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_address" ADD CONSTRAINT "content_address_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_facts" ADD CONSTRAINT "report_facts_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interpretation_facts" ADD CONSTRAINT "interpretation_facts_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_facts" ADD CONSTRAINT "consultation_facts_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_item_facts" ADD CONSTRAINT "benefit_item_facts_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_document_facts" ADD CONSTRAINT "policy_document_facts_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_facts" ADD CONSTRAINT "announcement_facts_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organ" ADD CONSTRAINT "organ_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organ"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column" ADD CONSTRAINT "column_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "column" ADD CONSTRAINT "column_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "column"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organ"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organ_id_fkey" FOREIGN KEY ("organ_id") REFERENCES "organ"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
