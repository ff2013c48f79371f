import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

export const consultations = {
	title: 'Consultations',
	create: 'New consultation',
	fromOutcome: 'From an outcome file',
	needOutcomeFile: 'Choose a file.',
	empty: 'No consultation yet',
	emptyText: 'Create one for a State and its review; then import the matrix of recommendations and invite people.',
	emptyJoin: 'Were you given a code? Then join with it.',
	waiting: plural({ one: '# waiting', other: '# waiting' }),
	inside: plural({ one: '# taking part', other: '# taking part' }),
	seenAs: (who: string) => `Others see: ${who}`,
	you: (role: string) => `You: ${role}`,

	nav: 'This consultation',
	overview: 'Overview',
	recommendations: 'Recommendations',
	workshops: 'Workshops',
	decisions: 'Decisions',
	people: 'People',
	import: 'Import',
	prepare: 'Prepare',
	results: 'Results',
	documents: 'Documents',
	workshop: 'Workshop',
	me: 'Me',
	whoTakesPart: 'Who takes part',
	tools: 'Tools',
	minutes: 'Minutes',
	settings: 'Settings',

	mutedNotice:
		'Whoever runs the meeting has stopped your writing for now. You can read, rate, vote and ask for the floor; ask a facilitator if you think that this is a mistake.',
	closedNotice: 'This consultation is closed. It can be read, and its outcome taken away.',
	observerNotice: 'You are an observer: you see everything that is shared, and do not write or vote.',

	settingsTitle: 'Settings',
	settingsOfAll: 'Settings of the consultation',
	commitments: 'Commitments',
	ratings: 'Ratings'
};
