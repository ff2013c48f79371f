import type { OfferGroup } from '@plenum/domain/drafting/offers';
import type { FindingCode } from '@plenum/domain/drafting/lint';
import type { ActionCategory } from '@plenum/domain/matrix/action-category';

/** What stands beside an action while it is written. Loaded when someone writes one. */
export const drafting = {
	title: 'Is it SMART?',
	lead: 'What a reader will ask. You can go on without it, and say why you see it differently.',
	reading: 'Reading what is written…',
	unknownLanguage:
		'Wording is checked in English, French, Arabic and Spanish. For this text only the fields are checked.',
	category: (label: string) => `Its verb asks for: ${label}`,
	noCategory: 'It does not begin with a known verb.',
	categories: {
		1: 'little (to share, to seek)',
		2: 'continuing as now',
		3: 'thought (to consider, to study)',
		4: 'something general',
		5: 'an act'
	} satisfies Record<ActionCategory, string>,
	verbs: 'Verbs that ask for an act',
	verbGroups: { law: 'Law', bodies: 'Bodies and money', people: 'People', facts: 'Facts' } satisfies Record<
		OfferGroup,
		string
	>,
	verbUsed: (verb: string) => `It now begins with “${verb}”`,
	notNow: 'This text cannot be changed now.',
	fine: 'no remarks',
	findings: {
		'too-short': () => 'It is too short to say what should be done. Name the measure and what it is about.',
		'no-verb': () => 'It does not begin with what should be done. Begin with a verb: adopt, amend, train, publish…',
		'asks-little': (said: string) => `“${said}” asks for little. Say what should be different afterwards.`,
		'asks-to-continue': (said: string) =>
			`“${said}” asks for what happens already. Say what should be done in addition.`,
		'asks-for-thought': (said: string) =>
			`“${said}” asks for thought, not for an act. Say what should be done: adopt, amend, train…`,
		'general-verb': (said: string) => `“${said}” can mean anything. Say by which act: a law, a post, a sum, a number.`,
		'vague-words': (said: string) => `“${said}” does not say which. Name them.`,
		'several-acts': (said: string) =>
			`A second measure begins with “${said}”. Make it a separate action, so that each can be followed up.`,
		'no-indicator': () => 'Nobody could tell whether it was done. Tick an indicator with its value now and its target.',
		'no-addressee': () => 'It names nobody. Name the institution that leads.',
		'wide-addressee': () => 'It asks everyone, and so nobody. Name one ministry, court or agency.',
		passive: (said: string) => `“${said}” does not say by whom. Name the institution that does it.`,
		'serves-nothing': () => 'It serves no recommendation. Tick those it helps to implement.',
		'no-deadline': () => 'It has no date. Say by when it should be done.',
		haste: (said: string) =>
			(said === '' ? 'Urgency is not a deadline.' : `“${said}” is not a deadline.`) + ' Say a day, a month or a year.',
		'vague-deadline': () => 'Nobody can tell from this deadline when it is late. Say a day, a month or a year.',
		'past-deadline': (said: string) =>
			(said === '' ? 'The deadline' : `“${said}”`) + ' has passed. Give a date in the future.'
	} satisfies Record<FindingCode, (said: string) => string>,
	says: (holds: boolean, reason: string) => `By hand: ${holds ? 'yes' : 'no'} – ${reason}`,
	sayOtherwise: (label: string) => `${label}: mark by hand`,
	otherwise: 'Mark by hand',
	reason: (holds: boolean): string => (holds ? 'Why it is met all the same' : 'Why it is not met'),
	reasonHint: 'Everyone who reads the draft sees it. It is not put to the vote and not published. No names.',
	reasonNeeded: 'Say why.',
	tick: 'Tick it',
	untick: 'Remove the tick',
	cancel: 'Cancel',
	takeBack: 'Undo',
	takeBackNamed: (label: string) => `${label}: remove the mark set by hand`,
	preview: 'As a recommendation',
	by: (day: string) => `by ${day}`,
	addressee: (lead: string) => `Addressee: ${lead}.`,
	measured: (indicator: string) => `Indicator: ${indicator}.`,
	/** Of the section on what remains. */
	narrative: {
		title: 'Could it be followed up?',
		lead: 'What a reader will ask about each line. You can go on without it.',
		more: (count: string) => `and ${count} more lines`
	},
	/** Where actions are decided on, and where the item is closed. */
	notYet: {
		title: 'Not SMART yet',
		lead: 'You can decide on them as they are. The people who follow them up will ask for what is missing.',
		lacks: (letters: string) => `Missing: ${letters}`
	},
	usualAddressees: [
		'Ministry of Justice',
		'Ministry of the Interior',
		'Ministry of Foreign Affairs',
		'Ministry of Health',
		'Ministry of Education',
		'Ministry of Labour and Social Affairs',
		'Ministry of Finance',
		'Parliament',
		'Public Prosecutor’s Office',
		'National statistical office',
		'National mechanism for reporting and follow-up'
	]
};

export type Drafting = typeof drafting;
