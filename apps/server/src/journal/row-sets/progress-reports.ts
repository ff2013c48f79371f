import { inConsultation, partOf, type RowSet } from './row-set.ts';

const progressReport = { table: 'progress_reports', key: ['id'], within: inConsultation, undecided: `state = 'draft'` };
const reportingRound = { table: 'reporting_rounds', key: ['id'], within: inConsultation };

export const progressReportsRowSets = {
	'progress-report': {
		...progressReport,
		name: 'The progress report',
		columns: [
			...['subject_kind', 'subject', 'constituency', 'institution', 'author', 'anonymous', 'round', 'version'],
			...['content', 'created_at', 'submitted_at', 'late']
		]
	},
	'progress-standing': {
		...progressReport,
		name: 'The state of progress report',
		columns: ['state', 'shown_at', 'superseded_by', 'question']
	},
	'progress-answer': {
		table: 'progress_answers',
		key: ['report', 'constituency', 'number'],
		within: partOf('report', 'progress_reports'),
		name: 'The answer to progress report',
		columns: ['kind', 'rating', 'reason', 'at']
	},
	'reporting-round': {
		...reportingRound,
		name: 'What the reporting round asks',
		columns: ['title', 'last_day', 'opened_at', 'subjects', 'institutions']
	},
	'reporting-round-closing': {
		...reportingRound,
		name: 'The closing of reporting round',
		columns: ['closed_at']
	}
} satisfies Record<string, RowSet>;
