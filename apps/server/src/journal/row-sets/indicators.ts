import { inConsultation, type RowSet } from './row-set.ts';

export const indicatorsRowSets = {
	'indicator-plan': {
		table: 'indicator_plans',
		key: ['indicator', 'number'],
		within: inConsultation,
		name: 'The plan of indicator',
		columns: ['unit', 'baseline', 'target', 'steps', 'frequency', 'institution', 'sdg', 'at']
	},
	'indicator-value': {
		table: 'indicator_values',
		key: ['id'],
		within: inConsultation,
		name: 'The indicator value',
		columns: [
			...['indicator', 'date', 'value', 'of_group', 'source', 'link', 'constituency', 'institution', 'corrects', 'at']
		]
	}
} satisfies Record<string, RowSet>;
