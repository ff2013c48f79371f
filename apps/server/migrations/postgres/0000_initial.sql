CREATE TABLE "account_identities" (
	"issuer" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"account" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"last_used_at" bigint,
	CONSTRAINT "account_identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"credential" text COLLATE "C" NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"last_used_at" bigint,
	CONSTRAINT "passkeys_credential_unique" UNIQUE("credential")
);
--> statement-breakpoint
CREATE TABLE "password_resets" (
	"account" text COLLATE "C" PRIMARY KEY NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "password_resets_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"account" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "recovery_codes_account_code_hash_pk" PRIMARY KEY("account","code_hash")
);
--> statement-breakpoint
CREATE TABLE "spent_tickets" (
	"hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "totp_factors" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"secret" text COLLATE "C" NOT NULL,
	"last_step" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"last_used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "card_groups" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card_passages" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card_rounds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C",
	"section" text COLLATE "C",
	"question" text COLLATE "C" NOT NULL,
	"disclosure" text COLLATE "C" NOT NULL,
	"limit" bigint NOT NULL,
	"opened_at" bigint NOT NULL,
	"revealed_at" bigint,
	"discarded_at" bigint,
	"writers" bigint DEFAULT 0 NOT NULL,
	"voting" text COLLATE "C" DEFAULT 'none' NOT NULL,
	"votes" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "card_rounds_disclosure" CHECK ("card_rounds"."disclosure" in ('open', 'sides', 'confidential')),
	CONSTRAINT "card_rounds_voting" CHECK ("card_rounds"."voting" in ('none', 'open', 'ended')),
	CONSTRAINT "card_rounds_ended" CHECK ("card_rounds"."revealed_at" is null or "card_rounds"."discarded_at" is null)
);
--> statement-breakpoint
CREATE TABLE "card_votes" (
	"round" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"card" text COLLATE "C" NOT NULL,
	CONSTRAINT "card_votes_round_participant_card_pk" PRIMARY KEY("round","participant","card")
);
--> statement-breakpoint
CREATE TABLE "card_writers" (
	"round" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"done" bigint NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "card_writers_round_participant_pk" PRIMARY KEY("round","participant")
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"sides" text COLLATE "C",
	"group" text COLLATE "C",
	"into" text COLLATE "C",
	"hidden" bigint NOT NULL,
	"votes" bigint,
	"passage" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "written_cards" (
	"round" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	CONSTRAINT "written_cards_round_participant_id_pk" PRIMARY KEY("round","participant","id")
);
--> statement-breakpoint
CREATE TABLE "caucus_codes" (
	"participant" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"asked_at" bigint NOT NULL,
	"caucus" text COLLATE "C",
	"let_in_by" text COLLATE "C",
	"confirmed_by_member" bigint DEFAULT 0 NOT NULL,
	"confirmed_by_newcomer" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "caucus_codes_participant_cluster_pk" PRIMARY KEY("participant","cluster")
);
--> statement-breakpoint
CREATE TABLE "caucus_members" (
	"caucus" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"since" bigint NOT NULL,
	"let_in_by" text COLLATE "C",
	CONSTRAINT "caucus_members_caucus_participant_pk" PRIMARY KEY("caucus","participant")
);
--> statement-breakpoint
CREATE TABLE "caucuses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C" NOT NULL,
	"document" text COLLATE "C" NOT NULL,
	"opened_at" bigint NOT NULL,
	"delete_at" bigint
);
--> statement-breakpoint
CREATE TABLE "agreed_ratings" (
	"recommendation" text COLLATE "C" PRIMARY KEY NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"percentage" double precision,
	"regression" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "agreed_ratings_percentage" CHECK ("agreed_ratings"."percentage" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "cluster_lineage" (
	"cluster" text COLLATE "C" NOT NULL,
	"step" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"from" text COLLATE "C" NOT NULL,
	"document" text COLLATE "C",
	"at" bigint NOT NULL,
	CONSTRAINT "cluster_lineage_cluster_step_pk" PRIMARY KEY("cluster","step")
);
--> statement-breakpoint
CREATE TABLE "clusters" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"document" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"state" text COLLATE "C" DEFAULT 'open' NOT NULL,
	"into" text COLLATE "C",
	"statement" text COLLATE "C",
	"reviewDate" text COLLATE "C",
	"dissent" text COLLATE "C",
	"closedAt" bigint,
	"documentSha256" text COLLATE "C",
	CONSTRAINT "clusters_merged" CHECK (("clusters"."state" = 'merged') = ("clusters"."into" is not null)),
	CONSTRAINT "clusters_closed" CHECK (("clusters"."state" = 'closed') = ("clusters"."closedAt" is not null))
);
--> statement-breakpoint
CREATE TABLE "recommendation_lineage" (
	"later" text COLLATE "C" NOT NULL,
	"earlier" text COLLATE "C" NOT NULL,
	"standing" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "recommendation_lineage_later_earlier_pk" PRIMARY KEY("later","earlier")
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" DEFAULT 'recommendation' NOT NULL,
	"row" bigint NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"states" text COLLATE "C" NOT NULL,
	"position" text COLLATE "C" NOT NULL,
	"positionAsPrinted" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C",
	"themes" text COLLATE "C" NOT NULL,
	"groups" text COLLATE "C" NOT NULL,
	"sdgs" text COLLATE "C" NOT NULL,
	"review" bigint,
	"annotation" text COLLATE "C",
	"headerTheme" text COLLATE "C",
	"language" text COLLATE "C",
	"translations" text COLLATE "C" DEFAULT '[]' NOT NULL,
	"withdrawn" bigint DEFAULT 0 NOT NULL,
	"claim" text COLLATE "C",
	"category" bigint,
	"categorySuggested" bigint DEFAULT 1 NOT NULL,
	"note" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "side_rating_objections" (
	"recommendation" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	CONSTRAINT "side_rating_objections_recommendation_constituency_participant_pk" PRIMARY KEY("recommendation","constituency","participant")
);
--> statement-breakpoint
CREATE TABLE "side_ratings" (
	"recommendation" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"percentage" double precision,
	"regression" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"standing" text COLLATE "C" NOT NULL,
	"distribution" text COLLATE "C",
	"recorded_by" text COLLATE "C",
	CONSTRAINT "side_ratings_recommendation_constituency_pk" PRIMARY KEY("recommendation","constituency"),
	CONSTRAINT "side_ratings_percentage" CHECK ("side_ratings"."percentage" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "earlier_lineage" (
	"later" text COLLATE "C" NOT NULL,
	"earlier" text COLLATE "C" NOT NULL,
	"standing" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "earlier_lineage_later_earlier_pk" PRIMARY KEY("later","earlier")
);
--> statement-breakpoint
CREATE TABLE "earlier_outcomes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"exportedAt" bigint NOT NULL,
	"frozenAs" bigint,
	"sha256" text COLLATE "C" NOT NULL,
	"broughtAt" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "earlier_recommendations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"review" bigint,
	"number" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C",
	"translations" text COLLATE "C" NOT NULL,
	"states" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C" NOT NULL,
	"agreed" text COLLATE "C",
	"sideRatings" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_threads" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"document" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"anchor" text COLLATE "C" NOT NULL,
	"quote" text COLLATE "C",
	"replacement" text COLLATE "C",
	"resolved" bigint NOT NULL,
	"outcome" text COLLATE "C",
	CONSTRAINT "comment_threads_outcome" CHECK ("comment_threads"."outcome" in ('accepted', 'partly', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"thread" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C",
	"hidden" bigint NOT NULL,
	"at" bigint NOT NULL,
	"edited" bigint NOT NULL,
	CONSTRAINT "comments_thread_id_pk" PRIMARY KEY("thread","id")
);
--> statement-breakpoint
CREATE TABLE "commitment_updates" (
	"commitment" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"role" text COLLATE "C",
	"constituency" text COLLATE "C",
	"change" text COLLATE "C" NOT NULL,
	"undoes" bigint,
	CONSTRAINT "commitment_updates_commitment_number_pk" PRIMARY KEY("commitment","number")
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C" NOT NULL,
	"poll" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"action_sha256" text COLLATE "C" NOT NULL,
	"indicators" text COLLATE "C" DEFAULT '[]' NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"lead" text COLLATE "C" DEFAULT '' NOT NULL,
	"evidence" text COLLATE "C" NOT NULL,
	"links" text COLLATE "C" DEFAULT '[]' NOT NULL,
	"measured" text COLLATE "C" DEFAULT '[]' NOT NULL,
	"next_date" text COLLATE "C",
	"adopted_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"updates" bigint DEFAULT 0 NOT NULL,
	"withdrawn_at" bigint,
	"withdrawn_reason" text COLLATE "C" DEFAULT '' NOT NULL,
	CONSTRAINT "commitments_status" CHECK ("commitments"."status" in ('not-started', 'in-progress', 'done', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "concerns" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workshop" text COLLATE "C" NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"told" text COLLATE "C" NOT NULL,
	"seen" bigint NOT NULL,
	"settled" bigint NOT NULL,
	"answers" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"state_name" text COLLATE "C" NOT NULL,
	"reviews" text COLLATE "C" NOT NULL,
	"purpose" text COLLATE "C" NOT NULL,
	"phase" text COLLATE "C" NOT NULL,
	"constituencies" text COLLATE "C" NOT NULL,
	"scale" text COLLATE "C" NOT NULL,
	"name_policy" text COLLATE "C" NOT NULL,
	"admission" text COLLATE "C" NOT NULL,
	"consent_text" text COLLATE "C",
	"institutions" text COLLATE "C",
	"participation_notice" text COLLATE "C",
	"poll_defaults" text COLLATE "C",
	"step_minutes" text COLLATE "C",
	"observers_comment" bigint DEFAULT 0 NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "consultations_phase" CHECK ("consultations"."phase" in ('open', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "settings_updates" (
	"consultation" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	"change" text COLLATE "C" NOT NULL,
	CONSTRAINT "settings_updates_consultation_number_pk" PRIMARY KEY("consultation","number")
);
--> statement-breakpoint
CREATE TABLE "commit_count" (
	"id" bigint PRIMARY KEY NOT NULL,
	"lineage" text COLLATE "C" NOT NULL,
	"commits" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"request_hash" text COLLATE "C" NOT NULL,
	"status" bigint,
	"answer" "bytea",
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "readiness" (
	"id" bigint PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_clients" (
	"document" text COLLATE "C" NOT NULL,
	"client" bigint NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"announced" bigint DEFAULT 1 NOT NULL,
	"place" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "document_clients_document_client_pk" PRIMARY KEY("document","client")
);
--> statement-breakpoint
CREATE TABLE "document_snapshots" (
	"document" text COLLATE "C" PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"state" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_updates" (
	"document" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"updates" "bytea" NOT NULL,
	CONSTRAINT "document_updates_document_seq_pk" PRIMARY KEY("document","seq")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C" NOT NULL,
	"caucus" text COLLATE "C",
	"item" text COLLATE "C",
	"workshop" text COLLATE "C",
	"generation" bigint DEFAULT 1 NOT NULL,
	"schema_version" bigint NOT NULL,
	"head_seq" bigint DEFAULT 0 NOT NULL,
	"frozen_at" bigint,
	"frozen_sha256" text COLLATE "C",
	"created_at" bigint DEFAULT (cast(floor(extract(epoch from clock_timestamp()) * 1000) as bigint)) NOT NULL,
	CONSTRAINT "documents_frozen" CHECK (("documents"."frozen_at" is null) = ("documents"."frozen_sha256" is null))
);
--> statement-breakpoint
CREATE TABLE "document_versions" (
	"cluster" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"document" text COLLATE "C" NOT NULL,
	"generation" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C",
	"poll" text COLLATE "C",
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	CONSTRAINT "document_versions_cluster_number_pk" PRIMARY KEY("cluster","number"),
	CONSTRAINT "document_versions_label" CHECK (("document_versions"."reason" = 'by-hand') = ("document_versions"."label" is not null))
);
--> statement-breakpoint
CREATE TABLE "document_version_texts" (
	"cluster" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"json" text COLLATE "C" NOT NULL,
	"authors" text COLLATE "C",
	"shortened_sha256" text COLLATE "C",
	CONSTRAINT "document_version_texts_cluster_sha256_pk" PRIMARY KEY("cluster","sha256")
);
--> statement-breakpoint
CREATE TABLE "earlier_processes" (
	"consultation" text COLLATE "C" PRIMARY KEY NOT NULL,
	"process" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome_contents" (
	"consultation" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"json" text COLLATE "C" NOT NULL,
	CONSTRAINT "outcome_contents_consultation_number_pk" PRIMARY KEY("consultation","number")
);
--> statement-breakpoint
CREATE TABLE "outcome_versions" (
	"consultation" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"label" text COLLATE "C",
	"sha256" text COLLATE "C" NOT NULL,
	"chain_head" text COLLATE "C" NOT NULL,
	"chain_length" bigint NOT NULL,
	CONSTRAINT "outcome_versions_consultation_number_pk" PRIMARY KEY("consultation","number")
);
--> statement-breakpoint
CREATE TABLE "publication_choices" (
	"consultation" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C" NOT NULL,
	CONSTRAINT "publication_choices_consultation_version_kind_key_pk" PRIMARY KEY("consultation","version","kind","key")
);
--> statement-breakpoint
CREATE TABLE "publication_contents" (
	"id" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "publication_contents_id_place_pk" PRIMARY KEY("id","place")
);
--> statement-breakpoint
CREATE TABLE "publication_files" (
	"consultation" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"length" bigint NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	CONSTRAINT "publication_files_consultation_name_pk" PRIMARY KEY("consultation","name")
);
--> statement-breakpoint
CREATE TABLE "publication_history" (
	"consultation" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"first_at" bigint NOT NULL,
	"last_at" bigint NOT NULL,
	CONSTRAINT "publication_history_consultation_version_pk" PRIMARY KEY("consultation","version")
);
--> statement-breakpoint
CREATE TABLE "publication_plans" (
	"consultation" text COLLATE "C" PRIMARY KEY NOT NULL,
	"languages" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"consultation" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"version_sha256" text COLLATE "C" NOT NULL,
	"languages" text COLLATE "C" NOT NULL,
	"organisations" text COLLATE "C" NOT NULL,
	"published_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	CONSTRAINT "publications_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "sensitive_clusters" (
	"cluster" text COLLATE "C" PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "export_house_styles" (
	"consultation" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"json" text COLLATE "C" NOT NULL,
	CONSTRAINT "export_house_styles_consultation_sha256_pk" PRIMARY KEY("consultation","sha256")
);
--> statement-breakpoint
CREATE TABLE "export_logos" (
	"consultation" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "export_logos_consultation_sha256_pk" PRIMARY KEY("consultation","sha256")
);
--> statement-breakpoint
CREATE TABLE "export_submitters" (
	"consultation" text COLLATE "C" PRIMARY KEY NOT NULL,
	"list" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "export_templates" (
	"consultation" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"json" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	CONSTRAINT "export_templates_consultation_version_pk" PRIMARY KEY("consultation","version")
);
--> statement-breakpoint
CREATE TABLE "journal_countersignatures" (
	"consultation" text COLLATE "C" NOT NULL,
	"length" bigint NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"signer" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"signature" text COLLATE "C" NOT NULL,
	CONSTRAINT "journal_countersignatures_consultation_length_signer_pk" PRIMARY KEY("consultation","length","signer")
);
--> statement-breakpoint
CREATE TABLE "journal_heads" (
	"consultation" text COLLATE "C" PRIMARY KEY NOT NULL,
	"length" bigint NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal_lines" (
	"consultation" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"stream" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"by" text COLLATE "C",
	"data" text COLLATE "C" NOT NULL,
	"row_macs" text COLLATE "C",
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "journal_lines_consultation_place_pk" PRIMARY KEY("consultation","place")
);
--> statement-breakpoint
CREATE TABLE "import_contents" (
	"id" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"import" text COLLATE "C" NOT NULL,
	"createdAt" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "import_contents_id_place_pk" PRIMARY KEY("id","place")
);
--> statement-breakpoint
CREATE TABLE "import_uploads" (
	"import" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "import_uploads_import_place_pk" PRIMARY KEY("import","place")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"failure" text COLLATE "C",
	"columns" text COLLATE "C",
	"createdAt" bigint NOT NULL,
	"confirmedAt" bigint,
	"effect" text COLLATE "C",
	"owner" text COLLATE "C" DEFAULT '' NOT NULL,
	"job" text COLLATE "C",
	"reader" text COLLATE "C" DEFAULT '' NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"tableContent" text COLLATE "C",
	"interpretationContent" text COLLATE "C",
	"changesContent" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "remembered_columns" (
	"consultation" text COLLATE "C" NOT NULL,
	"headers" text COLLATE "C" NOT NULL,
	"account" text COLLATE "C",
	"columns" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "remembered_columns_consultation_headers_pk" PRIMARY KEY("consultation","headers")
);
--> statement-breakpoint
CREATE TABLE "stated_positions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"symbol" text COLLATE "C",
	"changes" text COLLATE "C" NOT NULL,
	"takenBackAt" bigint
);
--> statement-breakpoint
CREATE TABLE "mechanism_links" (
	"mechanism" text COLLATE "C" NOT NULL,
	"recommendation" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "mechanism_links_mechanism_recommendation_pk" PRIMARY KEY("mechanism","recommendation")
);
--> statement-breakpoint
CREATE TABLE "mechanism_recommendations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"row" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"symbol" text COLLATE "C",
	"paragraph" text COLLATE "C",
	"date" text COLLATE "C",
	"text" text COLLATE "C" NOT NULL,
	"themes" text COLLATE "C" NOT NULL,
	"groups" text COLLATE "C" NOT NULL,
	"sdgs" text COLLATE "C" NOT NULL,
	"annotation" text COLLATE "C",
	"raw" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"password" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"second_factors" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "accounts_name_key_unique" UNIQUE("name_key")
);
--> statement-breakpoint
CREATE TABLE "join_codes" (
	"consultation" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	CONSTRAINT "join_codes_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "joinings" (
	"key_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant_names" (
	"participant" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"organisation" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"account" text COLLATE "C",
	"role" text COLLATE "C" NOT NULL,
	"standing" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"joined_at" bigint NOT NULL,
	"confirmed" text COLLATE "C",
	"muted" text COLLATE "C",
	CONSTRAINT "participants_role" CHECK ("participants"."role" in ('facilitator', 'rapporteur', 'participant', 'observer')),
	CONSTRAINT "participants_standing" CHECK ("participants"."standing" in ('waiting', 'admitted', 'removed', 'left')),
	CONSTRAINT "participants_confirmed" CHECK ("participants"."confirmed" in ('lobby', 'link', 'list'))
);
--> statement-breakpoint
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
CREATE TABLE "sessions" (
	"token_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account" text COLLATE "C",
	"participant" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"shared_device" bigint DEFAULT 0 NOT NULL,
	"renew" bigint DEFAULT 0 NOT NULL,
	"replaces" text COLLATE "C",
	"proven_at" bigint,
	"last_used_at" bigint,
	"browser" text COLLATE "C",
	"factors_elsewhere" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "sessions_one" CHECK (("sessions"."account" is null) <> ("sessions"."participant" is null))
);
--> statement-breakpoint
CREATE TABLE "setup_links" (
	"token_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"poll" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	CONSTRAINT "ballots_poll_participant_pk" PRIMARY KEY("poll","participant")
);
--> statement-breakpoint
CREATE TABLE "counted_ballots" (
	"poll" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	CONSTRAINT "counted_ballots_poll_place_pk" PRIMARY KEY("poll","place")
);
--> statement-breakpoint
CREATE TABLE "poll_members" (
	"poll" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"voter" text COLLATE "C" NOT NULL,
	CONSTRAINT "poll_members_poll_participant_pk" PRIMARY KEY("poll","participant")
);
--> statement-breakpoint
CREATE TABLE "poll_rosters" (
	"poll" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"cast_by" text COLLATE "C",
	"cast_at" bigint,
	"delegate" text COLLATE "C",
	CONSTRAINT "poll_rosters_poll_participant_pk" PRIMARY KEY("poll","participant")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C",
	"indicative" bigint DEFAULT 0 NOT NULL,
	"method" text COLLATE "C" NOT NULL,
	"actions" text COLLATE "C" NOT NULL,
	"workshop" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"rules" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"frozen" text COLLATE "C",
	"roster_sha256" text COLLATE "C",
	"opened_at" bigint,
	"closes_at" bigint,
	"closes_at_first" bigint,
	"rerun" text COLLATE "C",
	"trustees" bigint DEFAULT 0 NOT NULL,
	"ended_at" bigint,
	"closed_at" bigint,
	"result" text COLLATE "C",
	"statement" text COLLATE "C" DEFAULT '' NOT NULL,
	"review_date" text COLLATE "C",
	"said_at" bigint,
	"voided_at" bigint,
	"void_reason" text COLLATE "C" DEFAULT '' NOT NULL,
	CONSTRAINT "polls_state" CHECK ("polls"."state" in ('draft', 'open', 'unsealing', 'closed', 'void')),
	CONSTRAINT "polls_kind" CHECK ("polls"."kind" in ('open', 'confidential', 'secret')),
	CONSTRAINT "polls_frozen" CHECK ("polls"."state" not in ('open', 'unsealing', 'closed') or "polls"."frozen" is not null),
	CONSTRAINT "polls_unsealing" CHECK ("polls"."state" <> 'unsealing' or ("polls"."kind" = 'secret' and "polls"."trustees" > 0)),
	CONSTRAINT "polls_result" CHECK ("polls"."state" = 'void' or ("polls"."state" = 'closed') = ("polls"."result" is not null))
);
--> statement-breakpoint
CREATE TABLE "envelopes" (
	"poll" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"cast" bigint DEFAULT 0 NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "envelopes_poll_participant_pk" PRIMARY KEY("poll","participant")
);
--> statement-breakpoint
CREATE TABLE "secret_ballots" (
	"poll" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	CONSTRAINT "secret_ballots_poll_place_pk" PRIMARY KEY("poll","place"),
	CONSTRAINT "secret_ballots_code" CHECK (length("secret_ballots"."code") = 12)
);
--> statement-breakpoint
CREATE TABLE "secret_polls" (
	"poll" text COLLATE "C" PRIMARY KEY NOT NULL,
	"public_key" text COLLATE "C" NOT NULL,
	"key_lost" bigint DEFAULT 0 NOT NULL,
	"invalid" bigint,
	"commitment" text COLLATE "C",
	"salt" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "poll_trustees" (
	"poll" text COLLATE "C" NOT NULL,
	"place" bigint NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"public_key" text COLLATE "C",
	"signing_key" text COLLATE "C",
	"named" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "poll_trustees_poll_place_pk" PRIMARY KEY("poll","place"),
	CONSTRAINT "poll_trustees_once" UNIQUE("poll","participant")
);
--> statement-breakpoint
CREATE TABLE "sealed_batches" (
	"poll" text COLLATE "C" NOT NULL,
	"step" bigint NOT NULL,
	"batch" bigint NOT NULL,
	"constituencies" text COLLATE "C" NOT NULL,
	"entitled" bigint NOT NULL,
	"present" bigint NOT NULL,
	"count" bigint NOT NULL,
	"invalid" bigint NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"envelopes" "bytea",
	CONSTRAINT "sealed_batches_poll_step_batch_pk" PRIMARY KEY("poll","step","batch")
);
--> statement-breakpoint
CREATE TABLE "trustee_seconds" (
	"poll" text COLLATE "C" NOT NULL,
	"trustee" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C" NOT NULL,
	CONSTRAINT "trustee_seconds_poll_trustee_participant_pk" PRIMARY KEY("poll","trustee","participant")
);
--> statement-breakpoint
CREATE TABLE "unsealing_steps" (
	"poll" text COLLATE "C" NOT NULL,
	"step" bigint NOT NULL,
	"at" bigint NOT NULL,
	"written" bigint DEFAULT 0 NOT NULL,
	"signature" text COLLATE "C",
	CONSTRAINT "unsealing_steps_poll_step_pk" PRIMARY KEY("poll","step")
);
--> statement-breakpoint
CREATE TABLE "poll_word_rulings" (
	"poll" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"shown" text COLLATE "C",
	"hidden" bigint NOT NULL,
	"joined_to" text COLLATE "C",
	CONSTRAINT "poll_word_rulings_poll_key_pk" PRIMARY KEY("poll","key")
);
--> statement-breakpoint
CREATE TABLE "poll_words" (
	"poll" text COLLATE "C" NOT NULL,
	"slip" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"mixed" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "poll_words_poll_slip_key_pk" PRIMARY KEY("poll","slip","key")
);
--> statement-breakpoint
CREATE TABLE "raters" (
	"round" text COLLATE "C" NOT NULL,
	"rater" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C",
	"rated" bigint NOT NULL,
	CONSTRAINT "raters_round_rater_pk" PRIMARY KEY("round","rater")
);
--> statement-breakpoint
CREATE TABLE "rating_reveals" (
	"round" text COLLATE "C" PRIMARY KEY NOT NULL,
	"json" text COLLATE "C" NOT NULL,
	"brotli" "bytea" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rating_round_recommendations" (
	"round" text COLLATE "C" NOT NULL,
	"recommendation" text COLLATE "C" NOT NULL,
	CONSTRAINT "rating_round_recommendations_round_recommendation_pk" PRIMARY KEY("round","recommendation")
);
--> statement-breakpoint
CREATE TABLE "rating_rounds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"disclosure" text COLLATE "C" NOT NULL,
	"raters" text COLLATE "C" NOT NULL,
	"opened_at" bigint NOT NULL,
	"closes_at" bigint,
	"closed_at" bigint,
	"revealed_at" bigint,
	"rerun" text COLLATE "C",
	CONSTRAINT "rating_rounds_disclosure" CHECK ("rating_rounds"."disclosure" in ('open', 'confidential')),
	CONSTRAINT "rating_rounds_raters" CHECK ("rating_rounds"."raters" in ('person', 'organisation')),
	CONSTRAINT "rating_rounds_revealed" CHECK ("rating_rounds"."revealed_at" is null or "rating_rounds"."closed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "rating_sheets" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"round" text COLLATE "C" NOT NULL,
	"organisation" text COLLATE "C" NOT NULL,
	"constituency" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C",
	"file_sha256" text COLLATE "C",
	"by" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"confirmed_at" bigint,
	"taken_back_at" bigint,
	"content" text COLLATE "C" DEFAULT '{"rows":[],"empty":0}' NOT NULL,
	CONSTRAINT "rating_sheets_kind" CHECK ("rating_sheets"."kind" in ('paper', 'file'))
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"round" text COLLATE "C" NOT NULL,
	"recommendation" text COLLATE "C" NOT NULL,
	"rater" text COLLATE "C" NOT NULL,
	"participant" text COLLATE "C",
	"sheet" text COLLATE "C",
	"sheet_row" bigint,
	"wording" text COLLATE "C",
	"version" bigint NOT NULL,
	"given" bigint NOT NULL,
	"level" text COLLATE "C",
	"percentage" double precision,
	"regression" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "ratings_round_rater_recommendation_pk" PRIMARY KEY("round","rater","recommendation"),
	CONSTRAINT "ratings_from" CHECK (("ratings"."participant" is null) <> ("ratings"."sheet" is null)),
	CONSTRAINT "ratings_percentage" CHECK ("ratings"."percentage" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "revealed_ratings" (
	"round" text COLLATE "C" NOT NULL,
	"recommendation" text COLLATE "C" NOT NULL,
	"ratings" text COLLATE "C" NOT NULL,
	CONSTRAINT "revealed_ratings_round_recommendation_pk" PRIMARY KEY("round","recommendation")
);
--> statement-breakpoint
CREATE TABLE "taxonomy_links" (
	"theme" text COLLATE "C" NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	"standing" text COLLATE "C" NOT NULL,
	CONSTRAINT "taxonomy_links_theme_target_pk" PRIMARY KEY("theme","target")
);
--> statement-breakpoint
CREATE TABLE "taxonomy_terms" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C",
	"cycle" bigint,
	"shown" text COLLATE "C",
	"aliasOf" text COLLATE "C",
	"aliasSuggested" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "room_clusters" (
	"room" text COLLATE "C" NOT NULL,
	"cluster" text COLLATE "C" NOT NULL,
	"opened" bigint,
	"closed" bigint,
	"closed_at" bigint,
	CONSTRAINT "room_clusters_room_cluster_pk" PRIMARY KEY("room","cluster")
);
--> statement-breakpoint
CREATE TABLE "workshops" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation" text COLLATE "C" NOT NULL,
	"call_link" text COLLATE "C",
	"folded" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"screen" text COLLATE "C"
);
--> statement-breakpoint
ALTER TABLE "account_identities" ADD CONSTRAINT "account_identities_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "totp_factors" ADD CONSTRAINT "totp_factors_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_groups" ADD CONSTRAINT "card_groups_round_card_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."card_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_passages" ADD CONSTRAINT "card_passages_round_card_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."card_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_rounds" ADD CONSTRAINT "card_rounds_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_rounds" ADD CONSTRAINT "card_rounds_cluster_clusters_id_fk" FOREIGN KEY ("cluster") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_votes" ADD CONSTRAINT "card_votes_round_card_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."card_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_votes" ADD CONSTRAINT "card_votes_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_votes" ADD CONSTRAINT "card_votes_card_cards_id_fk" FOREIGN KEY ("card") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_writers" ADD CONSTRAINT "card_writers_round_card_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."card_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_writers" ADD CONSTRAINT "card_writers_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_round_card_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."card_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_group_card_groups_id_fk" FOREIGN KEY ("group") REFERENCES "public"."card_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_cards" ADD CONSTRAINT "written_cards_round_card_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."card_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "written_cards" ADD CONSTRAINT "written_cards_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucus_codes" ADD CONSTRAINT "caucus_codes_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucus_codes" ADD CONSTRAINT "caucus_codes_caucus_caucuses_id_fk" FOREIGN KEY ("caucus") REFERENCES "public"."caucuses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucus_codes" ADD CONSTRAINT "caucus_codes_let_in_by_participants_id_fk" FOREIGN KEY ("let_in_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucus_members" ADD CONSTRAINT "caucus_members_caucus_caucuses_id_fk" FOREIGN KEY ("caucus") REFERENCES "public"."caucuses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucus_members" ADD CONSTRAINT "caucus_members_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucus_members" ADD CONSTRAINT "caucus_members_let_in_by_participants_id_fk" FOREIGN KEY ("let_in_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucuses" ADD CONSTRAINT "caucuses_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caucuses" ADD CONSTRAINT "caucuses_document_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_ratings" ADD CONSTRAINT "agreed_ratings_recommendation_recommendations_id_fk" FOREIGN KEY ("recommendation") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_lineage" ADD CONSTRAINT "cluster_lineage_cluster_clusters_id_fk" FOREIGN KEY ("cluster") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clusters" ADD CONSTRAINT "clusters_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_lineage" ADD CONSTRAINT "recommendation_lineage_later_recommendations_id_fk" FOREIGN KEY ("later") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_lineage" ADD CONSTRAINT "recommendation_lineage_earlier_recommendations_id_fk" FOREIGN KEY ("earlier") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_cluster_clusters_id_fk" FOREIGN KEY ("cluster") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "side_rating_objections" ADD CONSTRAINT "side_rating_objections_recommendation_recommendations_id_fk" FOREIGN KEY ("recommendation") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "side_rating_objections" ADD CONSTRAINT "side_rating_objections_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "side_ratings" ADD CONSTRAINT "side_ratings_recommendation_recommendations_id_fk" FOREIGN KEY ("recommendation") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "side_ratings" ADD CONSTRAINT "side_ratings_recorded_by_participants_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_lineage" ADD CONSTRAINT "earlier_lineage_later_recommendations_id_fk" FOREIGN KEY ("later") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_lineage" ADD CONSTRAINT "earlier_lineage_earlier_earlier_recommendations_id_fk" FOREIGN KEY ("earlier") REFERENCES "public"."earlier_recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_outcomes" ADD CONSTRAINT "earlier_outcomes_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_recommendations" ADD CONSTRAINT "earlier_recommendations_outcome_earlier_outcomes_id_fk" FOREIGN KEY ("outcome") REFERENCES "public"."earlier_outcomes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_document_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_comment_threads_id_fk" FOREIGN KEY ("thread") REFERENCES "public"."comment_threads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_updates" ADD CONSTRAINT "commitment_updates_commitment_commitments_id_fk" FOREIGN KEY ("commitment") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_workshop_workshops_id_fk" FOREIGN KEY ("workshop") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_by_participants_id_fk" FOREIGN KEY ("by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings_updates" ADD CONSTRAINT "settings_updates_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_clients" ADD CONSTRAINT "document_clients_document_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_document_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_updates" ADD CONSTRAINT "document_updates_document_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_processes" ADD CONSTRAINT "earlier_processes_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_versions" ADD CONSTRAINT "outcome_versions_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_choices" ADD CONSTRAINT "publication_choices_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_history" ADD CONSTRAINT "publication_history_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_plans" ADD CONSTRAINT "publication_plans_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sensitive_clusters" ADD CONSTRAINT "sensitive_clusters_cluster_clusters_id_fk" FOREIGN KEY ("cluster") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_house_styles" ADD CONSTRAINT "export_house_styles_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_logos" ADD CONSTRAINT "export_logos_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_submitters" ADD CONSTRAINT "export_submitters_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export_templates" ADD CONSTRAINT "export_templates_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_columns" ADD CONSTRAINT "remembered_columns_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_columns" ADD CONSTRAINT "remembered_columns_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stated_positions" ADD CONSTRAINT "stated_positions_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mechanism_links" ADD CONSTRAINT "mechanism_links_mechanism_mechanism_recommendations_id_fk" FOREIGN KEY ("mechanism") REFERENCES "public"."mechanism_recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mechanism_links" ADD CONSTRAINT "mechanism_links_recommendation_recommendations_id_fk" FOREIGN KEY ("recommendation") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mechanism_recommendations" ADD CONSTRAINT "mechanism_recommendations_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_codes" ADD CONSTRAINT "join_codes_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joinings" ADD CONSTRAINT "joinings_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_names" ADD CONSTRAINT "participant_names_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoped_links" ADD CONSTRAINT "scoped_links_used_by_participants_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_poll_participant_poll_rosters_poll_participant_fk" FOREIGN KEY ("poll","participant") REFERENCES "public"."poll_rosters"("poll","participant") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counted_ballots" ADD CONSTRAINT "counted_ballots_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_members" ADD CONSTRAINT "poll_members_poll_voter_poll_rosters_poll_participant_fk" FOREIGN KEY ("poll","voter") REFERENCES "public"."poll_rosters"("poll","participant") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_rosters" ADD CONSTRAINT "poll_rosters_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "envelopes" ADD CONSTRAINT "envelopes_poll_participant_poll_rosters_poll_participant_fk" FOREIGN KEY ("poll","participant") REFERENCES "public"."poll_rosters"("poll","participant") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "secret_ballots" ADD CONSTRAINT "secret_ballots_poll_secret_polls_poll_fk" FOREIGN KEY ("poll") REFERENCES "public"."secret_polls"("poll") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "secret_polls" ADD CONSTRAINT "secret_polls_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_trustees" ADD CONSTRAINT "poll_trustees_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_batches" ADD CONSTRAINT "sealed_batches_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trustee_seconds" ADD CONSTRAINT "trustee_seconds_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unsealing_steps" ADD CONSTRAINT "unsealing_steps_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_word_rulings" ADD CONSTRAINT "poll_word_rulings_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_words" ADD CONSTRAINT "poll_words_poll_polls_id_fk" FOREIGN KEY ("poll") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raters" ADD CONSTRAINT "raters_round_rating_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."rating_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_reveals" ADD CONSTRAINT "rating_reveals_round_rating_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."rating_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_round_recommendations" ADD CONSTRAINT "rating_round_recommendations_round_rating_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."rating_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_round_recommendations" ADD CONSTRAINT "rating_round_recommendations_recommendation_recommendations_id_fk" FOREIGN KEY ("recommendation") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_rounds" ADD CONSTRAINT "rating_rounds_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_sheets" ADD CONSTRAINT "rating_sheets_round_rating_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."rating_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_sheets" ADD CONSTRAINT "rating_sheets_by_participants_id_fk" FOREIGN KEY ("by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_participant_participants_id_fk" FOREIGN KEY ("participant") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_sheet_rating_sheets_id_fk" FOREIGN KEY ("sheet") REFERENCES "public"."rating_sheets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_links" ADD CONSTRAINT "taxonomy_links_theme_taxonomy_terms_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."taxonomy_terms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_links" ADD CONSTRAINT "taxonomy_links_target_taxonomy_terms_id_fk" FOREIGN KEY ("target") REFERENCES "public"."taxonomy_terms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_terms" ADD CONSTRAINT "taxonomy_terms_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_clusters" ADD CONSTRAINT "room_clusters_room_workshops_id_fk" FOREIGN KEY ("room") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_identities_account" ON "account_identities" USING btree ("account");--> statement-breakpoint
CREATE INDEX "passkeys_account" ON "passkeys" USING btree ("account");--> statement-breakpoint
CREATE INDEX "totp_factors_account" ON "totp_factors" USING btree ("account");--> statement-breakpoint
CREATE INDEX "card_passages_round" ON "card_passages" USING btree ("round");--> statement-breakpoint
CREATE INDEX "card_rounds_consultation" ON "card_rounds" USING btree ("consultation","opened_at");--> statement-breakpoint
CREATE INDEX "cards_round" ON "cards" USING btree ("round");--> statement-breakpoint
CREATE UNIQUE INDEX "caucus_codes_code" ON "caucus_codes" USING btree ("code");--> statement-breakpoint
CREATE INDEX "caucus_members_participant" ON "caucus_members" USING btree ("participant");--> statement-breakpoint
CREATE INDEX "caucuses_consultation" ON "caucuses" USING btree ("consultation");--> statement-breakpoint
CREATE INDEX "clusters_order" ON "clusters" USING btree ("consultation","place");--> statement-breakpoint
CREATE UNIQUE INDEX "clusters_document" ON "clusters" USING btree ("document");--> statement-breakpoint
CREATE INDEX "recommendations_cluster" ON "recommendations" USING btree ("cluster");--> statement-breakpoint
CREATE INDEX "recommendations_consultation" ON "recommendations" USING btree ("consultation","row");--> statement-breakpoint
CREATE UNIQUE INDEX "earlier_outcomes_file" ON "earlier_outcomes" USING btree ("consultation","sha256");--> statement-breakpoint
CREATE INDEX "earlier_recommendations_outcome" ON "earlier_recommendations" USING btree ("outcome","place");--> statement-breakpoint
CREATE INDEX "comment_threads_document" ON "comment_threads" USING btree ("document","place");--> statement-breakpoint
CREATE INDEX "comments_participant" ON "comments" USING btree ("participant","at");--> statement-breakpoint
CREATE UNIQUE INDEX "commitments_poll_action" ON "commitments" USING btree ("poll","action_sha256");--> statement-breakpoint
CREATE INDEX "commitments_consultation" ON "commitments" USING btree ("consultation","adopted_at");--> statement-breakpoint
CREATE INDEX "concerns_workshop" ON "concerns" USING btree ("workshop","at");--> statement-breakpoint
CREATE INDEX "concerns_by" ON "concerns" USING btree ("by");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expiry" ON "idempotency_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "documents_consultation" ON "documents" USING btree ("consultation");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_item" ON "documents" USING btree ("workshop","item");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_countersignatures_key" ON "journal_countersignatures" USING btree ("consultation","length","key");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_lines_stream" ON "journal_lines" USING btree ("consultation","stream","seq");--> statement-breakpoint
CREATE INDEX "journal_lines_hash" ON "journal_lines" USING btree ("consultation","hash");--> statement-breakpoint
CREATE INDEX "journal_lines_type" ON "journal_lines" USING btree ("consultation","type","place");--> statement-breakpoint
CREATE INDEX "import_contents_import" ON "import_contents" USING btree ("import","createdAt","id","place");--> statement-breakpoint
CREATE INDEX "imports_consultation" ON "imports" USING btree ("consultation");--> statement-breakpoint
CREATE INDEX "imports_waiting" ON "imports" USING btree ("state","owner","createdAt","bytes","id");--> statement-breakpoint
CREATE INDEX "remembered_columns_account" ON "remembered_columns" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "stated_positions_consultation" ON "stated_positions" USING btree ("consultation","at");--> statement-breakpoint
CREATE INDEX "mechanism_links_recommendation" ON "mechanism_links" USING btree ("recommendation");--> statement-breakpoint
CREATE INDEX "mechanism_recommendations_consultation" ON "mechanism_recommendations" USING btree ("consultation","place");--> statement-breakpoint
CREATE INDEX "participants_consultation" ON "participants" USING btree ("consultation","standing");--> statement-breakpoint
CREATE INDEX "participants_joined" ON "participants" USING btree ("consultation","joined_at");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_account" ON "participants" USING btree ("account","consultation");--> statement-breakpoint
CREATE INDEX "scoped_links_consultation" ON "scoped_links" USING btree ("consultation","kind");--> statement-breakpoint
CREATE INDEX "scoped_links_created_by" ON "scoped_links" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "scoped_links_used_by" ON "scoped_links" USING btree ("used_by");--> statement-breakpoint
CREATE INDEX "sessions_participant" ON "sessions" USING btree ("participant");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account");--> statement-breakpoint
CREATE INDEX "polls_consultation" ON "polls" USING btree ("consultation","created_at");--> statement-breakpoint
CREATE INDEX "polls_ending" ON "polls" USING btree ("state","closes_at");--> statement-breakpoint
CREATE INDEX "rating_round_recommendations_recommendation" ON "rating_round_recommendations" USING btree ("recommendation");--> statement-breakpoint
CREATE INDEX "rating_rounds_consultation" ON "rating_rounds" USING btree ("consultation","opened_at");--> statement-breakpoint
CREATE INDEX "rating_sheets_round" ON "rating_sheets" USING btree ("round");--> statement-breakpoint
CREATE INDEX "taxonomy_terms_consultation" ON "taxonomy_terms" USING btree ("consultation");--> statement-breakpoint
CREATE UNIQUE INDEX "room_clusters_open" ON "room_clusters" USING btree ("cluster") WHERE "room_clusters"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "workshops_consultation" ON "workshops" USING btree ("consultation","created_at");
--> statement-breakpoint
INSERT INTO "commit_count" VALUES (1, '', 0);
