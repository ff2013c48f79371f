import { inConsultation, partOf, type RowSet } from './row-set.ts';

export const mechanismsRowSets = {
	mechanism: {
		table: 'mechanism_recommendations',
		key: ['id'],
		within: inConsultation,
		name: 'The text of another mechanism’s recommendation',
		columns: [
			...['row', 'kind', 'body', 'symbol', 'paragraph', 'date', 'text', 'themes', 'groups', 'sdgs', 'annotation', 'raw']
		]
	},
	'mechanism-link': {
		table: 'mechanism_links',
		key: ['mechanism', 'recommendation'],
		within: partOf('recommendation', 'recommendations'),
		name: 'The link of another mechanism’s recommendation',
		columns: ['status', 'at']
	}
} satisfies Record<string, RowSet>;
