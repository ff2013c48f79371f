import { CorrectTextRequest } from '../corrections.ts';
import { AddAdditionRequest, AddClusterRequest, CorrectAdditionRequest, MoveAdditionRequest } from '../additions.ts';
import {
	AgreedAlike,
	AgreedRatingsRequest,
	AlikeRatingsRequest,
	CategoryRequest,
	CloseClusterRequest,
	ClusterList,
	ClusterNameList,
	ClusterStandings,
	ClusterView,
	ContinuityRequest,
	ContinuityView,
	EarlierOutcomesView,
	MergeClustersRequest,
	ObjectionRequest,
	OrderClustersRequest,
	OwnObjections,
	RecommendationRatingsView,
	RecordedRatings,
	RecordedSideRatings,
	RenameClusterRequest,
	SideRatingsRequest,
	SplitClusterRequest,
	SplitClusters,
	UndoSideRatingsRequest
} from '../clusters.ts';
import { SensitiveCluster, SensitiveRequest } from '../exports/publication.ts';
import { ChangeTermRequest, FacetsView, TaxonomyView } from '../taxonomy.ts';
import { OutcomeUpload, type OperationGroup, pathOfIds } from './operation.ts';

export const clusters = {
	tag: 'Clusters',
	description: 'Recommendations by theme, and how far they are implemented.',
	operations: {
		listClusters: {
			summary: 'List the clusters, in the facilitator’s order',
			answers: { 200: ClusterList }
		},
		listClusterNames: {
			summary: 'List what the clusters are called, in the facilitator’s order',
			answers: { 200: ClusterNameList }
		},
		listClusterStandings: {
			summary: 'List where the clusters stand, in the facilitator’s order',
			answers: { 200: ClusterStandings }
		},
		orderClusters: {
			summary: 'Put the clusters in an order',
			body: OrderClustersRequest,
			answers: { 200: ClusterList }
		},
		getFacets: {
			summary: 'Get what each recommendation can be found by',
			answers: { 200: FacetsView }
		},
		listLevels: {
			summary: 'List where the sides stand on each recommendation, and what was agreed',
			answers: { 200: RecommendationRatingsView }
		},
		getCluster: {
			summary: 'Get a cluster with its recommendations',
			answers: { 200: ClusterView }
		},
		renameCluster: {
			summary: 'Rename a cluster',
			body: RenameClusterRequest,
			example: { label: 'Conditions of detention' },
			answers: { 200: ClusterView }
		},
		mergeClusters: {
			summary: 'Merge other clusters into this one',
			body: MergeClustersRequest,
			answers: { 200: ClusterView }
		},
		splitCluster: {
			summary: 'Move recommendations from this cluster to a new one',
			body: SplitClusterRequest,
			answers: { 200: SplitClusters }
		},
		setCategory: {
			summary: 'Say which category of action a recommendation asks for',
			body: CategoryRequest,
			answers: { 200: ClusterView }
		},
		addClusterWithAddition: {
			summary: 'Add a voluntary pledge or a new matter as a cluster of its own',
			body: AddClusterRequest,
			example: { kind: 'matter', text: 'Noise at night', note: 'In no recommendation', label: 'Noise' },
			answers: { 200: ClusterView }
		},
		addAddition: {
			summary: 'Add a voluntary pledge or a new matter to a cluster',
			body: AddAdditionRequest,
			example: { kind: 'pledge', text: 'Ratify the Convention by 2027', note: 'High-level segment, March 2026' },
			answers: { 200: ClusterView }
		},
		correctAddition: {
			summary: 'Correct a pledge or a new matter of which nothing was said yet',
			body: CorrectAdditionRequest,
			answers: { 200: ClusterView }
		},
		moveAddition: {
			summary: 'Move a pledge or a new matter to another cluster',
			body: MoveAdditionRequest,
			answers: { 200: ClusterView }
		},
		removeAddition: {
			summary: 'Remove a pledge or a new matter of which nothing was said yet',
			answers: { 200: ClusterView }
		},
		recordSideRatings: {
			summary: 'Record what a side says of recommendations',
			body: SideRatingsRequest,
			example: {
				recommendations: [{ id: '0198d3a2-0000-7000-8000-000000000001', seen: null }],
				rating: { level: 'partially-implemented', percentage: 60, regression: false, reason: 'Two of five prisons' }
			},
			answers: { 200: RecordedSideRatings }
		},
		undoSideRatings: {
			summary: 'Restore what a side said of recommendations before the asker recorded it',
			body: UndoSideRatingsRequest,
			answers: { 200: ClusterView }
		},
		listOwnObjections: {
			summary: 'List the recommendations of which the asker objects to what their side says',
			answers: { 200: OwnObjections }
		},
		objectToSideRating: {
			summary: 'Object to what one’s own side says of a recommendation, or no longer',
			body: ObjectionRequest,
			example: { recommendation: '0198d3a2-0000-7000-8000-000000000001', objects: true },
			answers: { 200: OwnObjections }
		},
		agreeRatings: {
			summary: 'Record the agreed rating of recommendations',
			body: AgreedRatingsRequest,
			answers: { 200: RecordedRatings }
		},
		agreeAlikeRatings: {
			summary: 'Agree on what the sides say alike of recommendations',
			body: AlikeRatingsRequest,
			answers: { 200: AgreedAlike }
		},
		closeCluster: {
			summary: 'Close a cluster with its closing statement and dissent',
			body: CloseClusterRequest,
			example: {
				statement: 'All sides agree on the first two measures.',
				reviewDate: '2028-03-01',
				dissent: [{ constituency: 'state', text: 'The third is under way.' }]
			},
			answers: { 200: ClusterView }
		},
		reopenCluster: {
			summary: 'Open a closed cluster again',
			answers: { 200: ClusterView }
		},
		correctText: {
			summary: 'Put a typing error right in a closed cluster',
			body: CorrectTextRequest,
			example: {
				place: { part: 'statement' },
				from: 'All sides agre on the first two measures.',
				to: 'All sides agree on the first two measures.',
				reason: 'A letter was missing'
			},
			answers: { 200: ClusterView }
		},
		flagCluster: {
			summary: 'Say whether a cluster stays out of everything public',
			params: pathOfIds('consultation', 'cluster'),
			body: SensitiveRequest,
			answers: { 200: SensitiveCluster }
		}
	}
} satisfies OperationGroup;

