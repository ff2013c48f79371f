import { inConsultation, type RowSet } from './row-set.ts';

export const institutionsRowSets = {
	responsibility: {
		table: 'responsibilities',
		key: ['subject', 'institution'],
		within: inConsultation,
		name: 'The responsibility for recommendation',
		columns: ['part', 'status', 'at']
	}
} satisfies Record<string, RowSet>;
