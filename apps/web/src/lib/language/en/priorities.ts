import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** Votes on what comes first: which clusters, what each person chooses, and the order that comes of it. */
export const priorities = {
	vote: 'Vote on priorities',
	onBallot: 'Clusters on the ballot',
	onBallotCount: (chosen: string, all: string, most: string) =>
		`${chosen} of ${all} are on the ballot. A ballot holds up to ${most}.`,
	changeBallot: 'Change what is on the ballot',
	search: 'Search',
	putShown: plural({ one: 'Put # on the ballot', other: 'Put all # on the ballot' }),
	takeShown: plural({ one: 'Take # off', other: 'Take all # off' }),
	ballotFull: (most: string) =>
		`A ballot holds up to ${most} clusters. Take one off first, or hold a separate vote on the others.`,
	atLeastTwo: 'Put at least two clusters on the ballot.',
	choices: 'Each person chooses up to',
	places: 'How many come first',
	placesHint: 'The others follow in their order.',
	nothingFound: 'Nothing found. Search for fewer words.',

	asks: {
		selection: (most: string) => `Choose up to ${most}.`,
		ranking: (most: string) => `Choose up to ${most}, and put them in your order.`,
		points: (most: string) => `Spread up to ${most} points over as many as you like.`
	},
	hints: {
		selection: 'Each person chooses some. The order is by how many chose each.',
		ranking: 'Each person chooses some and puts them in order. The common order comes from comparing every pair.',
		points: 'Each person spreads points. The order is by the points.'
	},
	chosen: 'Your choice',
	ranked: 'Your order',
	count: (chosen: string, most: string) => `${chosen} of ${most} chosen`,
	pointsCount: (given: string, most: string) => `${given} of ${most} points given`,
	empty: 'Not chosen yet',
	full: (most: string) => `You have chosen ${most}, and cannot choose more. Remove one of yours first.`,
	pointsFull: (most: string) => `You have given all ${most} points. Take a point from another first.`,
	remove: (label: string) => `Remove: ${label}`,
	up: (label: string) => `Move up: ${label}`,
	down: (label: string) => `Move down: ${label}`,
	pointsFor: (label: string) => `Points for: ${label}`,
	moved: (label: string, place: string) => `${label}: place ${place}`,
	all: 'Choose from',
	picked: 'Chosen',
	choseNone: 'You chose none. That counts as abstaining.',

	firstOnes: 'What comes first',
	comeFirst: plural({ one: '# comes first', other: '# come first' }),
	shared: 'The next ones share a place that goes beyond this number. No lot is drawn.',
	others: plural({ one: '# other, in the order of the vote', other: '# others, in the order of the vote' }),
	othersFollow: plural({ one: '# other follows.', other: '# others follow.' }),
	whole: 'All, in the order of the vote',
	onPaper: plural({ one: '# cluster', other: '# clusters' }),
	onPhones: (most: string, all: string) => `Choose up to ${most} of ${all}, each on your own screen.`
};
