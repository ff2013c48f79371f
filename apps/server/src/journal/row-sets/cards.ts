import { inConsultation, type RowSet } from './row-set.ts';

export const cardsRowSets = {
	'card-round': {
		table: 'card_rounds',
		key: ['id'],
		within: inConsultation,
		name: 'The round of cards',
		columns: [
			'cluster',
			'section',
			'question',
			'disclosure',
			'limit',
			'opened_at',
			'revealed_at',
			'discarded_at',
			'writers'
		]
	}
} satisfies Record<string, RowSet>;
