import {
	AgreedAlike,
	ClusterList,
	ClusterNameList,
	ClusterStandings,
	ClusterView,
	ContinuityView,
	EarlierOutcomesView,
	OwnObjections,
	RecommendationRatingsView,
	RecordedRatings,
	SplitClusters
} from '../clusters.ts';
import { SensitiveCluster } from '../publication.ts';
import { FacetsView, TaxonomyView } from '../taxonomy.ts';
import { OutcomeUpload, type OperationGroup } from './operation.ts';

const at = '/consultations/:consultation';
const one = `${at}/clusters/:cluster` as const;

export const clusters: OperationGroup = {
	tag: 'Clusters',
	description: 'Recommendations by theme, and how far they are implemented.',
	operations: {
		[`GET ${at}/clusters`]: {
			id: 'listClusters',
			summary: 'List the clusters, in the facilitator’s order',
			answers: { 200: ClusterList }
		},
		[`GET ${at}/cluster-names`]: {
			id: 'listClusterNames',
			summary: 'List what the clusters are called, in the facilitator’s order',
			answers: { 200: ClusterNameList }
		},
		[`GET ${at}/cluster-standings`]: {
			id: 'listClusterStandings',
			summary: 'List where the clusters stand, in the facilitator’s order',
			answers: { 200: ClusterStandings }
		},
		[`PUT ${at}/cluster-order`]: {
			id: 'orderClusters',
			summary: 'Put the clusters in an order',
			answers: { 200: ClusterList }
		},
		[`GET ${at}/facets`]: {
			id: 'getFacets',
			summary: 'Get what each recommendation can be found by',
			answers: { 200: FacetsView }
		},
		[`GET ${at}/recommendation-ratings`]: {
			id: 'listLevels',
			summary: 'List where the sides stand on each recommendation, and what was agreed',
			answers: { 200: RecommendationRatingsView }
		},
		[`GET ${one}`]: {
			id: 'getCluster',
			summary: 'Get a cluster with its recommendations',
			answers: { 200: ClusterView }
		},
		[`PATCH ${one}`]: {
			id: 'renameCluster',
			summary: 'Rename a cluster',
			example: { label: 'Conditions of detention' },
			answers: { 200: ClusterView }
		},
		[`POST ${one}/merge`]: {
			id: 'mergeClusters',
			summary: 'Merge other clusters into this one',
			answers: { 200: ClusterView }
		},
		[`POST ${one}/split`]: {
			id: 'splitCluster',
			summary: 'Move recommendations from this cluster to a new one',
			answers: { 200: SplitClusters }
		},
		[`PUT ${one}/recommendations/:recommendation/category`]: {
			id: 'setCategory',
			summary: 'Say which category of action a recommendation asks for',
			answers: { 200: ClusterView }
		},
		[`POST ${at}/additions`]: {
			id: 'addClusterWithAddition',
			summary: 'Add a voluntary pledge or a new matter as a cluster of its own',
			example: { kind: 'matter', text: 'Noise at night', note: 'In no recommendation', label: 'Noise' },
			answers: { 200: ClusterView }
		},
		[`POST ${one}/additions`]: {
			id: 'addAddition',
			summary: 'Add a voluntary pledge or a new matter to a cluster',
			example: { kind: 'pledge', text: 'Ratify the Convention by 2027', note: 'High-level segment, March 2026' },
			answers: { 200: ClusterView }
		},
		[`PUT ${one}/additions/:addition`]: {
			id: 'correctAddition',
			summary: 'Correct a pledge or a new matter of which nothing was said yet',
			answers: { 200: ClusterView }
		},
		[`POST ${one}/additions/:addition/move`]: {
			id: 'moveAddition',
			summary: 'Move a pledge or a new matter to another cluster',
			answers: { 200: ClusterView }
		},
		[`DELETE ${one}/additions/:addition`]: {
			id: 'removeAddition',
			summary: 'Remove a pledge or a new matter of which nothing was said yet',
			answers: { 200: ClusterView }
		},
		[`PUT ${one}/side-ratings/:constituency`]: {
			id: 'recordSideRatings',
			summary: 'Record what a side says of recommendations',
			example: {
				recommendations: [{ id: '0198d3a2-0000-7000-8000-000000000001', seen: null }],
				rating: { level: 'partially-implemented', percentage: 60, regression: false, reason: 'Two of five prisons' }
			},
			answers: { 200: RecordedRatings }
		},
		[`GET ${one}/objections`]: {
			id: 'listOwnObjections',
			summary: 'List the recommendations of which the asker objects to what their side says',
			answers: { 200: OwnObjections }
		},
		[`PUT ${one}/objections`]: {
			id: 'objectToSideRating',
			summary: 'Object to what one’s own side says of a recommendation, or no longer',
			example: { recommendation: '0198d3a2-0000-7000-8000-000000000001', objects: true },
			answers: { 200: OwnObjections }
		},
		[`PUT ${one}/agreed-ratings`]: {
			id: 'agreeRatings',
			summary: 'Record the agreed rating of recommendations',
			answers: { 200: RecordedRatings }
		},
		[`POST ${at}/agreed-ratings/alike`]: {
			id: 'agreeAlikeRatings',
			summary: 'Agree on what the sides say alike of recommendations',
			answers: { 200: AgreedAlike }
		},
		[`POST ${one}/close`]: {
			id: 'closeCluster',
			summary: 'Close a cluster with its closing statement and dissent',
			example: {
				statement: 'All sides agree on the first two measures.',
				reviewDate: '2028-03-01',
				dissent: [{ constituency: 'state', text: 'The third is under way.' }]
			},
			answers: { 200: ClusterView }
		},
		[`POST ${one}/reopen`]: {
			id: 'reopenCluster',
			summary: 'Open a closed cluster again',
			answers: { 200: ClusterView }
		},
		[`POST ${one}/corrections`]: {
			id: 'correctText',
			summary: 'Put a typing error right in a closed cluster',
			example: {
				place: { part: 'statement' },
				from: 'All sides agre on the first two measures.',
				to: 'All sides agree on the first two measures.',
				reason: 'A letter was missing'
			},
			answers: { 200: ClusterView }
		},
		[`PUT ${one}/sensitive`]: {
			id: 'flagCluster',
			summary: 'Say whether a cluster stays out of everything public',
			answers: { 200: SensitiveCluster }
		}
	}
};

