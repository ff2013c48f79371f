/** What the full report says in English, beside what every document says. */
export const en = {
	purposes: {
		'stakeholder-submission': 'Towards a stakeholder submission',
		'mid-term-report': 'Towards a mid-term report',
		'national-report': 'Towards a national report',
		'action-plan': 'Towards an action plan'
	},
	draftWarning:
		'This is a draft. It shows how things stood at one moment and may differ from what is agreed in the end.',
	contents: 'Contents',
	page: { before: 'Page ', between: ' of ' },
	/** [EXPORTS100] Signs in tables. */
	marks: {
		some: (side: string) => `${side}: some of its members`,
		note: 'A filled sign is what a side says, a hollow one what only some of its members said. A figure beside a sign: how many of its members rated so in a round. °: not confirmed by the side yet.',
		countsNote: 'A figure beside a sign: how many recommendations were rated so. No rating is an average.',
		notAgreed: 'Not agreed'
	},
	/** [EXPORTS101] What is read where one page is read. */
	brief: {
		title: 'In one page',
		found: 'What was found',
		regressed: 'What regressed',
		noRegression: 'No step back was recorded.',
		/** `count` recommendations on which somebody sees a step back. */
		regression: (count: number) =>
			`On ${count} ${count === 1 ? 'recommendation' : 'recommendations'} a step back was recorded:`,
		decided: 'What was decided',
		voted: (adopted: number, rejected: number, apart: number) =>
			`${adopted} follow-up ${adopted === 1 ? 'action was' : 'actions were'} adopted${apart === 0 ? '' : `, ${apart} of them not shared by one side or more`}.${rejected === 0 ? '' : ` ${rejected} ${rejected === 1 ? 'was' : 'were'} put to the vote and not adopted.`}`,
		asked: 'What is asked of whom, and by when',
		more: (count: number, chapter: string) => `${count} more: see “${chapter}”.`,
		nothingAsked: 'No action has been adopted, so nothing is asked of any institution yet.'
	},
	institutions: {
		heading: 'Institutions: what is asked of whom',
		unnamed: 'No institution named'
	},
	summary: 'Summary',
	figures: {
		caption: 'The consultation in figures',
		what: 'What',
		howMany: 'Number',
		recommendations: 'Recommendations',
		clusters: 'Clusters',
		closed: 'Clusters closed',
		statuses: {
			agreed: 'Recommendations with an agreed rating',
			'views-recorded': 'Recommendations on which all views were recorded',
			differs: 'Recommendations on which the views differ',
			alike: 'Recommendations rated the same but not agreed yet',
			incomplete: 'Recommendations rated in part and not agreed yet',
			'not-rated': 'Recommendations not rated yet'
		},
		polls: 'Decisions put to the vote',
		adopted: 'Actions adopted',
		commitments: 'Commitments followed up'
	},
	byRating: 'Recommendations by agreed rating',
	bySide: 'Level of implementation of the recommendations as assessed by each constituency',
	ratingsBySide: 'Ratings by constituency',
	ratingsBySideText:
		'How many recommendations of each cluster each constituency rated at each level, and where they stand. No rating is an average.',
	differences: 'Where views differ',
	differencesText:
		'On these recommendations the constituencies do not say the same, or not all of them say what was agreed. All views stand.',
	noDifferences: 'No differing views, dissent or unshared decisions were recorded.',
	clusters: 'Assessment by cluster',
	notTakenUp: 'Clusters not taken up yet',
	recommendations: 'Recommendations',
	ratings: 'Ratings',
	level: 'Level',
	constituency: 'Constituency',
	unreadable: 'Text missing',
	stillOpen: 'This cluster is still open',
	stillOpenText: 'Its ratings and its text can change until it is closed.',
	indicators: {
		title: 'Indicators',
		indicator: 'Indicator',
		kind: 'Kind',
		baseline: 'Baseline',
		target: 'Target',
		value: 'Value',
		source: 'Source and date',
		kinds: { structural: 'Structural', process: 'Process', outcome: 'Outcome' }
	},
	actions: {
		title: 'Follow-up actions',
		action: 'Action',
		responsible: 'Responsible',
		deadline: 'Deadline',
		status: 'Status',
		evidence: 'Evidence'
	},
	commitments: 'Commitments',
	decisions: 'Decisions',
	adopted: 'Adopted',
	method: 'How to check this report',
	methodText:
		'This report was made from one version of the outcome. The hash below is that of the data file of this version (outcome.json): whoever holds the file can compute it. The fingerprint is the last link of the chain in which every step of the consultation is recorded; a later change would show.\nVotes by constituency are shown only where no one is given away. Texts are as the participants wrote them.',
	hashOfVersion: 'SHA-256 of the outcome',
	headOfRecord: (lines: number) => `Fingerprint of the record (${lines} lines)`
};

export type FullReportWords = typeof en;
