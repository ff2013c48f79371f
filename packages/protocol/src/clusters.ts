import { assessedKinds } from '@plenum/domain/clusters/addition';
import type { EarlierAssessment as Earlier } from '@plenum/domain/clusters/earlier-outcome';
import type { ActionCategory as Category } from '@plenum/domain/matrix/action-category';
import { positions } from '@plenum/domain/matrix/positions/position';
import type { Distribution as Shares } from '@plenum/domain/ratings/rating-line';
import {
	ratingStandings,
	type AgreedRating as Agreed,
	type SideRating as SideRatingType
} from '@plenum/domain/ratings/side-rating';
import { statuses, type Status, type Summary as SummaryType } from '@plenum/domain/ratings/status';
import { stateClaims } from '@plenum/domain/matrix/positions/state-claim';
import { Type, type Static } from 'typebox';
import { RecordedCorrection } from './corrections.ts';
import {
	closedObject,
	Count,
	Cycle,
	Day,
	Id,
	line,
	lines,
	oneOf,
	orNull,
	schemaOf,
	Sha256,
	Slug,
	Text,
	Time
} from './shapes.ts';

const Position = oneOf(positions);
const percentage = orNull(Type.Number({ minimum: 0, maximum: 100 }));
const ActionCategory = Type.Unsafe<Category>(Type.Integer({ minimum: 1, maximum: 5 }));

/** As a list in another language has it. */
export const TextIn = closedObject({ language: Text, text: Text });

const NamedLabel = closedObject({
	name: Text,
	/** The source's own, where it goes under another name here. */
	printed: orNull(Text),
	/** No label of the source, but one that a confirmed link of its themes adds. */
	linked: Type.Boolean()
});

const NamedThen = closedObject({ id: Slug, label: orNull(Text) });
const levelThen = { level: NamedThen, percentage, regression: Type.Boolean() };
const LevelThen = closedObject(levelThen);
const earlierSource = {
	title: Text,
	exportedAt: Time,
	frozenAs: orNull(Count),
	sha256: Sha256
};

/** What an earlier outcome says of what a recommendation goes on from. */
const EarlierAssessment = schemaOf<Earlier>()(
	closedObject({
		outcome: closedObject(earlierSource),
		text: Text,
		language: orNull(Text),
		cluster: Text,
		agreed: orNull(LevelThen),
		sideRatings: Type.Array(closedObject({ constituency: NamedThen, ...levelThen }))
	})
);

const texts = {
	id: Id,
	number: Text,
	text: Text,
	/** The cycle of the review that it was given in, where that is known. */
	review: orNull(Cycle),
	/** The language of `text`, where it can be told; the same in further languages stands in `translations`. */
	language: orNull(Text),
	translations: Type.Array(TextIn)
};

const said = { level: Slug, percentage, regression: Type.Boolean(), reason: Text, at: Time };
/** How a side's members rated, as a round told it. */
const Distribution = schemaOf<Shares>()(
	closedObject({
		raters: Count,
		levels: Type.Array(closedObject({ level: Slug, count: Count })),
		cannotJudge: Count,
		regression: orNull(Count)
	})
);
const ofSide = {
	standing: oneOf(ratingStandings),
	distribution: orNull(Distribution),
	objections: Count
};
/** What one side says of a recommendation: a level of the scale, or `divided`. */
export const SideRating = schemaOf<SideRatingType>()(closedObject({ constituency: Slug, ...said, ...ofSide }));
/** What the workshop settled on: a level of the scale, or `views-recorded`. */
export const AgreedRating = schemaOf<Agreed>()(closedObject(said));

const counts = Object.fromEntries(statuses.map((status) => [status, Count])) as Record<Status, typeof Count>;
/** [CLUSTERS44] Where recommendations stand, counted. */
const Summary = schemaOf<SummaryType>()(
	closedObject({
		total: Count,
		statuses: closedObject(counts),
		levels: Type.Array(closedObject({ level: Slug, count: Count }))
	})
);

const Kind = oneOf(assessedKinds);

/**
 * A recommendation as people read it. Position is the normalised one; `positionAsPrinted` what the source said. Pledges and new
 * matters are read alike: they have a `note` (where a pledge was made, why a matter was added) and no position.
 */
