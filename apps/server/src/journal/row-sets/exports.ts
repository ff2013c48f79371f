import { inConsultation, type RowSet } from './row-set.ts';

export const exportsRowSets = {
	'earlier-process': {
		table: 'earlier_processes',
		key: ['consultation'],
		within: inConsultation,
		name: 'The earlier process of consultation',
		columns: ['process']
	},
	'outcome-version': {
		table: 'outcome_versions',
		key: ['consultation', 'number'],
		within: inConsultation,
		name: 'The version of the outcome',
		columns: ['at', 'by', 'label', 'sha256', 'chain_head', 'chain_length']
	},
	publication: {
		table: 'publications',
		key: ['consultation'],
		within: inConsultation,
		name: 'The publication of consultation',
		columns: [
			...['slug', 'address', 'state', 'version', 'version_sha256', 'languages', 'organisations'],
			...['published_at', 'withdrawn_at']
		]
	},
	'publication-files': {
		table: 'publication_files',
		key: ['consultation'],
		within: inConsultation,
		name: 'The published files of consultation',
		columns: ['name', 'type', 'sha256', 'length']
	},
	'publication-history': {
		table: 'publication_history',
		key: ['consultation'],
		within: inConsultation,
		name: 'The published versions of consultation',
		columns: ['version', 'first_at', 'last_at']
	},
	'held-back': {
		table: 'publication_choices',
		key: ['consultation', 'version'],
		within: inConsultation,
		name: 'What is held back from version of the outcome',
		columns: ['key', 'at', 'by'],
		from: `(select * from publication_choices where kind = 'held-back') as chosen`
	},
	template: {
		table: 'export_templates',
		key: ['consultation', 'version'],
		within: inConsultation,
		name: 'The template of documents',
		columns: ['json', 'at', 'by']
	}
} satisfies Record<string, RowSet>;
