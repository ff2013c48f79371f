CREATE TABLE "revealed_ratings" (
	"round" text COLLATE "C" NOT NULL,
	"recommendation" text COLLATE "C" NOT NULL,
	"ratings" text COLLATE "C" NOT NULL,
	CONSTRAINT "revealed_ratings_round_recommendation_pk" PRIMARY KEY("round","recommendation")
);