export const continuity = {
	tag: 'Continuity',
	description: 'Which recommendation goes on from which, here and in earlier outcomes.',
	operations: {
		listContinuity: {
			summary: 'List what goes on from what, suggested or said',
			answers: { 200: ContinuityView }
		},
		confirmContinuity: {
			summary: 'Confirm or refuse that one goes on from another',
			body: ContinuityRequest,
			answers: { 200: ContinuityView }
		},
		listEarlierOutcomes: {
			summary: 'List the earlier outcomes that were brought in',
			answers: { 200: EarlierOutcomesView }
		},
		importEarlierOutcome: {
			summary: 'Bring in an earlier consultation’s outcome.json',
			answers: { 200: EarlierOutcomesView },
			upload: { 'application/json': OutcomeUpload }
		},
		deleteEarlierOutcome: {
			summary: 'Take an earlier outcome away',
			answers: { 200: EarlierOutcomesView }
		}
	}
} satisfies OperationGroup;

export const taxonomy = {
	tag: 'Taxonomy',
	description: 'Themes, groups of persons and goals, as the sources print them.',
	operations: {
		getTaxonomy: {
			summary: 'Get the terms and what links them',
			answers: { 200: TaxonomyView }
		},
		changeTerm: {
			summary: 'Change how a term is shown, or what it is linked to',
			body: ChangeTermRequest,
			answers: { 200: TaxonomyView }
		}
	}
} satisfies OperationGroup;
