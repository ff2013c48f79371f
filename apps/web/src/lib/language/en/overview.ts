import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** The overview of a consultation: what happened, what comes next, where it stands. */
export const overview = {
	since: 'Since you were here',
	/** By the type of a line of the record. */
	changes: {
		'commitment-adopted': plural({ one: '# action adopted', other: '# actions adopted' }),
		'ratings-revealed': plural({ one: '# round of rating revealed', other: '# rounds of rating revealed' }),
		'ratings-opened': plural({ one: '# round of rating opened', other: '# rounds of rating opened' }),
		'cluster-closed': plural({ one: '# cluster closed', other: '# clusters closed' }),
		'matrix-imported': plural({ one: '# list imported', other: '# lists imported' }),
		'person-admitted': plural({ one: '# person let in', other: '# people let in' }),
		'commitment-followed-up': plural({ one: '# update of a commitment', other: '# updates of commitments' }),
		'outcome-published': plural({ one: 'documents published', other: 'documents published # times' })
	},
	next: 'Next',
	steps: {
		import: {
			title: 'Import the recommendations',
			text: 'The OHCHR matrix, a UHRI export or any table.',
			go: 'Import'
		},
		invite: { title: 'Invite people', text: 'Print the join sheet or send the link.', go: 'Invite' },
		admit: { title: 'Let people in', go: 'See who is waiting' },
		rate: {
			title: 'Ask for ratings',
			text: 'Everyone rates the recommendations alone before the workshop. What differs becomes its agenda.',
			go: 'Ask for ratings'
		},
		'follow-round': { go: 'See the round' },
		reveal: { text: 'The round is closed. Nobody has seen the ratings yet.', go: 'Go to reveal' },
		plan: { title: 'Plan a workshop', text: 'Choose what is on its agenda.', go: 'Plan' },
		run: { go: 'Run' },
		'take-part': { go: 'Take part' },
		wait: { go: 'See the agenda' },
		vote: { text: 'A vote is in progress.', go: 'Vote' },
		read: { title: 'Read the recommendations', text: 'Open a cluster, read it, and write what you know.', go: 'Read' },
		review: { title: 'Review what is still open', go: 'Review' },
		publish: {
			title: 'Download the documents, and publish',
			text: 'Every cluster is closed: the documents are ready.',
			go: 'To the documents'
		},
		results: { title: 'See the results', text: 'What was decided, and what follows from it.', go: 'See the results' },
		'follow-up': { title: 'Follow up on commitments', text: 'Record the progress of each one.', go: 'Follow up' }
	},
	workshopStates: {
		planned: 'The workshop is planned.',
		live: 'The workshop is in progress.',
		paused: 'The workshop is paused.',
		closed: 'The workshop is closed.'
	},
	notAgreed: plural({ one: '# recommendation is not agreed yet', other: '# recommendations are not agreed yet' }),
	overdue: plural({ one: '# commitment is overdue.', other: '# commitments are overdue.' }),
	nothing: 'Nothing to do right now',
	nothingText: 'Workshops and rounds of rating appear here when they begin.',
	also: 'Also in progress',
	voted: 'Your vote is recorded',
	see: 'See it',
	standing: 'State of play',
	settledOf: (settled: string, all: string) => `${settled} of ${all} recommendations settled`,
	levels: 'Agreed ratings, by number of recommendations',
	each: 'Recommendation by recommendation',
	places: 'Pages',
	/** What a first day does without, by its name. */
	named: {
		themes: 'Themes, groups and goals',
		mechanisms: 'Other mechanisms',
		cycles: 'From cycle to cycle',
		pledges: 'Pledges and new matters',
		caucus: 'Caucus',
		indicators: 'Indicators and SMART fields of actions',
		links: 'Personal links',
		versions: 'Versions of the outcome',
		record: 'The record, line by line',
		votes: 'Kinds and thresholds of votes',
		paper: 'Ratings on paper',
		rooms: 'Breakout rooms',
		cards: 'Cards'
	}
};
