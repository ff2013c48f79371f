ALTER TABLE "document_clients" ADD COLUMN "place" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "personal_links" ADD COLUMN "place" bigint DEFAULT 0 NOT NULL;