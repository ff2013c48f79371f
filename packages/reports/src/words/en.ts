import type { Language } from '@plenum/domain/languages';
import { en as decision } from '@plenum/domain/polls/decision/words/en';
import { counted } from './grammar/en.ts';
import { enData } from './data/en.ts';
import { enMatrix } from './matrix/en.ts';
import { dayInWords } from '../names/day-in-words.ts';
import { enMechanisms } from './mechanisms/en.ts';
import { enPapers } from './papers/en.ts';
import { enProcess } from './process/en.ts';
import { enReports } from './reports/en.ts';
import { enSubmission } from './submission/en.ts';

const ordinal = (n: number): string => {
	const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
	return `${n}${ending}`;
};

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December']
];

/** What documents say in English. Labels that a facilitator chose go before these. */
export const en = {
	language: 'en' as Language,
	levels: {
		'not-assessed': 'Not assessed',
		'not-implemented': 'Not implemented yet',
		'in-process': 'In the process of implementation',
		'partially-implemented': 'Partially implemented',
		'fully-implemented': 'Fully implemented',
		'views-recorded': 'Views recorded',
		divided: 'Divided'
	} as Record<string, string>,
	constituencies: {
		'civil-society': 'Civil society',
		state: 'State institutions',
		nhri: 'National human rights institution',
		other: 'Others'
	} as Record<string, string>,
	/** The same within a sentence. */
	sidesInText: {
		'civil-society': 'civil society',
		state: 'State institutions',
		nhri: 'the national human rights institution',
		other: 'other participants'
	} as Record<string, string>,
	positions: {
		supported: 'Supported',
		noted: 'Noted',
		'partially-supported': 'Supported/Noted',
		pending: 'Under consideration',
		unknown: ''
	},
	/** What the State says of its own progress: its claim, never a level. */
	claims: {
		implemented: 'already implemented',
		'in-process': 'in the process of implementation',
		'implemented-or-in-process': 'already implemented or in the process of implementation'
	},
	claimed: (claim: string) => `In the State’s own view: ${claim}`,
	sections: {
		progress: 'Progress and impact',
		regressions: 'Regressive actions',
		remaining: 'Remaining actions',
		challenges: 'Challenges',
		assistance: 'Technical assistance and cooperation',
		summary: 'Summary for documents'
	},
	/** Of a cycle and of a session. */
	cycleOf: ordinal,
	sessionOf: ordinal,
	reports: enReports,
	submission: enSubmission,
	process: enProcess,
	papers: enPapers,
	mechanisms: enMechanisms,
	data: enData,
	decision,
	percent: (n: number) => `${n}%`,
	/** [REPORTS44] A day as people write it, from `YYYY-MM-DD`. */
	day: (day: string) => dayInWords(day, (date, month, year) => `${date} ${months[month - 1]} ${year}`),
	/** Which version of the outcome a document is made from: every document says it. */
	edition: {
		draft: (day: string) => `Draft: as it stood on ${day}, not a frozen version`,
		version: (number: number, day: string) => `Version ${number} of the outcome, frozen on ${day}`,
		/** Of a document that holds what was held back from publication. */
		complete: (edition: string) => `${edition}. Complete, for internal use: not for publication`
	},
	/** Between a label and what it labels. */
	colon: ': ',
	/** Before States whose names the source writes in another language. */
	recommendedBy: 'Recommended by',
	/** [EXPORTS3] Where a recommendation stands, and what is said of a side’s rating beside its level. */
	ratings: {
		statuses: {
			'not-rated': 'Not rated yet',
			incomplete: 'Rated in part and not agreed yet',
			alike: 'Rated the same but not agreed yet',
			differs: 'Views differ',
			agreed: 'Agreed'
		},
		/** So many members of a side say what the side says. */
		of: (count: number, raters: number) => `${count} of ${raters}`,
		cannotJudge: 'cannot judge',
		/** A figure that would give someone away. */
		notShown: 'not shown',
		/** What members rated before the side changed or confirmed it. */
		inRound: (counts: string) => `in the round: ${counts}`,
		asInRound: 'as rated in the consultation, not yet confirmed by the side',
		objected: 'divided: members of the side object',
		/** The same in one word each. */
		provisional: 'provisional',
		divided: 'divided',
		summary: (total: number, counts: string) => [counted(total, 'recommendation'), counts].filter(Boolean).join(': ')
	},
	matrix: {
		...enMatrix,
		review: (state: string, cycle: number, session: number | null) =>
			`UPR of ${state} (${ordinal(cycle)} Cycle${session === null ? '' : ` - ${ordinal(session)} Session`})`,
		sourceOfPosition: 'Source of Position',
		sdgs: 'SDGs',
		affectedPersons: 'Affected persons',
		groupsOfPersons: 'Groups of Persons'
	},
	/** A label that goes under another name, and one that the source does not name. */
	labels: {
		listed: (name: string, printed: string) => `${name} (as listed: ${printed})`,
		linked: (name: string) => `${name} (linked here by theme)`
	},
	assessment: {
		regression: 'regression',
		/** [REPORTS23] Of what the whole cluster shares, in every row but the one where it stands. */
		as: (number: string) => (number === '' ? 'As above' : `As ${number}`),
		unreadable: 'The text of this cluster could not be read when this was made.',
		adoptedActions: 'Follow-up actions adopted',
		lead: 'lead',
		supporting: 'with',
		deadline: 'deadline',
		resources: 'resources',
		assistance: 'assistance needed',
		serves: 'recommendations',
		followUp: 'Status',
		commitmentStatuses: {
			'not-started': 'Not started',
			'in-progress': 'In progress',
			done: 'Done',
			dropped: 'Dropped'
		},
		overdue: 'overdue',
		withdrawn: 'Withdrawn: the vote was declared void',
		nextDate: 'next date',
		evidence: 'Evidence',
		statement: 'Outcome',
		dissent: 'Dissent',
		reviewDate: 'To be reviewed'
	},
	/** Of what is no recommendation of the UN. */
	additions: {
		kinds: { pledge: 'Voluntary pledge', matter: 'New matter' },
		headings: { pledge: 'Voluntary pledges', matter: 'New matters raised' },
		texts: { pledge: 'Wording', matter: 'What it is about' },
		notes: { pledge: 'Made', matter: 'Why it was added' },
		counted: (pledges: number, matters: number) =>
			`Apart from the recommendations, it covers ${[
				...(pledges > 0 ? [`${pledges} voluntary ${pledges === 1 ? 'pledge' : 'pledges'} of the State`] : []),
				...(matters > 0 ? [`${matters} new ${matters === 1 ? 'matter' : 'matters'} that no recommendation holds`] : [])
			].join(' and ')}.`
	},
	/** [EXPORTS111] What a vote asked where it was no action, within a sentence. */
	votedOn: {
		/** Before a vote whose lines do not say it. */
		asked: (what: string) => `Put to the vote: ${what}`,
		wording: 'As it was put to the vote',
		whole: 'The consultation as a whole',
		/** Heads a chapter. */
		wholeDecisions: 'Decisions on the consultation as a whole',
		kinds: {
			text: 'texts',
			passage: 'passages',
			rating: 'ratings',
			agenda: 'agendas',
			outcome: 'the outcome as a whole',
			priorities: 'priorities'
		},
		text: (section: string) => `the text of “${section}”, as it stood when the vote started`,
		passage: (section: string) => `a passage of “${section}”, as it stood when the vote started`,
		rating: (number: string, level: string) => `the rating of ${number}: ${level}`,
		agenda: 'the agenda, as it stood when the vote started',
		outcome: (version: number) => `the outcome as a whole, version ${version}`,
		priorities: 'what comes first'
	},
	/** [CORRECT8] Typing errors that were put right after a closing. */
	corrections: {
		title: 'Typing errors corrected',
		on: (day: string, where: string) => `Corrected on ${day}: ${where}`,
		change: (before: string, after: string, reason: string) => `“${before}” is now “${after}” (${reason})`,
		places: {
			section: (section: string) => section,
			action: () => 'Follow-up action',
			statement: () => 'Outcome statement',
			dissent: (side: string) => `Dissent: ${side}`,
			recommendation: (number: string) => `Wording of recommendation ${number}`
		}
	},
	table: {
		state: 'State',
		cluster: 'Cluster',
		number: 'Number',
		recommendation: 'Recommendation',
		recommendingStates: 'Recommending States',
		position: 'Position',
		positionAsPrinted: 'Position as printed',
		claim: 'Progress in the State’s own view',
		sourceOfPosition: 'Source of position',
		themes: 'Themes',
		groups: 'Groups of persons',
		sdgs: 'SDGs',
		cycle: 'Cycle',
		withdrawn: 'Withdrawn from the list',
		category: 'Action category',
		level: 'Level of implementation',
		/** Whether the level was agreed, the views differ, or nobody rated it. */
		status: 'Status of the rating',
		percentage: 'Percentage',
		regression: 'Regression',
		reason: 'Reason',
		rating: (constituency: string) => `Level of implementation as assessed by: ${constituency}`,
		adoptedActions: 'Adopted actions',
		decisions: 'Votes',
		commitmentStatus: 'Adopted actions: progress',
		commitmentEvidence: 'Adopted actions: evidence',
		statement: 'Outcome statement',
		dissent: 'Dissent',
		reviewDate: 'Review date',
		edition: 'Version of the outcome',
		yes: 'yes',
		no: 'no'
	}
};

/** Every language says the same things: what one forgets does not compile. */
export type ReportWords = typeof en;
