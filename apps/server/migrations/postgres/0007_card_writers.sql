CREATE TABLE "card_writers" (
	"round" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"done" bigint NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "card_writers_round_participant_pk" PRIMARY KEY("round","participant")
);
--> statement-breakpoint
-- stop other nodes first: they would save who is done where nobody reads it
INSERT INTO "card_writers" ("round", "participant", "done", "version") SELECT "round", "participant", 1, 1 FROM "done_card_writers";--> statement-breakpoint
DROP TABLE "done_card_writers" CASCADE;--> statement-breakpoint
ALTER TABLE "card_writers" ADD CONSTRAINT "card_writers_round_card_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."card_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_writers" ADD CONSTRAINT "card_writers_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;