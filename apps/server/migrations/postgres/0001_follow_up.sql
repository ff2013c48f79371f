-- stop other nodes first: they do not know the links of the new kinds, and cannot list them
CREATE TABLE "calendar_feeds" (
	"participant" text COLLATE "C" PRIMARY KEY NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "evidence_file_chunks" (
	"file" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "evidence_file_chunks_file_place_pk" PRIMARY KEY("file","place")
);
--> statement-breakpoint
CREATE TABLE "evidence_files" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C",
	"type" text COLLATE "C" NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"cleaned" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "evidence_files_source_unique" UNIQUE("source")
);
--> statement-breakpoint
CREATE TABLE "evidence_sources" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"publisher" text COLLATE "C" NOT NULL,
	"quote" text COLLATE "C" NOT NULL,
	"date" text COLLATE "C",
	"url" text COLLATE "C",
	"internal" bigint NOT NULL,
	"subjects" text COLLATE "C" NOT NULL,
	"added_at" bigint NOT NULL,
	"version" bigint NOT NULL,
	"disputes" text COLLATE "C" NOT NULL,
	CONSTRAINT "evidence_sources_kind" CHECK ("evidence_sources"."kind" in ('law', 'statistic', 'judgment', 'report', 'news', 'testimony')),
	CONSTRAINT "evidence_sources_testimony" CHECK ("evidence_sources"."kind" <> 'testimony' or ("evidence_sources"."publisher" = '' and "evidence_sources"."quote" = '' and "evidence_sources"."url" is null and "evidence_sources"."date" is null))
);
--> statement-breakpoint
CREATE TABLE "indicator_plans" (
	"consultation" text COLLATE "C" NOT NULL,
	"indicator" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"baseline" text COLLATE "C",
	"target" text COLLATE "C",
	"steps" text COLLATE "C" NOT NULL,
	"frequency" text COLLATE "C",
	"institution" text COLLATE "C",
	"sdg" text COLLATE "C",
	"at" bigint NOT NULL,
	CONSTRAINT "indicator_plans_consultation_indicator_number_pk" PRIMARY KEY("consultation","indicator","number")
);
--> statement-breakpoint
CREATE TABLE "indicator_values" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"indicator" text COLLATE "C" NOT NULL,
	"date" text COLLATE "C" NOT NULL,
	"value" double precision NOT NULL,
	"of_group" text COLLATE "C",
	"source" text COLLATE "C" NOT NULL,
	"link" text COLLATE "C",
	"constituency" text COLLATE "C",
	"institution" text COLLATE "C",
	"corrects" text COLLATE "C",
	"at" bigint NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "progress_answers" (
	"report" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"rating" text COLLATE "C",
	"reason" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "progress_answers_report_constituency_number_pk" PRIMARY KEY("report","constituency","number"),
	CONSTRAINT "progress_answers_kind" CHECK ("progress_answers"."kind" in ('shared', 'otherwise', 'asks-evidence'))
);
--> statement-breakpoint
CREATE TABLE "progress_reports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"institution" text COLLATE "C",
	"author" text COLLATE "C",
	"anonymous" bigint NOT NULL,
	"round" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"submitted_at" bigint,
	"shown_at" bigint,
	"late" bigint NOT NULL,
	"superseded_by" text COLLATE "C",
	"question" text COLLATE "C",
	CONSTRAINT "progress_reports_state" CHECK ("progress_reports"."state" in ('draft', 'submitted', 'shown', 'returned')),
	CONSTRAINT "progress_reports_subject" CHECK ("progress_reports"."subject_kind" in ('commitment', 'recommendation'))
);
--> statement-breakpoint
CREATE TABLE "reporting_links" (
	"link" text COLLATE "C" PRIMARY KEY NOT NULL,
	"institution" text COLLATE "C" NOT NULL,
	"round" text COLLATE "C",
	"last_day" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reporting_rounds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"last_day" text COLLATE "C" NOT NULL,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint,
	"subjects" text COLLATE "C" NOT NULL,
	"institutions" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"participant" text COLLATE "C" PRIMARY KEY NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"confirmed_at" bigint,
	"next_at" bigint,
	"failures" bigint DEFAULT 0 NOT NULL,
	"stopped_at" bigint,
	CONSTRAINT "reminders_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
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
ALTER TABLE "consultations" ADD COLUMN "calendar" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "practice_until" bigint;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD COLUMN "scope" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "scoped_links" ADD COLUMN "last_used_at" bigint;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file_chunks" ADD CONSTRAINT "evidence_file_chunks_file_evidence_files_id_fk" FOREIGN KEY ("file") REFERENCES "public"."evidence_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_source_evidence_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."evidence_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_sources" ADD CONSTRAINT "evidence_sources_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_plans" ADD CONSTRAINT "indicator_plans_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_answers" ADD CONSTRAINT "progress_answers_report_progress_reports_id_fk" FOREIGN KEY ("report") REFERENCES "public"."progress_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_links" ADD CONSTRAINT "reporting_links_link_scoped_links_id_fk" FOREIGN KEY ("link") REFERENCES "public"."scoped_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_links" ADD CONSTRAINT "reporting_links_round_reporting_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."reporting_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_rounds" ADD CONSTRAINT "reporting_rounds_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_created_by_participants_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_files_consultation" ON "evidence_files" USING btree ("consultation");--> statement-breakpoint
CREATE INDEX "evidence_sources_consultation" ON "evidence_sources" USING btree ("consultation","added_at");--> statement-breakpoint
CREATE INDEX "indicator_values_indicator" ON "indicator_values" USING btree ("consultation","indicator");--> statement-breakpoint
CREATE INDEX "responsibilities_consultation" ON "responsibilities" USING btree ("consultation");--> statement-breakpoint
CREATE INDEX "progress_reports_consultation" ON "progress_reports" USING btree ("consultation","created_at");--> statement-breakpoint
CREATE INDEX "reporting_rounds_consultation" ON "reporting_rounds" USING btree ("consultation","opened_at");--> statement-breakpoint
CREATE INDEX "reminders_next_at" ON "reminders" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "webhooks_consultation" ON "webhooks" USING btree ("consultation","created_at");--> statement-breakpoint
CREATE INDEX "webhooks_next_at" ON "webhooks" USING btree ("next_at");