ALTER TABLE "caucus_codes" ADD COLUMN "caucus" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "caucus_codes" ADD COLUMN "let_in_by" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "caucus_codes" ADD COLUMN "confirmed_by_member" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "caucus_codes" ADD COLUMN "confirmed_by_newcomer" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "caucus_codes" ADD CONSTRAINT "caucus_codes_caucus_caucuses_id_fk" FOREIGN KEY ("caucus") REFERENCES "public"."caucuses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucus_codes" ADD CONSTRAINT "caucus_codes_let_in_by_participants_id_fk" FOREIGN KEY ("let_in_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;