export const continuity: OperationGroup = {
	tag: 'Continuity',
	description: 'Which recommendation goes on from which, here and in earlier outcomes.',
	operations: {
		[`GET ${at}/continuity`]: {
			id: 'listContinuity',
			summary: 'List what goes on from what, suggested or said',
			answers: { 200: ContinuityView }
		},
		[`PUT ${at}/continuity`]: {
			id: 'confirmContinuity',
			summary: 'Confirm or refuse that one goes on from another',
			answers: { 200: ContinuityView }
		},
		[`GET ${at}/earlier-outcomes`]: {
			id: 'listEarlierOutcomes',
			summary: 'List the earlier outcomes that were brought in',
			answers: { 200: EarlierOutcomesView }
		},
		[`POST ${at}/earlier-outcomes`]: {
			id: 'importEarlierOutcome',
			summary: 'Bring in an earlier consultation’s outcome.json',
			answers: { 200: EarlierOutcomesView },
			upload: { 'application/json': OutcomeUpload }
		},
		[`DELETE ${at}/earlier-outcomes/:outcome`]: {
			id: 'deleteEarlierOutcome',
			summary: 'Take an earlier outcome away',
			answers: { 200: EarlierOutcomesView }
		}
	}
};

export const taxonomy: OperationGroup = {
	tag: 'Taxonomy',
	description: 'Themes, groups of persons and goals, as the sources print them.',
	operations: {
		[`GET ${at}/taxonomy`]: {
			id: 'getTaxonomy',
			summary: 'Get the terms and what links them',
			answers: { 200: TaxonomyView }
		},
		[`PATCH ${at}/taxonomy/:term`]: {
			id: 'changeTerm',
			summary: 'Change how a term is shown, or what it is linked to',
			answers: { 200: TaxonomyView }
		}
	}
};
