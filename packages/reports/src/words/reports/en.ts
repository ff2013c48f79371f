import { and, counted, the } from '../grammar/en.ts';

/** What the papers say by themselves, in English. */
export const enReports = {
	kinds: {
		submission: { individual: 'Individual submission', joint: 'Joint submission' },
		'mid-term-report': 'Mid-term report',
		'national-report-annex': 'Annex to the national report',
		'action-plan': 'Action plan',
		statement: 'Oral statement (draft)'
	},
	titles: {
		submission: (state: string, review: string) =>
			`Submission to the Universal Periodic Review of ${the(state)}, ${review}`,
		'mid-term-report': (state: string, review: string) =>
			`Mid-term report on the implementation of the recommendations made to ${the(state)}, ${review}`,
		'national-report-annex': (state: string, review: string) =>
			`${state}: implementation of the recommendations, ${review}`,
		'action-plan': (state: string, review: string) =>
			`${state}: plan of action on the recommendations of the Universal Periodic Review, ${review}`,
		statement: (state: string, review: string) =>
			`Human Rights Council, item 6: Universal Periodic Review of ${the(state)}, ${review}`
	},
	review: (cycle: string, session: string | null) =>
		session === null ? `${cycle} cycle` : `${cycle} cycle, ${session} session`,
	cover: {
		submittedBy: 'Submitted by',
		contact: 'Date',
		consultation: 'Consultation',
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
		annex: 'Annex: state of each recommendation',
		overview: 'Overview',
		clusters: 'Implementation of the recommendations',
		'not-adopted': 'Actions that were put to the vote and not adopted',
		commitments: 'State of the commitments',
		decisions: 'Annex: how it was decided',
		table: 'Table'
	},
	method: (title: string, state: string, review: string) =>
		`This text presents the results of “${title}”, a national consultation on the recommendations made to ${the(state)} in the Universal Periodic Review (${review}).`,
	counted: (recommendations: number, clusters: number, worked: number) =>
		`The consultation covers ${counted(recommendations, 'recommendation')} in ${counted(clusters, 'cluster')}, ${worked === clusters && worked > 1 ? 'all of which' : `of which ${worked}`} ${worked === 1 ? 'has' : 'have'} been taken up so far.`,
	assessors: (sides: readonly string[]) => `Assessments were given by ${and(sides)}.`,
	contributors: 'Taking part in the consultation did not make anyone a signatory of this text.',
	brackets: 'Where the sides did not agree, the view of each stands in square brackets.',
	quoted: (label: string) => `“${label}”`,
	/** Several names within a sentence; `others` were left out. */
	namedOf: (names: readonly string[], others: number) => and([...names, ...(others > 0 ? [`${others} more`] : [])]),
	/** How many stand at each level, in one sentence. */
	ratingSentence: (total: number, parts: readonly string[]) =>
		`Of the ${counted(total, 'recommendation')}, ${and(parts)}.`,
	/** By status. */
	ratingParts: {
		agreed: (count: number, label: string) => `${count} ${count === 1 ? 'is' : 'are'} assessed as “${label}”`,
		'views-recorded': (count: number) => `on ${count} no agreement was reached and each view was recorded`,
		differs: (count: number) => `on ${count} the views differ`,
		alike: (count: number) => `${count} ${count === 1 ? 'is' : 'are'} rated the same but not agreed yet`,
		incomplete: (count: number) => `${count} ${count === 1 ? 'is' : 'are'} rated in part and not agreed yet`,
		'not-rated': (count: number) => `${count} ${count === 1 ? 'has' : 'have'} not been rated yet`
	},
	differ: (labels: string) => `The sides do not agree on ${labels}.`,
	regressed: (labels: string) => `Regression was recorded on ${labels}.`,
	actionsAdopted: (count: number) => `The consultation adopted ${counted(count, 'follow-up action')}.`,
	/** Where the recommendations stand word for word, each with who made it. */
	note: (symbol: string | null, numbers: readonly string[]) =>
		symbol === null
			? `Recommendations ${numbers.join(', ')}.`
			: `See ${symbol}, ${numbers.length === 1 ? 'para.' : 'paras.'} ${numbers.join(', ')}.`,
	keywords: 'Key words',
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
		assistance: 'Assistance needed',
		indicator: 'Indicator',
		recommendations: 'Recommendations',
		evidence: 'Evidence'
	},
	/** Of what a recommendation goes on from. */
	/** [REPORTS14] What an action is for where no recommendation of the list is named. */
	objective: (cluster: string) => `Implement the recommendations on ${cluster}`,
	cycle: (cycle: string) => `${cycle} cycle`,
	then: (what: string) => `Then (${what})`,
	institutions: {
		heading: 'Responsible institutions',
		institution: 'Institution',
		leads: 'Leads (actions)',
		supports: 'Supports (actions)',
		sheet: 'Institutions'
	},
	/** By the agreed level. */
	progress: {
		none: 'No action',
		ongoing: 'Ongoing',
		completed: 'Completed',
		notAssessed: 'Not assessed',
		differs: 'Views differ',
		open: 'Not agreed yet'
	},
	indicator: {
		baseline: 'baseline',
		target: 'target',
		value: 'value',
		source: 'source'
	},
	/** [REPORTS100] A speech: it is read aloud. */
	statement: {
		opening: 'Thank you, Mr/Madam President.',
		onBehalf: 'On behalf of',
		/** `others`: how many organisations are not named. */
		behalf: (names: readonly string[], others: number) =>
			`This statement is made on behalf of ${and([...names, ...(others === 0 ? [] : [counted(others, names.length > 0 ? 'other organisation' : 'organisation')])])}.`,
		subject: (state: string, recommendations: number, clusters: number, worked: number) =>
			`A national consultation has examined how far the ${counted(recommendations, 'recommendation')} made to ${the(state)} in the Universal Periodic Review ${recommendations === 1 ? 'has' : 'have'} been implemented${worked === clusters ? '' : `; ${worked} of ${clusters} themes have been taken up so far`}.`,
		/** How many were agreed at a level, in a sentence. */
		levels: {
			'not-assessed': (count) => `${count} ${count === 1 ? 'has' : 'have'} not been assessed`,
			'not-implemented': (count) => `${count} ${count === 1 ? 'is' : 'are'} not implemented yet`,
			'in-process': (count) => `${count} ${count === 1 ? 'is' : 'are'} in the process of implementation`,
			'partially-implemented': (count) => `${count} ${count === 1 ? 'is' : 'are'} partially implemented`,
			'fully-implemented': (count) => `${count} ${count === 1 ? 'is' : 'are'} fully implemented`
		} as Record<string, (count: number) => string>,
		/** `others`: how many themes are not named. */
		themes: (labels: readonly string[], others: number) =>
			and([...labels, ...(others === 0 ? [] : [counted(others, labels.length > 0 ? 'other theme' : 'theme')])]),
		first: ['First', 'Second', 'Third'] as readonly string[],
		named: (count: number) => `We name ${['one', 'two', 'three'][count - 1] ?? count} of them.`,
		led: (lead: string, day: string | null) =>
			day === null
				? `${capital(the(lead))} is to carry it out.`
				: `${capital(the(lead))} is to carry it out by ${day}.`,
		due: (day: string) => `It is to be carried out by ${day}.`,
		notShared: (sides: readonly string[]) => `It is not shared by ${and(sides)}.`,
		closing: (state: string, hasActions: boolean): string =>
			hasActions
				? `We call on ${the(state)} to carry out these actions in time, and to report on them at mid-term.`
				: `We call on ${the(state)} to implement the recommendations, and to report on them at mid-term.`,
		thanks: 'I thank you.'
	},
	about: { title: 'About this file', what: 'What', value: 'Value', hash: 'SHA-256 of the outcome' },
	record: 'Head of the consultation’s record',
	countersigned: (lines: number, devices: number, sides: number) =>
		`Fingerprint of line ${lines}, countersigned by ${devices === 1 ? '1 device' : `${devices} devices`} of ${sides === 1 ? '1 constituency' : `${sides} constituencies`}`,
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

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
