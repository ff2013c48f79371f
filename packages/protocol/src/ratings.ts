import { assessedKinds } from '@plenum/domain/clusters/addition';
import { positions } from '@plenum/domain/matrix/positions/position';
import { statuses } from '@plenum/domain/ratings/status';
import type { RatingLine as Line } from '@plenum/domain/ratings/rating-line';
import type { Rating as RatingType } from '@plenum/domain/ratings/rating';
import { raterKinds, ratingDisclosures } from '@plenum/domain/ratings/round';
import { Type, type Static } from 'typebox';
import { TextIn } from './clusters.ts';
import { Rerun } from './polls/rerun.ts';
import { Count, Id, Slug, Text, Time, closedObject, line, lines, oneOf, orNull, schemaOf } from './shapes.ts';

const percentage = orNull(Type.Number({ minimum: 0, maximum: 100 }));

/** What a rater says of a recommendation. The level null: “I cannot judge”. */
export const Rating = schemaOf<RatingType>()(
	closedObject({ level: orNull(Slug), percentage, regression: Type.Boolean(), reason: Text, source: Text })
);

export const RoundView = closedObject({
	id: Id,
	title: Text,
	disclosure: oneOf(ratingDisclosures),
	raters: oneOf(raterKinds),
	state: oneOf(['open', 'closed', 'revealed']),
	openedAt: Time,
	closesAt: orNull(Time),
	closedAt: orNull(Time),
	revealedAt: orNull(Time),
	/** [ADDITIONS6] How many of each kind are rated in it. */
	recommendations: Count,
	pledges: Count,
	matters: Count,
	/** In steps of five: how many have begun, and how many have rated everything. */
	progress: closedObject({ begun: Count, finished: Count }),
	/** How many of all of these the reader has rated; null where they rate nothing in it. */
	rated: orNull(Count),
	/** Nearly the same people rated nearly the same before. */
	rerun: orNull(Rerun)
});
export type RoundView = Static<typeof RoundView>;

/** GET /api/v1/consultations/:consultation/rating-rounds, the newest first. */
export const RoundList = closedObject({ rounds: Type.Array(RoundView) });
export type RoundList = Static<typeof RoundList>;

/**
 * POST …/rating-rounds → RoundView. `closesAt` null: when the facilitator says so. Where nearly the same people rated nearly the same
 * before, it opens only with `acceptsRerun`.
 */
export const OpenRoundRequest = closedObject({
	title: line(200),
	recommendations: Type.Array(Id, { minItems: 1, maxItems: 2000 }),
	disclosure: oneOf(ratingDisclosures),
	raters: oneOf(raterKinds),
	closesAt: orNull(Time),
	acceptsRerun: Type.Optional(Type.Boolean())
});
export type OpenRoundRequest = Static<typeof OpenRoundRequest>;

/** POST …/rating-rounds/:round/reopen → RoundView, while nothing is revealed; or another closing time for an open one. */
export const ReopenRoundRequest = closedObject({ closesAt: orNull(Time) });
export type ReopenRoundRequest = Static<typeof ReopenRoundRequest>;

const OwnRating = closedObject({
	recommendation: Id,
	/** Counts the changes of this rating; 0 where there is none yet. */
	version: Count,
	/** Null: taken back. */
	rating: orNull(Rating),
	at: Time
});
export type OwnRating = Static<typeof OwnRating>;

/** A recommendation of a round, as raters read it. */
export const ListedRecommendation = closedObject({
	id: Id,
	cluster: Id,
	kind: oneOf(assessedKinds),
	number: Text,
	text: Text,
	/** Where a pledge was made, or why a matter was added. */
	note: orNull(Text),
	/** The language of `text`, where it can be told; the same in further languages stands in `translations`. */
	language: orNull(Text),
	translations: Type.Array(TextIn),
	states: Type.Array(Text),
	/** Null of a pledge and of a new matter. */
	position: orNull(oneOf(positions)),
	/** By the names under which they are shown. */
	themes: Type.Array(Text)
});
export type ListedRecommendation = Static<typeof ListedRecommendation>;

