import { enMechanisms } from '../../words/mechanisms/en.ts';
import type { MechanismNames } from '../../matrix/mechanism-sources.ts';
import { counted, the } from '../../words/grammar/en.ts';

/** What a page for a recommending State says by itself, in English. */
export const en = {
	kind: 'Page for a mission: follow-up of the Universal Periodic Review',
	title: (recommending: string, under: string) => `${recommending}: recommendations to ${the(under)}`,
	page: { before: 'Page ', between: ' of ' },
	lead: (count: number, under: string) =>
		`${counted(count, 'recommendation')} to ${the(under)}, with what became of ${count === 1 ? 'it' : 'them'} as the national consultation assessed it. Where the sides differ, each view stands in square brackets.`,
	number: 'No.',
	recommendation: 'Recommendation',
	position: 'Position of the State',
	level: 'Level of implementation as assessed by each side',
	also: (list: string) => `Also recommended, with the ratings: ${list}.`,
	/** The others, by number; empty where there are too many of them. */
	more: (count: number, numbers: string) =>
		`And ${count} more; for ${count === 1 ? 'its rating' : 'their ratings'} see the matrix of recommendations with the assessment${numbers === '' ? '' : `: ${numbers}`}.`,
	remains: 'What remains to be done',
	addressee: 'Addressee',
	by: 'By',
	/** Within the sentence: [DRAFTING10]. */
	term: (day: string) => `by ${day}`,
	indicator: 'Indicator',
	/** [HANDOUTS4] Of one for which no action was adopted: where it stands, whether it was made before, and the reasons in their words. */
	open: (number: string, rating: string, before: string, reasons: string) =>
		`${number}: ${rating}; ${before === '' ? '' : `recommended already in the ${before}; `}no action on it has been adopted.${reasons === '' ? '' : ` Reasons given: ${reasons}.`}`,
	agreedReason: 'as agreed',
	quoted: (text: string) => `“${text}”`,
	proposed: (text: string) => `Proposed in the consultation, not put to the vote: ${text}`,
	remainingOn: (theme: string, text: string) => `Recorded as remaining on “${theme}”: ${text}`,
	/** [HANDOUTS100] `address`: of the public page, where this version is published. */
	source: (title: string, address: string) =>
		`Source: outcome of the national consultation “${title}”${address === '' ? '' : `: ${address}`}`,
	question: 'A question for the dialogue',
	questions: {
		regression: (under: string, number: string, cluster: string) =>
			`What will ${the(under)} do to reverse the steps back on “${cluster}” that were found with regard to recommendation ${number}?`,
		unassessed: (under: string, number: string, cluster: string) =>
			`What has ${the(under)} done since the review to implement recommendation ${number} on “${cluster}”, and with what results?`,
		remaining: (_under: string, number: string, cluster: string) =>
			`What remains to be done to implement recommendation ${number} on “${cluster}” in full, who is responsible for it, and by when will it be done?`,
		lasting: (under: string, number: string, cluster: string) =>
			`How does ${the(under)} make sure that what was achieved on “${cluster}” (recommendation ${number}) lasts?`
	},
	themeKind: 'Page on a theme: follow-up of the Universal Periodic Review',
	themeTitle: (theme: string, under: string) => `${theme}: ${under}`,
	done: 'What was done',
	obstacles: 'What stands in the way',
	list: {
		theme: 'Theme',
		state: 'Recommending State',
		count: 'Recommendations',
		numbers: 'Numbers',
		page: 'Page',
		noPage: 'No page: nothing was rated or decided',
		unsigned: 'Without a recommending State'
	},
	/** How treaty bodies are called, and where their recommendations stand. */
	named: enMechanisms.named as MechanismNames['named'],
	/** [HANDOUTS8] What a coalition hands to its government and to missions before the Council adopts the outcome. */
	briefing: {
		kind: 'Briefing before the adoption: Universal Periodic Review',
		title: (under: string) => `Pending recommendations: ${under}`,
		lead: (pending: number, all: number, under: string) =>
			`Of the ${counted(all, 'recommendation')} of this review, ${pending} ${pending === 1 ? 'waits' : 'wait'} for the position of ${the(under)}. They stand here by theme, with what the national assessment found and what speaks for supporting them.`,
		none: (under: string) => `No recommendation waits for the position of ${the(under)}: each has its answer.`,
		answer: 'What the answer requires',
		/** `report` is the symbol of the Working Group’s report, `session` that of the Council; null where the list does not say. */
		requirements: (under: string, report: string | null, session: number | null): string[] => [
			`A position of its own on each recommendation: it enjoys the support of ${the(under)}, or it is noted (Human Rights Council resolution 5/1, annex, para. 32). A general answer, or one to a part of a recommendation, leaves open what is accepted.`,
			`In writing, in an addendum to the report of the Working Group${report === null ? '' : ` (${report}/Add.1)`}, before the Council adopts the outcome${session === null ? ' at the session at which it considers it' : ` at its session ${session}`} (agenda item 6).`,
			'Of recommendations that are noted, why: the addendum is the place for it.',
			'Of recommendations that are supported, who will implement them and by when: it will be reported on at mid-term and at the next review.'
		],
		theme: (label: string, pending: number) => `${label} (${pending})`,
		recommendedBy: 'Recommended by',
		found: 'What the assessment says',
		why: 'Why support them',
		acceptedBefore: (cycle: string, list: string) => `Supported in the ${cycle} cycle on the same theme: ${list}.`,
		acceptedNow: (list: string) => `Already supported in this review on the same theme: ${list}.`,
		goesOn: (number: string, earlier: string) => `Recommendation ${number} goes on from an earlier one. ${earlier}`,
		othersAsk: (number: string, list: string) =>
			`On the subject of recommendation ${number}, other human rights mechanisms have made recommendations already: ${list}.`,
		decided: (action: string) => `The national consultation has adopted an action already: ${action}`,
		open: 'The assessment says nothing on this theme yet, and no earlier recommendation on it was supported.'
	}
};

export type HandoutWords = typeof en;
