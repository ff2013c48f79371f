import { counted } from '../../words/grammar/en.ts';

/** What the press sheet, the card, the widget and the feed say by themselves, in English. */
export const en = {
	kind: 'Outcome of a national consultation',
	sheet: 'For journalists',
	upr: 'What the Universal Periodic Review is',
	uprTexts: [
		'In the Universal Periodic Review (UPR), the United Nations Human Rights Council looks at the human rights record of every Member State, one after the other.',
		'Other States make recommendations, and the State under review supports them or takes note of them.',
		'What counts is what becomes of them until the next review: a national consultation assesses, together with those concerned, how far each has been implemented.'
	],
	numbers: 'The numbers',
	level: 'Level of implementation',
	recommendations: 'Recommendations',
	others: 'Others',
	actions: 'Adopted follow-up actions',
	status: 'Status',
	quotes: 'Sentences that can be quoted',
	followUp: (adopted: number, done: number, under: number) =>
		`Of ${counted(adopted, 'adopted action')} that ${adopted === 1 ? 'is' : 'are'} followed up, ${howMany(done)} done and ${howMany(under)} in progress.`,
	/** Votes on actions, then on texts, ratings, agendas, priorities and the outcome. */
	votes: (actions: number, adopted: number, others: number) =>
		[
			...(actions > 0
				? [
						`${counted(actions, 'action')} ${actions === 1 ? 'was' : 'were'} put to the vote, and ${adopted === 0 ? 'none' : adopted} ${adopted > 1 ? 'were' : 'was'} adopted.`
					]
				: []),
			...(others > 0 ? [`${counted(others, 'vote')} on other matters ${others === 1 ? 'was' : 'were'} held.`] : [])
		].join(' '),
	noFollowUp: 'No action is followed up so far.',
	differ: (count: number) =>
		count === 0
			? 'There is no recommendation on which the views differ.'
			: `On ${counted(count, 'recommendation')} the views differ, and each view stands in the report.`,
	webcast: 'Webcast of the session',
	watch: 'Watch the recording',
	speakers: 'States that took the floor:',
	contact: 'Contact',
	publisher: 'Published by',
	noContact: 'No contact is given.',
	next: 'Next date',
	nextOn: {
		commitment: (day: string) => `${day}: next date of a follow-up action`,
		review: (day: string) => `${day}: what was agreed is reviewed`
	},
	noNext: 'No date is set.',
	cite: 'How to cite',
	quoted: (title: string) => `“${title}”`,
	publishedOn: (day: string) => `Published on ${day}`,
	licence: 'Licence',
	licences: {
		none: 'No licence is stated: short quotations with the source are customary; for more, ask the publisher.',
		'cc-by-4.0': 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
		'cc0-1.0': 'No rights reserved (CC0 1.0 Universal)'
	},
	page: { before: 'Page ', between: ' of ' },
	total: (count: number) => counted(count, 'recommendation'),
	readOn: 'Read the whole outcome',
	entry: (number: string) => `Version ${number} of the outcome`,
	replaced: 'A later version has been published since.',
	feed: (title: string) => `${title}: published versions`,
	withdrawn: 'Nothing is published here any more.',
	cardAlt: (title: string, state: string, sentence: string) => `${title}, ${state}. ${sentence}`
};

export type PressWords = typeof en;

function howMany(count: number): string {
	return count === 0 ? 'none is' : `${count} ${count === 1 ? 'is' : 'are'}`;
}
