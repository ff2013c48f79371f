/** How a decision is read in English, wherever it stands. */
export const en = {
	colon: ': ',
	comma: ', ',
	/** Between items that may have commas. */
	semicolon: '; ',
	percent: (value: number) => `${value}%`,
	/** With two decimals. */
	hundredths: (value: number) => value.toFixed(2),
	kinds: { open: 'Public vote', confidential: 'Confidential vote', secret: 'Secret vote' },
	methods: {
		'for-against': 'For or against',
		consent: 'Consent',
		selection: 'Choosing several',
		points: 'Points',
		ranking: 'Ranking',
		agreement: 'Agreement from 1 to 5'
	},
	stances: {
		'for-against': { for: 'For', against: 'Against', abstain: 'Abstentions' },
		consent: { for: 'Consent', against: 'Object', abstain: 'Stand aside' },
		selection: { for: 'Chose it', against: 'Did not choose it', abstain: 'Chose none' },
		points: { for: 'Gave it points', against: 'Gave it none', abstain: 'Spread no points' },
		ranking: { for: 'Named it', against: 'Left it out', abstain: 'Named none' },
		agreement: { for: 'Agree', against: 'Disagree', abstain: 'Neither' }
	},
	/** [POLL61] Of a question by itself. */
	yesNo: { for: 'Yes', against: 'No', abstain: 'No opinion' },
	steps: { 1: 'not at all', 2: 'rather not', 3: 'partly', 4: 'rather', 5: 'fully' },
	stepIs: (step: number, meaning: string) => `${step} (${meaning})`,
	noOpinion: 'No opinion',
	median: 'Median',
	medianIs: (step: number) => `Median: ${step} of 5.`,
	adopted: 'Adopted',
	notAdopted: 'Not adopted',
	notSharedBy: (sides: string) => `Not shared by: ${sides}.`,
	place: 'Place',
	placeAmong: (place: number, all: number) => `Place ${place} of ${all}.`,
	points: 'Points',
	pointsOf: (points: number, all: number) => `Points: ${points} of ${all}.`,
	share: 'Share',

	castOf: (cast: number, entitled: number) => `${cast} of ${entitled} voted.`,
	/** Where organisations vote. */
	castOfOrganisations: (cast: number, entitled: number) => `${cast} of ${entitled} organisations voted.`,
	tooFew: 'Fewer than 5 voted. So few would give themselves away, so nothing is decided and no figures are shown.',
	noQuorum: 'No quorum was asked.',
	quorumReached: (needed: string) => `Quorum reached (needed: ${needed}).`,
	quorumMissed: (needed: string) => `Quorum not reached (needed: ${needed}).`,
	inEach: (percent: string) => `${percent} in each constituency`,
	missedIn: (where: string) => `Not reached in: ${where}.`,
	bases: {
		valid: 'the votes for and against',
		cast: 'the ballots cast',
		present: 'those present',
		entitled: 'those entitled'
	},
	ruleConsent: 'Adopted where nobody objects. Standing aside counts as abstaining.',
	ruleHalf: (base: string) => `Adopted with more than half of ${base}.`,
	ruleOver: (percent: string, base: string) => `Adopted with more than ${percent} of ${base}.`,
	ruleLeast: (percent: string, base: string) => `Adopted with at least ${percent} of ${base}.`,
	ruleEach: (percent: string) => `${percent} is also needed in each constituency.`,
	rulePlaces: (places: number) => `Only the first ${places} are adopted; equals that would reach beyond are not.`,
	ruleFinal: 'Each vote was final once it was recorded.',
	askedBefore: 'Nearly the same people had been asked the same before.',
	counts: {
		selection:
			'Whoever chose an action counts as for it; whoever chose others alone, as against it. The order is by how many chose each; equals share a place.',
		points: 'Whoever gave an action points counts as for it; whoever spread points and gave it none, as against it.',
		ranking:
			'Whoever named an action counts as for it; whoever left it out, as against it. The order comes from comparing each two actions (Schulze method); equals share a place.',
		agreement: '4 and 5 count as for, 1 and 2 as against, 3 and no opinion as neither.'
	},
	noBase: 'There is no percentage: the base is empty.',
	inFavour: (percent: string, base: string, count: number) => `In favour: ${percent} of ${base} (${count}).`,
	inFavourShort: 'In favour',
	thresholdReached: 'Threshold reached',
	thresholdMissed: 'Threshold not reached',
	weakestIs: (side: string, inFavour: number, against: number, cast: number) =>
		`Weakest support: ${side} (in favour: ${inFavour}, against: ${against}, of ${cast}).`,
	/** [POLL42] One reason for a verdict, which it follows after a colon. */
	reasons: {
		inFavour: {
			'for-against': (votes: number, all: number) => `${votes} of ${all} in favour`,
			selection: (votes: number, all: number) => `${votes} of ${all} chose it`,
			points: (votes: number, all: number) => `${votes} of ${all} gave it points`,
			ranking: (votes: number, all: number) => `${votes} of ${all} named it`,
			agreement: (votes: number, all: number) => `${votes} of ${all} agree (4 or 5)`
		},
		/** What a figure is of, where that is not all who voted. */
		of: {
			valid: 'abstentions left out',
			cast: 'of all ballots',
			present: 'of all who were present',
			entitled: 'of all who could vote'
		},
		needed: (votes: number) => (votes === 1 ? '1 was needed' : `${votes} were needed`),
		notIn: (where: string) => `not enough in: ${where}`,
		noBase: 'nobody was for or against it',
		beyond: (place: number, places: number) => `place ${place}, and adopted were at most ${places}`,
		quorum: (cast: number, entitled: number, needed: number) =>
			`${cast} of ${entitled} voted, ${needed === 1 ? '1 was needed' : `${needed} were needed`}`,
		quorumIn: (where: string) => `too few voted in: ${where}`,
		tooFew: 'fewer than 5 voted, and figures of so few would give them away',
		untold: 'figures are not shown, for so few voted so much alike that they would tell how each did',
		objections: (against: number, all: number) => `${against} of ${all} ${against === 1 ? 'objects' : 'object'}`,
		nobodyObjects: 'nobody objects',
		nobodyConsents: 'nobody consents'
	},
	sharedByAll: (side: string, inFavour: number, cast: number) =>
		`In every constituency more are for it than against. Support is lowest in: ${side} (${inFavour} of ${cast}).`,
	nobodyVotedIn: (side: string) => `Nobody voted in: ${side}.`,
	consensusIs: (value: string) => `Consensus across constituencies: ${value} of 1.`,

	untold: 'The figures are not shown: so few voted so much alike that they would tell how each did.',
	notByConstituency: 'Not shown by constituency: it would give someone’s vote away.',
	/** [PUBLISH2] A public vote hides nothing, but documents go to people who were not in the room. */
	openTogether:
		'The room saw this public vote by constituency. Documents show constituencies together where few voted.',
	smallTogether: 'Constituencies with few votes stand together in one line, so that nobody’s vote can be worked out.',

	pairsLeftOut: 'The comparison of each two is left out here: its table would have more columns than can be read.',
	/** [POLL84] What comes first: an order, in which nothing is adopted. */
	priorities: {
		/** [REPORTS104] */
		unchosen: (names: string) => `Chosen by nobody: ${names}.`,
		cluster: 'Cluster',
		order: 'The order that was voted',
		first: (places: number) => (places === 1 ? 'Comes first' : `Among the first ${places}`),
		after: (places: number) => (places === 1 ? 'Does not come first' : `Not among the first ${places}`),
		undecided: 'No order was decided',
		place: (place: number) => `Place ${place}`,
		/** Within a sentence. */
		at: (place: number) => `place ${place}`,
		shared: 'which is shared beyond them, and no lot is drawn',
		votes: {
			selection: (votes: number, all: number) => `${votes} of ${all} chose it`,
			points: (votes: number, all: number, points: number) =>
				`${points === 1 ? '1 point' : `${points} points`} from ${votes} of ${all}`,
			ranking: (votes: number, all: number) => `${votes} of ${all} named it`
		},
		rule: (places: number) =>
			places === 1
				? 'One comes first, and none where several share that place: no lot is drawn.'
				: `The first ${places} are the priorities; equals that would reach beyond are not among them, and no lot is drawn.`,
		counts: {
			selection: (choices: number | null) =>
				`${choices === null ? 'Each person chose any number.' : `Each person chose up to ${choices}.`} They are ordered by how many chose each; equals share a place.`,
			points: (choices: number | null) =>
				`${choices === null ? '' : `Each person chose up to ${choices}. `}They are ordered by the points that were given to each; equals share a place.`,
			ranking: (choices: number | null) =>
				`${choices === null ? 'Each person put any number in an order.' : `Each person put up to ${choices} in an order.`} The order of all comes from comparing each two (Schulze method), so it need not follow how many named each; equals share a place.`
		}
	},

	results: 'Result of each action',
	pairs: 'Compared two by two: how many put the action of the row before that of the column',
	beats: 'Is put before',
	rulesMet: (base: string | null) =>
		base === null ? 'Consensus of each action' : `Percent of ${base}, for each action`,
	byConstituency: 'Votes by constituency',
	votes: 'Votes',
	turnout: 'Turnout',
	objections: 'Objections',
	action: 'Action',
	result: 'Result',
	base: 'Base',
	threshold: 'Threshold',
	consensus: 'Consensus',
	lowest: 'Lowest',
	constituency: 'Constituency',
	objection: 'Objection',
	reason: 'Reason',
	voted: 'Voted',
	entitled: 'Entitled',
	all: 'All'
};

export type DecisionWords = typeof en;
