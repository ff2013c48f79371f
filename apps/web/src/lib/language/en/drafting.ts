import type { OfferGroup } from '@plenum/domain/drafting/offers';
import type { FindingCode } from '@plenum/domain/drafting/lint';
import type { ActionCategory } from '@plenum/domain/matrix/action-category';

/** What stands beside an action while it is written. Loaded when someone writes one. */
export const drafting = {
	title: 'Is it SMART?',
	lead: 'What a reader will ask. Nothing waits for it: you can go on, and you can say why it is otherwise.',
	reading: 'Reading what is written…',
	unknownLanguage:
		'The words are read in English, French, Arabic and Spanish. Of this text only the fields are looked at.',
	category: (label: string) => `Its verb asks for: ${label}`,
	noCategory: 'No verb that is known stands at the beginning.',
	categories: {
		1: 'little (to share, to seek)',
		2: 'going on as now',
		3: 'thought (to consider, to study)',
		4: 'something general',
		5: 'an act'
	} satisfies Record<ActionCategory, string>,
	verbs: 'Verbs that ask for an act',
	verbGroups: { law: 'Law', bodies: 'Bodies and money', people: 'People', facts: 'Facts' } satisfies Record<
		OfferGroup,
		string
	>,
	verbUsed: (verb: string) => `“${verb}” stands in front now`,
	notNow: 'This text cannot be changed now.',
	fine: 'nothing to say',
	findings: {
		'too-short': () => 'It is too short to say what should be done. Name the act and what it is about.',
		'no-verb': () => 'It does not begin with what should be done. Begin with a verb: adopt, amend, train, publish…',
		'asks-little': (said: string) => `“${said}” asks for little. Say what should be different afterwards.`,
		'asks-to-continue': (said: string) =>
			`“${said}” asks for what happens already. Say what should be done that is not done yet.`,
		'asks-for-thought': (said: string) =>
			`“${said}” asks for thought, not for an act. Say what should be done: adopt, amend, train…`,
		'general-verb': (said: string) => `“${said}” can mean anything. Say by which act: a law, a post, a sum, a number.`,
		'vague-words': (said: string) => `“${said}” does not say which. Name them.`,
		'several-acts': (said: string) =>
			`With “${said}” a second thing begins. Make it an action of its own, so that each can be followed up.`,
		'no-indicator': () =>
			'Nobody could tell whether it was done. Tick an indicator that says where things stand and where they should be.',
		'no-addressee': () => 'Nobody is asked to do it. Name the institution that leads.',
		'wide-addressee': () => 'It asks everyone, and so no one. Name one ministry, court or agency.',
		passive: (said: string) => `“${said}” does not say by whom. Name the institution that does it.`,
		'serves-nothing': () => 'It serves no recommendation. Tick those that it helps to carry out.',
		'no-deadline': () => 'It has no date. Say by when it should be done.',
		haste: (said: string) =>
			(said === '' ? 'Urgency is not a deadline.' : `“${said}” is not a deadline.`) + ' Say a day, a month or a year.',
		'vague-deadline': () => 'From this deadline nobody can tell when it is late. Say a day, a month or a year.',
		'past-deadline': (said: string) =>
			(said === '' ? 'The deadline' : `“${said}”`) + ' has passed. Say a date that lies ahead.'
	} satisfies Record<FindingCode, (said: string) => string>,
	says: (holds: boolean, reason: string) => `By hand: ${holds ? 'yes' : 'no'} – ${reason}`,
	sayOtherwise: (label: string) => `${label}: say otherwise`,
	otherwise: 'Say otherwise',
	reason: (holds: boolean): string => (holds ? 'Why it holds all the same' : 'Why it does not hold'),
	reasonHint: 'Everyone who reads the draft sees it. It is not put to the vote and not published. No names.',
	reasonNeeded: 'Say why.',
	tick: 'Tick it',
	untick: 'Take the tick away',
	cancel: 'Cancel',
	takeBack: 'Take back',
	takeBackNamed: (label: string) => `${label}: take back what was said by hand`,
	preview: 'As a recommendation',
	by: (day: string) => `by ${day}`,
	addressee: (lead: string) => `Addressee: ${lead}.`,
	measured: (indicator: string) => `Indicator: ${indicator}.`,
	/** Of the section on what remains. */
	narrative: {
		title: 'Could it be followed up?',
		lead: 'What a reader will ask of each line. Nothing waits for it.',
		more: (count: string) => `and ${count} more lines`
	},
	/** Where actions are decided on, and where the item is closed. */
	notYet: {
		title: 'Not SMART yet',
		lead: 'They can be decided on as they are. Whoever follows them up will ask what is missing here.',
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
