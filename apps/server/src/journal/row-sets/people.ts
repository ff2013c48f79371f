import { inConsultation, type RowSet } from './row-set.ts';

const person = { table: 'participants', key: ['id'], within: inConsultation, undecided: `standing = 'waiting'` };

export const peopleRowSets = {
	'person-part': { ...person, name: 'The role and side of participant', columns: ['role', 'constituency'] },
	'person-standing': { ...person, name: 'The admission of participant', columns: ['standing'] },
	'person-confirmed': {
		...person,
		undecided: 'confirmed is null',
		name: 'The confirmation of participant',
		columns: ['confirmed']
	}
} satisfies Record<string, RowSet>;
