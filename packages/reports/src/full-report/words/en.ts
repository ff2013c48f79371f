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
	summary: 'Summary',
	figures: {
		caption: 'The consultation in figures',
		what: 'What',
		howMany: 'Number',
		recommendations: 'Recommendations',
		clusters: 'Clusters',
		closed: 'Clusters closed',
		agreed: 'Clusters with an agreed level',
		noConsensus: 'Clusters without consensus',
		recommendationsAgreed: 'Recommendations with an agreed level of their own',
		recommendationsApart: 'Recommendations on which the views differ',
		polls: 'Decisions put to the vote',
		adopted: 'Actions adopted',
		commitments: 'Commitments followed up'
	},
	agreedLevels: { clusters: 'Clusters by agreed level', recommendations: 'Recommendations by agreed level' },
	readingsByConstituency: {
		clusters: 'Readings of clusters by constituency and level',
		recommendations: 'Readings of recommendations by constituency and level'
	},
	levelsByConstituency: 'Levels by constituency',
	levelsByConstituencyText:
		'Each constituency gives its own reading of a cluster; where recommendations were read one by one, the number of each reading stands in brackets. The agreed level stands beside them; it is not an average.',
	differences: 'Where views differ',
	differencesText: 'On these clusters the constituencies do not say the same. All views stand.',
	noDifferences: 'No differing readings, dissent or unshared decisions were recorded.',
	silent: (sides: string) => `No reading: ${sides}`,
	clusters: 'Assessment by cluster',
	notTakenUp: 'Clusters not taken up yet',
	recommendations: 'Recommendations',
	agreedLevel: 'Agreed level',
	level: 'Level',
	readings: 'Readings',
	constituency: 'Constituency',
	explanation: 'Explanation',
	unreadable: 'Text missing',
	stillOpen: 'This cluster is still open',
	stillOpenText: 'Its level and text can change until it is closed.',
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