/** GET …/rating-rounds/:round/ratings: the reader’s own, and what can be rated, cluster by cluster. Nobody’s else. */
export const OwnRatings = closedObject({
	round: RoundView,
	recommendations: Type.Array(ListedRecommendation),
	ratings: Type.Array(OwnRating)
});
export type OwnRatings = Static<typeof OwnRatings>;

/**
 * PUT …/rating-rounds/:round/ratings → SavedRatings. `version` is that of the rating which this one changes. Each is judged by itself:
 * one that somebody else of the rater’s organisation changed meanwhile is not saved, and comes back as it is now.
 */
export const SaveRatingsRequest = closedObject({
	ratings: Type.Array(
		closedObject({
			recommendation: Id,
			version: Count,
			rating: orNull(
				closedObject({
					level: orNull(Slug),
					percentage,
					regression: Type.Boolean(),
					reason: lines(500),
					source: lines(500)
				})
			)
		}),
		{ minItems: 1, maxItems: 500 }
	)
});
export type SaveRatingsRequest = Static<typeof SaveRatingsRequest>;

export const SavedRatings = closedObject({
	/** As they are now. */
	saved: Type.Array(OwnRating),
	/** Not saved, as they are now: another changed them meanwhile. */
	conflicts: Type.Array(OwnRating),
	/** Not saved: not in this round, or nothing that the scale knows. */
	refused: Type.Array(closedObject({ recommendation: Id, code: Text })),
	/** How many of the round’s recommendations the rater has rated. */
	rated: Count
});
export type SavedRatings = Static<typeof SavedRatings>;

const RatingLine = schemaOf<Line>()(
	closedObject({
		constituencies: Type.Array(Slug),
		raters: Count,
		levels: Type.Array(closedObject({ level: Slug, count: Count })),
		cannotJudge: Count,
		regression: orNull(Count)
	})
);

const RevealedRow = closedObject({
	recommendation: Id,
	cluster: Id,
	number: Text,
	/** Where it stood with what this round says alone. */
	status: oneOf(statuses),
	/** Somebody rated it, and any figure would give them away. */
	isHidden: Type.Boolean(),
	lines: Type.Array(RatingLine),
	/** Steps of the scale between the lines, and within the widest of them. */
	between: Count,
	within: Count
});
export type RevealedRow = Static<typeof RevealedRow>;

/** GET …/rating-rounds/:round/reveal: the same for every reader, the widest apart first. */
export const RevealView = closedObject({ round: Id, rows: Type.Array(RevealedRow) });
export type RevealView = Static<typeof RevealView>;

/** What has been agreed on a recommendation of a round, and whether its cluster is closed: nothing more is said of it. */
const SettledRating = closedObject({
	id: Id,
	agreed: orNull(closedObject({ level: Slug, percentage, regression: Type.Boolean() })),
	closed: Type.Boolean()
});
export type SettledRating = Static<typeof SettledRating>;

/**
 * GET …/rating-rounds/:round: all that its page shows. `known` says which of their own ratings the reader has, as `knownRatings` puts
 * it. Where these are all, they are not told again: `ratings` is null, and so is `round.rated`.
 */
export const RoundPage = closedObject({
	...OwnRatings.properties,
	ratings: orNull(OwnRatings.properties.ratings),
	/** Null until it is revealed. */
	reveal: orNull(RevealView),
	/** For a revealed round: only those with an agreement, or with nothing more to say. */
	settled: Type.Array(SettledRating)
});
export type RoundPage = Static<typeof RoundPage>;

/**
 * GET …/rating-rounds/:round/reveal/:recommendation: what was said of one. In an open round who said it, as others see them; in a
 * confidential one reasons and sources alone, of rows whose figures are shown.
 */
export const RevealedRatings = closedObject({
	recommendation: Id,
	ratings: Type.Array(
		closedObject({
			shownAs: orNull(Text),
			constituencies: Type.Array(Slug),
			/** Null where the round is confidential. */
			said: orNull(closedObject({ level: orNull(Slug), percentage, regression: Type.Boolean() })),
			reason: Text,
			source: Text
		})
	)
});
export type RevealedRatings = Static<typeof RevealedRatings>;

/** GET …/rating-rounds/:round: what of one's own ratings the reader has already. */
export const RoundQuery = closedObject({ known: Type.Optional(Type.String({ maxLength: 40 })) });
export type RoundQuery = Static<typeof RoundQuery>;
