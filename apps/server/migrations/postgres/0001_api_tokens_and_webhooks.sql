-- stop other nodes first: they do not know the links of the new kinds, and cannot list them
CREATE TABLE "webhooks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"url" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"delivered" bigint NOT NULL,
	"failures" bigint DEFAULT 0 NOT NULL,
	"last_status" bigint,
	"last_at" bigint,
	"next_at" bigint
);
--> statement-breakpoint
ALTER TABLE "scoped_links" DROP CONSTRAINT "scoped_links_kind";--> statement-breakpoint
ALTER TABLE "scoped_links" ADD COLUMN "scope" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "scoped_links" ADD COLUMN "last_used_at" bigint;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_created_by_participants_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhooks_consultation" ON "webhooks" USING btree ("consultation","created_at");--> statement-breakpoint
CREATE INDEX "webhooks_next_at" ON "webhooks" USING btree ("next_at");