export const RecommendationView = closedObject({
	...texts,
	kind: Kind,
	note: orNull(Text),
	states: Type.Array(Text),
	position: orNull(Position),
	positionAsPrinted: Text,
	source: orNull(closedObject({ symbol: orNull(Text), paragraph: orNull(Text), raw: Text })),
	themes: Type.Array(Text),
	groups: Type.Array(Text),
	sdgs: Type.Array(Text),
	/** [TAXONOMY7] The same labels as people read them: themes, groups and goals as printed stand above. */
	labels: closedObject({
		themes: Type.Array(NamedLabel),
		groups: Type.Array(NamedLabel),
		sdgs: Type.Array(NamedLabel)
	}),
	/** A later list no longer holds it. */
	withdrawn: Type.Boolean(),
	/** [MATRIX63] What the State says of its own progress: never a level. */
	claim: orNull(oneOf(stateClaims)),
	category: orNull(ActionCategory),
	/** False once a person has said which category it is. */
	categorySuggested: Type.Boolean(),
	/**
	 * [CLUSTERS40] What the sides say of this recommendation, as others see it, each with the person who recorded it; and what was agreed.
	 */
	sideRatings: Type.Array(closedObject({ constituency: Slug, ...said, ...ofSide, recordedBy: orNull(Text) })),
	agreed: orNull(AgreedRating),
	/**
	 * What it continues, as a person confirmed. `agreed`: what was agreed on that one; `then`: what an earlier outcome says of it,
	 * where it is none of this consultation.
	 */
	continues: Type.Array(
		closedObject({
			number: Text,
			review: orNull(Cycle),
			text: Text,
			agreed: orNull(LevelThen),
			then: orNull(EarlierAssessment)
		})
	)
});
export type RecommendationView = Static<typeof RecommendationView>;

const Dissent = closedObject({ constituency: Slug, text: Text });
export type Dissent = Static<typeof Dissent>;

const name = { id: Id, label: Text, document: Id };
const summary = {
	...name,
	state: oneOf(['open', 'closed']),
	positions: closedObject({
		supported: Count,
		noted: Count,
		'partially-supported': Count,
		pending: Count,
		unknown: Count
	}),
	/** Counts the UN’s recommendations in it, without those that were withdrawn. */
	summary: Summary
};

export const ClusterSummary = closedObject({
	...summary,
	/** [ADDITIONS6] Counts those of the UN; pledges and new matters are counted beside them. */
	recommendations: Count,
	pledges: Count,
	matters: Count,
	/** Every theme that its recommendations carry, each once. */
	themes: Type.Array(Text)
});
export type ClusterSummary = Static<typeof ClusterSummary>;

/** GET /api/v1/consultations/:consultation/clusters, in the facilitator's order; PUT …/cluster-order answers it too. */
export const ClusterList = closedObject({ clusters: Type.Array(ClusterSummary) });
export type ClusterList = Static<typeof ClusterList>;

const ClusterStanding = closedObject({
	id: Id,
	label: Text,
	state: summary.state,
	recommendations: Count,
	pledges: Count,
	matters: Count,
	summary: Summary
});
export type ClusterStanding = Static<typeof ClusterStanding>;

/** [OPERATE56] GET …/cluster-standings: the same clusters in the same order, for what shows where they stand and not why. */
export const ClusterStandings = closedObject({
	clusters: Type.Array(ClusterStanding),
	/** Counts the UN’s recommendations in all of them. */
	summary: Summary
});
export type ClusterStandings = Static<typeof ClusterStandings>;

const ClusterName = closedObject(name);
export type ClusterName = Static<typeof ClusterName>;

/** GET …/cluster-names: the same clusters in the same order, for what only has to name them. */
export const ClusterNameList = closedObject({ clusters: Type.Array(ClusterName) });
export type ClusterNameList = Static<typeof ClusterNameList>;

const SaidLevel = { level: Slug, percentage, regression: Type.Boolean() };

