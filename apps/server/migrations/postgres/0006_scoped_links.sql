CREATE TABLE "scoped_links" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"workshop" text COLLATE "C",
	"label" text COLLATE "C",
	"constituency" text COLLATE "C",
	"role" text COLLATE "C",
	"created_by" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint,
	"used_at" bigint,
	"used_by" text COLLATE "C",
	"revoked_at" bigint,
	"place" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "scoped_links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "scoped_links_kind" CHECK ("scoped_links"."kind" in ('personal', 'projector', 'facilitator', 'runner')),
	CONSTRAINT "scoped_links_used" CHECK (("scoped_links"."used_at" is null) = ("scoped_links"."used_by" is null))
);
--> statement-breakpoint
-- When a personal link was used or revoked was not stored: the time at which it was made stands for it.
INSERT INTO "scoped_links" ("id", "kind", "consultation", "token_hash", "workshop", "label", "created_by", "created_at", "expires_at", "used_at", "used_by", "revoked_at")
SELECT "id", CASE WHEN "workshop" IS NULL THEN 'facilitator' ELSE 'runner' END, "consultation", "token_hash", "workshop", "label", "created_by", "created_at", "expires_at", CASE WHEN "used_by" IS NULL THEN NULL ELSE coalesce("used_at", "created_at") END, "used_by", "revoked_at"
FROM "invitations";--> statement-breakpoint
INSERT INTO "scoped_links" ("id", "kind", "consultation", "token_hash", "label", "constituency", "role", "created_by", "created_at", "used_at", "used_by", "revoked_at", "place")
SELECT "id", 'personal', "consultation", "code_hash", "label", "constituency", "role", "created_by", "created_at", CASE WHEN "participant" IS NULL THEN NULL ELSE "created_at" END, "participant", CASE WHEN "state" = 'revoked' THEN "created_at" END, "place"
FROM "personal_links";--> statement-breakpoint
INSERT INTO "scoped_links" ("id", "kind", "consultation", "token_hash", "workshop", "created_by", "created_at", "revoked_at")
SELECT l."id", 'projector', w."consultation", l."token_hash", l."workshop", l."created_by", l."created_at", l."revoked_at"
FROM "projector_links" l JOIN "workshops" w ON w."id" = l."workshop";--> statement-breakpoint
ALTER TABLE "invitations" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "personal_links" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "projector_links" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "invitations" CASCADE;--> statement-breakpoint
DROP TABLE "personal_links" CASCADE;--> statement-breakpoint
DROP TABLE "projector_links" CASCADE;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_used_by_participants_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scoped_links_consultation" ON "scoped_links" USING btree ("consultation","kind");--> statement-breakpoint
CREATE INDEX "scoped_links_created_by" ON "scoped_links" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "scoped_links_used_by" ON "scoped_links" USING btree ("used_by");--> statement-breakpoint
CREATE INDEX "participants_joined" ON "participants" USING btree ("consultation","joined_at");