import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** What became of the adopted actions. */
export const commitments = {
	title: 'Commitments',
	lead: 'Adopted actions, and how far they have come since.',
	empty: 'No commitment yet',
	emptyText: 'An action that a vote adopts becomes a commitment and is followed up here.',
	statuses: {
		'not-started': 'Not started',
		'in-progress': 'In progress',
		done: 'Done',
		dropped: 'Dropped'
	},
	overdue: 'Overdue',
	overdueCount: plural({ one: '# overdue', other: '# overdue' }),
	count: plural({ one: '# commitment', other: '# commitments' }),
	status: 'Status',
	evidence: 'Evidence',
	evidenceHint: 'What shows it: a law, a report, a figure, and where to find it.',
	noEvidence: 'No evidence noted yet.',
	nextDate: 'Next date',
	nextDateHint: 'When to look at it again.',
	noNextDate: 'No next date',
	leadInstitution: 'Lead',
	deadline: 'Deadline',
	update: 'Update',
	updateNamed: (action: string) => `Update: ${action}`,
	updated: 'The commitment is updated.',
	adoptedOn: (date: string) => `Adopted on ${date}`,
	changedOn: (date: string) => `Last updated on ${date}`,
	all: 'All',
	seeVote: 'See the vote'
};