/** GET /api/v1/consultations/:consultation/recommendation-ratings: every recommendation, pledge and new matter, cluster by cluster, with where the sides stand. */
export const RecommendationRatingsView = closedObject({
	recommendations: Type.Array(
		closedObject({
			id: Id,
			cluster: Id,
			kind: Kind,
			number: Text,
			text: Text,
			position: orNull(Position),
			sideRatings: Type.Array(closedObject({ constituency: Slug, ...SaidLevel, ...ofSide })),
			agreed: orNull(closedObject(SaidLevel)),
			/** Its cluster is: nothing more is said of it. */
			closed: Type.Boolean(),
			/** [LINEAGE6] What its agreed rating is compared with: in this consultation, or in the latest earlier outcome that holds any of it. */
			then: Type.Array(
				closedObject({
					/** Null where it is one of this consultation. */
					outcome: orNull(Text),
					number: Text,
					agreed: orNull(LevelThen)
				})
			)
		})
	),
	/** How many earlier outcomes were brought in, whatever was confirmed to go on from them. */
	earlierOutcomes: Count
});
export type RecommendationRatingsView = Static<typeof RecommendationRatingsView>;

/** GET …/clusters/:cluster → ClusterView; every command on a cluster answers it too. */
export const ClusterView = closedObject({
	...summary,
	/** The UN’s, then pledges, then new matters: `kind` says which. */
	recommendations: Type.Array(RecommendationView),
	closing: orNull(
		closedObject({
			statement: Text,
			reviewDate: orNull(Day),
			dissent: Type.Array(Dissent),
			at: Time,
			documentSha256: Sha256
		})
	),
	/** [CORRECT5] Typing errors put right since it was closed, in the order of the record; of recommendations at any time. */
	corrections: Type.Array(RecordedCorrection),
	/** Clusters that were merged into this one, or from which it was split. */
	lineage: Type.Array(
		closedObject({
			kind: oneOf(['merged', 'split']),
			label: Text,
			cluster: Id,
			document: orNull(Id),
			at: Time
		})
	),
	/** Where it went into another: it reads as closed, and its text stays readable. */
	mergedInto: orNull(Id)
});
export type ClusterView = Static<typeof ClusterView>;

/** PATCH …/clusters/:cluster */
export const RenameClusterRequest = closedObject({ label: line(300) });
export type RenameClusterRequest = Static<typeof RenameClusterRequest>;

/** POST …/clusters/:cluster/merge: these go into it. */
export const MergeClustersRequest = closedObject({ clusters: Type.Array(Id, { minItems: 1, maxItems: 100 }) });
export type MergeClustersRequest = Static<typeof MergeClustersRequest>;

/** POST …/clusters/:cluster/split → SplitClusters: these recommendations leave it for a new cluster. */
export const SplitClusterRequest = closedObject({
	label: line(300),
	recommendations: Type.Array(Id, { minItems: 1, maxItems: 500 })
});
export type SplitClusterRequest = Static<typeof SplitClusterRequest>;

export const SplitClusters = closedObject({ from: ClusterView, to: ClusterView });
export type SplitClusters = Static<typeof SplitClusters>;

/** PUT /api/v1/consultations/:consultation/cluster-order → ClusterList */
export const OrderClustersRequest = closedObject({ clusters: Type.Array(Id, { maxItems: 500 }) });
export type OrderClustersRequest = Static<typeof OrderClustersRequest>;

/** PUT …/clusters/:cluster/recommendations/:recommendation/category; null says that it is none of them. */
export const CategoryRequest = closedObject({
	category: orNull(ActionCategory)
});
export type CategoryRequest = Static<typeof CategoryRequest>;

/** GET /api/v1/consultations/:consultation/continuity: what goes on from what, suggested or said. */
export const ContinuityView = closedObject({
	pairs: Type.Array(
		closedObject({
			later: closedObject({ ...texts, cluster: Text }),
			/** For an earlier outcome: its title, and the level that was agreed there. */
			earlier: closedObject({ ...texts, cluster: Text, outcome: orNull(Text), agreed: orNull(LevelThen) }),
			status: oneOf(['suggested', 'confirmed', 'refused']),
			/** From 0 to 1; null where nothing suggests it any more. */
			sureness: orNull(Type.Number({ minimum: 0, maximum: 1 }))
		})
	)
});
export type ContinuityView = Static<typeof ContinuityView>;

