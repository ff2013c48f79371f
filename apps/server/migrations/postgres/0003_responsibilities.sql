CREATE TABLE "responsibilities" (
	"consultation" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"institution" text COLLATE "C" NOT NULL,
	"part" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "responsibilities_subject_institution_pk" PRIMARY KEY("subject","institution")
);
--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "responsibilities_consultation" ON "responsibilities" USING btree ("consultation");