-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "personal_data_basis" TEXT;
