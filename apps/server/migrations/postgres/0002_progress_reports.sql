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
ALTER TABLE "progress_answers" ADD CONSTRAINT "progress_answers_report_progress_reports_id_fk" FOREIGN KEY ("report") REFERENCES "public"."progress_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_links" ADD CONSTRAINT "reporting_links_link_scoped_links_id_fk" FOREIGN KEY ("link") REFERENCES "public"."scoped_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_links" ADD CONSTRAINT "reporting_links_round_reporting_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."reporting_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_rounds" ADD CONSTRAINT "reporting_rounds_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "progress_reports_consultation" ON "progress_reports" USING btree ("consultation","created_at");--> statement-breakpoint
CREATE INDEX "reporting_rounds_consultation" ON "reporting_rounds" USING btree ("consultation","opened_at");