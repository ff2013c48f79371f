import { inConsultation, partOf, type RowSet } from './row-set.ts';

const commitment = { table: 'commitments', key: ['id'], within: inConsultation };

export const commitmentsRowSets = {
	'commitment-action': {
		...commitment,
		name: 'The adopted action of commitment',
		columns: ['cluster', 'poll', 'action', 'action_sha256', 'indicators', 'adopted_at']
	},
	'commitment-progress': {
		...commitment,
		name: 'The progress of commitment',
		columns: ['status', 'lead', 'evidence', 'links', 'measured', 'next_date', 'updated_at', 'updates']
	},
	'commitment-withdrawal': {
		...commitment,
		name: 'The withdrawal of commitment',
		columns: ['withdrawn_at', 'withdrawn_reason']
	},
	'commitment-update': {
		table: 'commitment_updates',
		key: ['commitment', 'number'],
		within: partOf('commitment', 'commitments'),
		name: 'The update of commitment',
		columns: ['at', 'by', 'role', 'constituency', 'change', 'undoes']
	}
} satisfies Record<string, RowSet>;
