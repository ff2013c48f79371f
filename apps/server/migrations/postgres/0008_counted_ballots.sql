CREATE TABLE "counted_ballots" (
	"poll" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	CONSTRAINT "counted_ballots_poll_place_pk" PRIMARY KEY("poll","place")
);
--> statement-breakpoint
ALTER TABLE "counted_ballots" ADD CONSTRAINT "counted_ballots_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;