import { assessedKinds } from '@plenum/domain/clusters/addition';
import type { EarlierAssessment as Earlier } from '@plenum/domain/clusters/earlier-outcome';
import type { AgreedLevel as Agreed, Reading as ReadingType } from '@plenum/domain/clusters/levels';
import type { LevelCounts } from '@plenum/domain/clusters/recommendation-levels';
import type { ActionCategory as Category } from '@plenum/domain/matrix/action-category';
import { positions } from '@plenum/domain/matrix/position';
import { stateClaims } from '@plenum/domain/matrix/state-claim';
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
		readings: Type.Array(closedObject({ constituency: NamedThen, ...levelThen }))
	})
);

const texts = {
	id: Id,
	number: Text,
	text: Text,
	/** The cycle of the review that it was given in, where that is known. */
	review: orNull(Cycle),
	/** Of `text`, where it can be told; the same in further languages stands in `translations`. */
	language: orNull(Text),
	translations: Type.Array(TextIn)
};

const agreed = { level: Slug, percentage, regression: Type.Boolean(), explanation: Text, at: Time };
/** What one constituency says of a cluster. */
const Reading = schemaOf<ReadingType>()(closedObject({ constituency: Slug, ...agreed }));
/** What the workshop settled on: a level of the scale, or `no-consensus`. */
const AgreedLevel = schemaOf<Agreed>()(closedObject(agreed));

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
	/** [CLUSTERS40] What the sides say of this recommendation, and what was agreed on it; where both are empty, its cluster’s stand. */
	readings: Type.Array(Reading),
	agreed: orNull(AgreedLevel),
	/**
	 * What it goes on from, as a person confirmed. `level`: what was agreed there, where that is another cluster; `then`:
	 * what an earlier outcome says of it.
	 */
	continues: Type.Array(
		closedObject({
			number: Text,
			review: orNull(Cycle),
			text: Text,
			level: orNull(Slug),
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
	/** Of the cluster as a whole. */
	readings: Type.Array(Reading),
	agreed: orNull(AgreedLevel),
	/** Of the UN’s recommendations in it, without those that were withdrawn. */
	levels: schemaOf<LevelCounts>()(
		closedObject({ agreed: Type.Array(closedObject({ level: Slug, count: Count })), read: Count })
	)
};

export const ClusterSummary = closedObject({
	...summary,
	/** [ADDITIONS6] Of the UN; pledges and new matters are counted beside them. */
	...{ recommendations: Count, pledges: Count, matters: Count },
	/** Every theme that its recommendations carry, each once. */
	themes: Type.Array(Text)
});
export type ClusterSummary = Static<typeof ClusterSummary>;

/** GET /api/v1/consultations/:consultation/clusters, in the facilitator's order; PUT …/cluster-order answers it too. */
export const ClusterList = closedObject({ clusters: Type.Array(ClusterSummary) });
export type ClusterList = Static<typeof ClusterList>;

const SaidLevel = { level: Slug, percentage, regression: Type.Boolean() };

const ClusterStanding = closedObject({
	...{ id: Id, label: Text, state: summary.state },
	...{ recommendations: Count, pledges: Count, matters: Count },
	readings: Type.Array(closedObject({ constituency: Slug, level: Slug, regression: Type.Boolean() })),
	agreed: orNull(closedObject(SaidLevel))
});
export type ClusterStanding = Static<typeof ClusterStanding>;

/** [OPERATE56] GET …/cluster-standings: the same clusters in the same order, for what shows where they stand and not why. */
export const ClusterStandings = closedObject({
	clusters: Type.Array(ClusterStanding),
	/** Of the UN’s recommendations in all of them, the levels that were agreed on each by itself. */
	agreedByItself: Type.Array(closedObject({ level: Slug, count: Count }))
});
export type ClusterStandings = Static<typeof ClusterStandings>;

const ClusterName = closedObject(name);
export type ClusterName = Static<typeof ClusterName>;

/** GET …/cluster-names: the same clusters in the same order, for what only has to name them. */
export const ClusterNameList = closedObject({ clusters: Type.Array(ClusterName) });
export type ClusterNameList = Static<typeof ClusterNameList>;

/** GET /api/v1/consultations/:consultation/levels: every recommendation, pledge and new matter, cluster by cluster, with where the sides stand. */
export const LevelsView = closedObject({
	recommendations: Type.Array(
		closedObject({
			id: Id,
			cluster: Id,
			kind: Kind,
			number: Text,
			text: Text,
			position: orNull(Position),
			readings: Type.Array(closedObject({ constituency: Slug, ...SaidLevel })),
			agreed: orNull(closedObject(SaidLevel)),
			/** Its cluster is: nothing more is said of it. */
			closed: Type.Boolean(),
			/** [LINEAGE6] What it was confirmed to go on from, in the latest earlier outcome that holds any of it. */
			then: Type.Array(
				closedObject({
					outcome: Text,
					number: Text,
					agreed: orNull(LevelThen),
					/** Of what this level was said; null where that is not known. */
					of: orNull(oneOf(['recommendation', 'cluster']))
				})
			)
		})
	),
	/** How many earlier outcomes were brought in, whatever was confirmed to go on from them. */
	earlierOutcomes: Count
});
export type LevelsView = Static<typeof LevelsView>;

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
			/** Of an earlier outcome: its title, and the level that was agreed there. */
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

/** PUT …/continuity → ContinuityView. `earlier` is a recommendation here, or one of an earlier outcome. */
export const ContinuityRequest = closedObject({
	later: Id,
	earlier: Id,
	status: oneOf(['confirmed', 'refused'])
});
export type ContinuityRequest = Static<typeof ContinuityRequest>;

/** PUT …/clusters/:cluster/readings/:constituency */
export const ReadingRequest = closedObject({
	level: Slug,
	percentage: orNull(Type.Number({ minimum: 0, maximum: 100 })),
	regression: Type.Boolean(),
	explanation: lines(5000)
});
export type ReadingRequest = Static<typeof ReadingRequest>;

/** PUT …/clusters/:cluster/agreed. The level is of the scale, or `no-consensus`. */
export const AgreeLevelRequest = ReadingRequest;
export type AgreeLevelRequest = ReadingRequest;

/** The answer to PUT …/clusters/:cluster/agreed: the cluster, and what was agreed before. */
export const RecordedLevel = closedObject({ ...ClusterView.properties, before: orNull(ReadingRequest) });
export type RecordedLevel = Static<typeof RecordedLevel>;

/**
 * The answer to PUT …/recommendation-readings/:constituency and …/recommendation-levels: the cluster, and what stood before of those that
 * were listed; recommendations of which the same was said are together.
 */
export const RecordedLevels = closedObject({
	...ClusterView.properties,
	before: Type.Array(closedObject({ recommendations: Type.Array(Id), value: orNull(ReadingRequest) }))
});
export type RecordedLevels = Static<typeof RecordedLevels>;

const Listed = Type.Array(Id, { minItems: 1, maxItems: 500 });

/** PUT …/clusters/:cluster/recommendation-readings/:constituency: the same of all that are listed; null takes back what was said. */
export const RecommendationReadingsRequest = closedObject({ recommendations: Listed, reading: orNull(ReadingRequest) });
export type RecommendationReadingsRequest = Static<typeof RecommendationReadingsRequest>;

/** PUT …/clusters/:cluster/recommendation-levels: agreed on all that are listed; null takes it back. */
export const RecommendationLevelsRequest = closedObject({ recommendations: Listed, agreed: orNull(AgreeLevelRequest) });
export type RecommendationLevelsRequest = Static<typeof RecommendationLevelsRequest>;

/** POST …/clusters/:cluster/recommendation-levels/equal: what the sides say alike of these is agreed. All or none of them. */
export const EqualLevelsRequest = closedObject({ recommendations: Listed });
export type EqualLevelsRequest = Static<typeof EqualLevelsRequest>;

/** POST …/clusters/:cluster/close; POST …/clusters/:cluster/reopen has no body. */
export const CloseClusterRequest = closedObject({
	statement: line(5000),
	reviewDate: orNull(Day),
	dissent: Type.Array(closedObject({ constituency: Slug, text: line(5000) }), { maxItems: 20 })
});
export type CloseClusterRequest = Static<typeof CloseClusterRequest>;
