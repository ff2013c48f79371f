CREATE TABLE "trustee_seconds" (
	"poll" text COLLATE "C" NOT NULL,
	"trustee" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	CONSTRAINT "trustee_seconds_poll_trustee_participant_pk" PRIMARY KEY("poll","trustee","participant")
);
--> statement-breakpoint
ALTER TABLE "poll_trustees" ADD COLUMN "named" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "trustee_seconds" ADD CONSTRAINT "trustee_seconds_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;