ALTER TABLE "document_version_texts" ADD COLUMN "authors" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "document_version_texts" ADD COLUMN "shortened_sha256" text COLLATE "C";