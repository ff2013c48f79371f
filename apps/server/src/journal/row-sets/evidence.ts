import { inConsultation, type RowSet } from './row-set.ts';

export const evidenceRowSets = {
	source: {
		table: 'evidence_sources',
		key: ['id'],
		within: inConsultation,
		name: 'The source',
		columns: [
			'constituency',
			'kind',
			'title',
			'publisher',
			'quote',
			'date',
			'url',
			'internal',
			'subjects',
			'added_at',
			'version',
			'disputes'
		]
	}
} satisfies Record<string, RowSet>;
