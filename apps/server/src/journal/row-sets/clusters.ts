import { inConsultation, partOf, type RowSet } from './row-set.ts';

const ofCluster = partOf('cluster', 'clusters');
const rating = ['level', 'percentage', 'regression', 'reason', 'at'];
const cluster = { table: 'clusters', key: ['id'], within: inConsultation };
const recommendation = { table: 'recommendations', key: ['id'], within: inConsultation };

export const clustersRowSets = {
	'cluster-label': { ...cluster, name: 'The label of cluster', columns: ['label'] },
	'cluster-text': { ...cluster, name: 'The text of cluster', columns: ['document'] },
	'cluster-closing': {
		...cluster,
		name: 'The closing of cluster',
		columns: ['state', 'into', 'statement', 'reviewDate', 'dissent', 'closedAt', 'documentSha256']
	},
	lineage: {
		table: 'cluster_lineage',
		key: ['cluster'],
		within: ofCluster,
		name: 'The origin of cluster',
		columns: ['step', 'kind', 'label', 'from', 'document', 'at']
	},
	'kept-private': {
		table: 'sensitive_clusters',
		key: ['cluster'],
		within: ofCluster,
		name: 'The privacy of cluster',
		columns: ['cluster']
	},
	recommendation: {
		...recommendation,
		name: 'The text of recommendation',
		columns: [
			...['kind', 'row', 'number', 'text', 'states', 'language', 'translations', 'annotation', 'note', 'withdrawn'],
			...['position', 'positionAsPrinted', 'source', 'claim', 'review', 'themes', 'groups', 'sdgs', 'headerTheme']
		]
	},
	'recommendation-cluster': { ...recommendation, name: 'The cluster of recommendation', columns: ['cluster'] },
	category: {
		...recommendation,
		name: 'The category of recommendation',
		columns: ['category', 'categorySuggested']
	},
	'side-rating': {
		table: 'side_ratings',
		key: ['recommendation', 'constituency'],
		within: partOf('recommendation', 'recommendations'),
		name: 'What a side says of recommendation',
		columns: [...rating, 'standing', 'distribution', 'recorded_by']
	},
	agreement: {
		table: 'agreed_ratings',
		key: ['recommendation'],
		within: partOf('recommendation', 'recommendations'),
		name: 'The agreed rating of recommendation',
		columns: rating
	},
	continuity: {
		table: 'recommendation_lineage',
		key: ['later', 'earlier'],
		within: partOf('later', 'recommendations'),
		name: 'The continuity of recommendation',
		columns: ['standing', 'at']
	},
	'earlier-continuity': {
		table: 'earlier_lineage',
		key: ['later', 'earlier'],
		within: partOf('later', 'recommendations'),
		name: 'The continuity of recommendation',
		columns: ['standing', 'at']
	},
	'earlier-outcome': {
		table: 'earlier_outcomes',
		key: ['id'],
		within: inConsultation,
		name: 'Earlier outcome',
		columns: ['title', 'exportedAt', 'frozenAs', 'sha256', 'broughtAt']
	},
	'earlier-recommendations': {
		table: 'earlier_recommendations',
		key: ['outcome'],
		within: partOf('outcome', 'earlier_outcomes'),
		name: 'The recommendations of earlier outcome',
		columns: [
			...['id', 'place', 'review', 'number', 'text', 'language', 'translations', 'states', 'cluster', 'agreed'],
			...['sideRatings']
		]
	}
} satisfies Record<string, RowSet>;
