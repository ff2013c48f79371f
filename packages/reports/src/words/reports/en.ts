/** What reports say by themselves, in English. */
export const enReports = {
	kinds: {
		submission: { individual: 'Individual submission', joint: 'Joint submission' },
		'mid-term-report': 'Mid-term report',
		'national-report-annex': 'Annex to the national report',
		'action-plan': 'Action plan',
		statement: 'Oral statement (draft)'
	},
	titles: {
		submission: (state: string, review: string) => `Submission to the Universal Periodic Review of ${state}, ${review}`,
		'mid-term-report': (state: string, review: string) =>
			`Mid-term report on the implementation of the recommendations made to ${state}, ${review}`,
		'national-report-annex': (state: string, review: string) =>
			`${state}: implementation of the recommendations, ${review}`,
		'action-plan': (state: string, review: string) =>
			`${state}: plan of action on the recommendations of the Universal Periodic Review, ${review}`,
		statement: (state: string, review: string) =>
			`Human Rights Council, item 6: Universal Periodic Review of ${state}, ${review}`
	},
	review: (cycle: string, session: string | null) =>
		session === null ? `${cycle} cycle` : `${cycle} cycle, ${session} session`,
	cover: {
		submittedBy: 'Submitted by',
		contact: 'Day',
		consultation: 'Consultation',
		noSubmitters: 'No organisation has given its consent to be named yet.',
		members: (names: string) => `on behalf of ${names}`
	},
	parts: {
		introduction: 'Introduction',
		summary: 'Executive summary',
		obligations: 'Scope of international obligations and cooperation with human rights mechanisms',
		framework: 'National human rights framework',
		rights: 'Implementation of international human rights obligations',
		groups: 'Rights of specific persons or groups',
		actions: 'Recommended follow-up actions',
		assistance: 'Technical assistance and international cooperation',
		annex: 'Annex: state of each recommendation',
		overview: 'Overview',
		clusters: 'Implementation of the recommendations',
		'not-adopted': 'Actions that were put to the vote and not adopted',
		commitments: 'State of the commitments',
		decisions: 'Annex: how it was decided',
		table: 'Table'
	},
	method: (title: string, counted: string, sides: string) =>
		`This text rests on the consultation “${title}”. ${counted} Readings were given by: ${sides}.`,
	counted: (recommendations: number, clusters: number, worked: number) =>
		`Recommendations: ${recommendations}. Clusters: ${clusters}, of which taken up so far: ${worked}.`,
	contributors: 'Contributors are not signatories: only those who are named as submitting have consented to it.',
	brackets: 'Where the sides did not agree, the views of each stand in square brackets.',
	levelsOfRecommendations: 'Recommendations by level',
	withCluster: 'Assessed with their cluster only',
	levelsOf: 'Clusters by agreed level',
	differ: 'Clusters on which the views differ',
	keywords: 'Key words',
	recommendations: 'Recommendations',
	level: 'Level of implementation',
	views: 'Views',
	noAgreed: 'No agreed level',
	notAdopted: 'Not adopted.',
	noActions: 'No action has been adopted.',
	nothing: 'There is nothing to report here.',
	columns: {
		number: 'No.',
		recommendation: 'Recommendation',
		position: 'Position',
		status: 'Status',
		level: 'Level of implementation',
		measures: 'Measures taken',
		next: 'Next steps',
		responsible: 'Responsible',
		remarks: 'Remarks',
		sdgs: 'SDGs',
		objective: 'Objective',
		activity: 'Activity',
		lead: 'Lead',
		partners: 'Partners',
		deadline: 'Deadline',
		budget: 'Budget',
		indicator: 'Indicator',
		recommendations: 'Recommendations',
		evidence: 'Evidence',
		clusters: 'Clusters'
	},
	/** Of what a recommendation goes on from. */
	cycle: (cycle: string) => `${cycle} cycle`,
	then: (what: string) => `Then (${what})`,
	statuses: { none: 'No action', ongoing: 'Ongoing', completed: 'Completed', unknown: '–' },
	indicator: {
		baseline: 'baseline',
		target: 'target',
		value: 'value',
		source: 'source',
		assistance: 'Assistance needed'
	},
	statement: {
		opening: 'Thank you, President.',
		behalf: (names: string) => `I speak on behalf of ${names}.`,
		subject: (state: string, counted: string, sides: string) =>
			`On ${state}: a national consultation looked at how far the recommendations of its review have come. Readings were given by: ${sides}. ${counted}`,
		regressions: (labels: string) => `Regression was found on: ${labels}.`,
		actions: (count: number) => `Follow-up actions adopted: ${count}. Among them:`,
		disagreement: (labels: string) => `The sides do not agree on: ${labels}.`,
		closing: (state: string) =>
			`We ask ${state} to carry these actions out in time, and to report on them at mid-term. Thank you.`
	},
	about: { title: 'About this file', what: 'What', value: 'Value', hash: 'SHA-256 of the outcome' },
	record: 'Head of the consultation’s record',
	page: 'Page',
	sheets: {
		recommendations: 'Recommendations',
		clusters: 'Clusters',
		actions: 'Actions',
		indicators: 'Indicators',
		votes: 'Votes',
		figures: 'Votes in figures'
	},
	sheetColumns: {
		cluster: 'Cluster',
		agreed: 'Agreed level',
		statement: 'Outcome statement',
		dissent: 'Dissent',
		kind: 'Kind',
		indicator: 'Indicator',
		baseline: 'Baseline',
		target: 'Target',
		value: 'Value',
		unit: 'Unit',
		source: 'Source',
		date: 'Date',
		result: 'Result',
		ballotPaper: 'Ballot paper',
		method: 'Method',
		votedSo: 'How it was voted',
		inFavour: 'Counted as for',
		against: 'Counted as against',
		neither: 'Counted as neither',
		percent: 'In favour, percent',
		lowestSupport: 'Its support',
		rules: 'How it was decided',
		table: 'Table',
		row: 'Row',
		column: 'Column',
		adopted: 'Adopted',
		rejected: 'Not adopted'
	},
	indicatorKinds: { structural: 'Structural', process: 'Process', outcome: 'Outcome' }
};

export type ReportWords = typeof enReports;
