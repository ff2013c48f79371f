import type { EarlierSource, LevelThen, EarlierAssessment } from '@plenum/domain/clusters/earlier-outcome';
import type { AgreedLevel, Reading } from '@plenum/domain/clusters/levels';
import type { LevelCounts } from '@plenum/domain/clusters/recommendation-levels';
import type { ActionCategory } from '@plenum/domain/matrix/action-category';
import type { TextIn } from '@plenum/domain/matrix/recommendation';
import type { StateClaim } from '@plenum/domain/matrix/state-claim';
import type { NamedLabels } from '@plenum/domain/taxonomy/label-names';
import { Type, type Static } from 'typebox';
import { closedObject, Day, Id, line, lines, oneOf, orNull, Slug } from './shapes.ts';

/** A recommendation as people read it. Position is the normalised one; `positionAsPrinted` what the source said. */
export type RecommendationView = {
	id: string;
	number: string;
	text: string;
	states: string[];
	position: 'supported' | 'noted' | 'partially-supported' | 'pending' | 'unknown';
	positionAsPrinted: string;
	source: { symbol: string | null; paragraph: string | null; raw: string } | null;
	themes: string[];
	groups: string[];
	sdgs: string[];
	/** [TAXONOMY7] The same labels as people read them: themes, groups and goals as printed stand above. */
	labels: NamedLabels;
	/** The cycle of the review that it was given in, where that is known. */
	review: number | null;
	/** Of `text`, where it can be told; the same in further languages stands in `translations`. */
	language: string | null;
	translations: TextIn[];
	/** A later list no longer holds it. */
	withdrawn: boolean;
	/** [MATRIX63] What the State says of its own progress: never a level. */
	claim: StateClaim | null;
	category: ActionCategory | null;
	/** False once a person has said which category it is. */
	categorySuggested: boolean;
	/** [CLUSTERS40] What the sides say of this recommendation, and what was agreed on it; where both are empty, its cluster’s stand. */
	readings: Reading[];
	agreed: AgreedLevel | null;
	/**
	 * What it goes on from, as a person confirmed. `level`: what was agreed there, where that is another cluster; `then`:
	 * what an earlier outcome says of it.
	 */
	continues: {
		number: string;
		review: number | null;
		text: string;
		level: string | null;
		then: EarlierAssessment | null;
	}[];
};

export type Dissent = { constituency: string; text: string };

/** GET /api/v1/consultations/:consultation/clusters → `{ clusters: ClusterSummary[] }`, in the facilitator's order. */
export type ClusterSummary = {
	id: string;
	label: string;
	document: string;
	state: 'open' | 'closed';
	recommendations: number;
	positions: Record<RecommendationView['position'], number>;
	/** Every theme that its recommendations carry, each once. */
	themes: string[];
	/** Of the cluster as a whole. */
	readings: Reading[];
	agreed: AgreedLevel | null;
	/** Of its recommendations, without those that were withdrawn. */
	levels: LevelCounts;
};

/** GET …/clusters/:cluster → ClusterView; every command on a cluster answers it too. */
export type ClusterView = Omit<ClusterSummary, 'recommendations' | 'themes'> & {
	recommendations: RecommendationView[];
	closing: {
		statement: string;
		reviewDate: string | null;
		dissent: Dissent[];
		at: number;
		documentSha256: string;
	} | null;
	/** Clusters that were merged into this one, or from which it was split. */
	lineage: { kind: 'merged' | 'split'; label: string; cluster: string; document: string | null; at: number }[];
	/** Where it went into another: it reads as closed, and its text stays readable. */
	mergedInto: string | null;
};

/** PATCH …/clusters/:cluster */
export const RenameClusterRequest = closedObject({ label: line(300) });
export type RenameClusterRequest = Static<typeof RenameClusterRequest>;

/** POST …/clusters/:cluster/merge: these go into it. */
export const MergeClustersRequest = closedObject({ clusters: Type.Array(Id, { minItems: 1, maxItems: 100 }) });
export type MergeClustersRequest = Static<typeof MergeClustersRequest>;

/** POST …/clusters/:cluster/split: these recommendations leave it for a new cluster; answers `{ from: ClusterView, to: ClusterView }`. */
export const SplitClusterRequest = closedObject({
	label: line(300),
	recommendations: Type.Array(Id, { minItems: 1, maxItems: 500 })
});
export type SplitClusterRequest = Static<typeof SplitClusterRequest>;

/** PUT /api/v1/consultations/:consultation/cluster-order → `{ clusters }` */
export const OrderClustersRequest = closedObject({ clusters: Type.Array(Id, { maxItems: 500 }) });
export type OrderClustersRequest = Static<typeof OrderClustersRequest>;

/** PUT …/clusters/:cluster/recommendations/:recommendation/category; null says that it is none of them. */
export const CategoryRequest = closedObject({
	category: orNull(Type.Unsafe<ActionCategory>(Type.Integer({ minimum: 1, maximum: 5 })))
});
export type CategoryRequest = Static<typeof CategoryRequest>;

type InContinuity = Pick<RecommendationView, 'id' | 'number' | 'review' | 'text' | 'language' | 'translations'>;

/** GET /api/v1/consultations/:consultation/continuity: what goes on from what, suggested or said. */
export type ContinuityView = {
	pairs: {
		later: InContinuity & { cluster: string };
		/** Of an earlier outcome: its title, and the level that was agreed there. */
		earlier: InContinuity & { cluster: string; outcome: string | null; agreed: LevelThen | null };
		standing: 'suggested' | 'confirmed' | 'refused';
		/** From 0 to 1; null where nothing suggests it any more. */
		sureness: number | null;
	}[];
};

/** GET /api/v1/consultations/:consultation/earlier-outcomes; POST takes an `outcome.json`, DELETE …/:outcome takes one away. */
export type EarlierOutcomesView = { outcomes: (EarlierSource & { id: string; recommendations: number })[] };

/** PUT …/continuity → ContinuityView. `earlier` is a recommendation here, or one of an earlier outcome. */
export const ContinuityRequest = closedObject({
	later: Id,
	earlier: Id,
	standing: oneOf(['confirmed', 'refused'])
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