/** GET /api/v1/consultations/:consultation/earlier-outcomes; POST takes an `outcome.json`, DELETE …/:outcome takes one away. */
export const EarlierOutcomesView = closedObject({
	outcomes: Type.Array(closedObject({ id: Id, ...earlierSource, recommendations: Count }))
});
export type EarlierOutcomesView = Static<typeof EarlierOutcomesView>;

/** PUT …/continuity → ContinuityView: the same of all these pairs. `earlier` is a recommendation here, or one of an earlier outcome. */
export const ContinuityRequest = closedObject({
	pairs: Type.Array(closedObject({ later: Id, earlier: Id }), { minItems: 1, maxItems: 2000 }),
	status: oneOf(['confirmed', 'refused'])
});
export type ContinuityRequest = Static<typeof ContinuityRequest>;

/** What a side says, or what is agreed: then the level may be `views-recorded`. */
export const RatingContent = closedObject({
	level: Slug,
	percentage: orNull(Type.Number({ minimum: 0, maximum: 100 })),
	regression: Type.Boolean(),
	reason: lines(5000)
});
export type RatingContent = Static<typeof RatingContent>;

/** A recommendation, and the time of the rating that its form was opened with: null where there was none. Another one now is not overwritten. */
const Seen = closedObject({ id: Id, seen: orNull(Time) });
const listed = { minItems: 1, maxItems: 500 };

/** PUT …/clusters/:cluster/side-ratings/:constituency → RecordedSideRatings: the same of all that are listed; null takes back what was said. */
export const SideRatingsRequest = closedObject({
	recommendations: Type.Array(Seen, listed),
	rating: orNull(RatingContent)
});
export type SideRatingsRequest = Static<typeof SideRatingsRequest>;

/** PUT …/clusters/:cluster/agreed-ratings → RecordedRatings: agreed on all that are listed; null takes it back. */
export const AgreedRatingsRequest = closedObject({
	recommendations: Type.Array(Seen, listed),
	agreed: orNull(RatingContent)
});
export type AgreedRatingsRequest = Static<typeof AgreedRatingsRequest>;

/** The cluster, and what stood before of those that were listed; recommendations of which the same was said are together. */
export const RecordedRatings = closedObject({
	...ClusterView.properties,
	before: Type.Array(closedObject({ recommendations: Type.Array(Id), value: orNull(RatingContent) }))
});
export type RecordedRatings = Static<typeof RecordedRatings>;

/** The cluster; and, if anything changed, what the caller sends back to undo it: encrypted, for the server alone. */
export const RecordedSideRatings = closedObject({ ...ClusterView.properties, undo: orNull(Text) });
export type RecordedSideRatings = Static<typeof RecordedSideRatings>;

/** POST …/side-ratings/:constituency/undo → ClusterView: the ratings of the side as they were before. */
export const UndoSideRatingsRequest = closedObject({ undo: Text });
export type UndoSideRatingsRequest = Static<typeof UndoSideRatingsRequest>;

/** POST …/agreed-ratings/alike → AgreedAlike: what the sides say alike of these is agreed, in whatever clusters they stand. All or none of them. */
export const AlikeRatingsRequest = closedObject({ recommendations: Type.Array(Id, { minItems: 1, maxItems: 2000 }) });
export type AlikeRatingsRequest = Static<typeof AlikeRatingsRequest>;
export const AgreedAlike = closedObject({ agreed: Type.Array(Id) });
export type AgreedAlike = Static<typeof AgreedAlike>;

/** PUT …/clusters/:cluster/objections: the caller objects to what their own side says of it, or no longer does. → OwnObjections */
export const ObjectionRequest = closedObject({ recommendation: Id, objects: Type.Boolean() });
export type ObjectionRequest = Static<typeof ObjectionRequest>;

/** GET …/clusters/:cluster/objections: the recommendations of which the asker objects to what their side says. */
export const OwnObjections = closedObject({ recommendations: Type.Array(Id) });
export type OwnObjections = Static<typeof OwnObjections>;

/** POST …/clusters/:cluster/close; POST …/clusters/:cluster/reopen has no body. */
export const CloseClusterRequest = closedObject({
	statement: line(5000),
	reviewDate: orNull(Day),
	dissent: Type.Array(closedObject({ constituency: Slug, text: line(5000) }), { maxItems: 20 })
});
export type CloseClusterRequest = Static<typeof CloseClusterRequest>;
