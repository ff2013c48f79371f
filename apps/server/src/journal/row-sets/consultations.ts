import { sql } from 'drizzle-orm';
import { inConsultation, type RowSet } from './row-set.ts';

const itself = (consultation: string) => sql`"id" = ${consultation}`;
const consultation = { table: 'consultations', key: ['id'], within: itself };

export const consultationsRowSets = {
	consultation: {
		...consultation,
		name: 'The settings of consultation',
		columns: [
			...['title', 'state_name', 'reviews', 'purpose', 'constituencies', 'scale', 'name_policy', 'admission'],
			...['consent_text', 'institutions', 'participation_notice', 'poll_defaults', 'step_minutes', 'observers_comment']
		]
	},
	// Its null is older than this set: lines of the first version decided nothing of it.
	calendar: {
		...consultation,
		undecided: 'calendar is null',
		name: 'The calendar of consultation',
		columns: ['calendar']
	},
	'settings-update': {
		table: 'settings_updates',
		key: ['consultation', 'number'],
		within: inConsultation,
		name: 'The update of the settings',
		columns: ['at', 'by', 'change']
	},
	phase: { ...consultation, name: 'The phase of consultation', columns: ['phase'] }
} satisfies Record<string, RowSet>;
