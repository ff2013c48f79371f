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
