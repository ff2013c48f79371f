/** A recommendation as it was received: what stands beside its text wherever it is read. */
export const recommendation = {
	states: 'Recommended by',
	statesNone: 'Recommending States not given in the source',
	themes: 'Themes',
	groups: 'Groups of persons',
	sdgs: 'Sustainable Development Goals',
	asPrinted: (position: string) => `As printed: ${position}`,
	positionFrom: (source: string) => `Position taken from ${source}`,
	openAll: 'Open all',
	closeAll: 'Close all',
	withdrawn: 'Withdrawn',
	withdrawnText: 'A later list no longer contains this recommendation.',
	cycle: (cycle: string) => `Cycle ${cycle}`,
	category: 'Action category',
	categoryOf: (number: string) => `Action category of ${number}`,
	categoryUnknown: 'None',
	categories: {
		1: '1 · asks or shares',
		2: '2 · continues',
		3: '3 · considers',
		4: '4 · general action',
		5: '5 · specific action'
	},
	suggested: 'suggested from the first verb',
	continues: (number: string, cycle: string) => `Continues ${number} (${cycle})`,
	then: (level: string) => `then assessed: ${level}`,
	notAgreed: 'no agreed rating',
	accordingTo: (title: string, date: string) => `according to “\u2068${title}\u2069”, ${date}`,
	headings: { recommendation: 'Recommendations', pledge: 'Voluntary pledges', matter: 'New matters' },
	notes: { pledge: 'Where and when it was made', matter: 'Why it was added' },
	claimTitle: 'The State’s own view',
	claims: {
		implemented: 'already implemented',
		'in-process': 'in the process of implementation',
		'implemented-or-in-process': 'already implemented or in the process of implementation'
	},
	claimNote: 'its claim, not the assessment',
	printed: (label: string) => `As printed: ${label}`,
	linked: 'linked here by theme'
};
