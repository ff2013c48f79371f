CREATE TABLE "import_uploads" (
	"import" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "import_uploads_import_place_pk" PRIMARY KEY("import","place")
);
--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "job" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "reader" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "attempts" bigint DEFAULT 0 NOT NULL;