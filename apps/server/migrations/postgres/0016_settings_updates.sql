CREATE TABLE "settings_updates" (
	"consultation" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"change" text COLLATE "C" NOT NULL,
	CONSTRAINT "settings_updates_consultation_number_pk" PRIMARY KEY("consultation","number")
);
--> statement-breakpoint
ALTER TABLE "settings_updates" ADD CONSTRAINT "settings_updates_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;