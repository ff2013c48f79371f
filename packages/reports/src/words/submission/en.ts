import { and, counted, the } from '../grammar/en.ts';

/** What a submission says by itself, in English: as its author, to OHCHR. */
export const enSubmission = {
	parts: {
		'other-themes': 'Annex: themes that are not taken up above',
		annex: 'Annex: assessment of each recommendation',
		decisions: 'Annex: public votes on what is recommended'
	},
	/** Who submits: at the beginning of the text. */
	submitters: (names: readonly string[], joint: boolean) =>
		joint ? `This joint submission is made by ${and(names)}.` : `This submission is made by ${and(names)}.`,
	basis: (title: string, state: string, review: string) =>
		`This submission draws on “${title}”, a national consultation on the recommendations made to ${the(state)} in the Universal Periodic Review (${review}).`,
	assessedBy: (side: string | null): string =>
		side === null
			? 'The assessments are those that the consultation agreed.'
			: `The assessments are those of ${side}; what the consultation agreed, and what the State says, is cited as such.`,
	contributors: 'Taking part in the consultation did not make anyone a signatory.',
	assessed: (total: number, parts: readonly string[]) =>
		`Of the ${counted(total, 'recommendation')}, we assess ${and(parts)}.`,
	/** `12 as “Fully implemented”` */
	assessedPart: (count: number, label: string) => `${count} as “${label}”`,
	/** In place of a level, within the same sentence. */
	dividedOn: (count: number) => `on ${count} our members’ views differ`,
	noneOf: (count: number) => `${count} not at all`,
	regressed: (labels: string) => `We see regression in ${labels}.`,
	differing: (count: number) =>
		`On ${counted(count, 'recommendation')} our assessment is not what the consultation agreed: an annex gives both.`,
	recommending: (count: number, state: string) =>
		`We make ${counted(count, 'recommendation')} to ${the(state)}, each under its theme.`,
	takenUp: (shown: number, all: number) =>
		`${shown} of ${counted(all, 'theme')} ${shown === 1 ? 'is' : 'are'} taken up below; an annex names the others with our assessment.`,
	assessment: 'Our assessment',
	agreedHere: (level: string) => `${level}, as the consultation agreed`,
	divided: 'Our members’ views differ',
	notAssessed: 'Not assessed by us',
	dissent: 'We do not share the conclusion of the consultation',
	recommend: (state: string) => `We recommend that ${the(state)}:`,
	/** Of an action, with its day in words. */
	term: (day: string) => `by ${day}`,
	deadline: 'by',
	addressee: 'addressee',
	indicator: 'indicator',
	target: 'target',
	columns: {
		number: 'No.',
		recommendation: 'Recommendation',
		position: 'Position of the State',
		own: 'Our assessment',
		agreed: 'Agreed in the consultation',
		theme: 'Theme',
		assessed: 'Recommendations, by our assessment',
		action: 'What we recommend',
		votes: 'Public vote in the consultation'
	},
	unreadable: 'The text of this theme could not be read when this was made.',
	banner: {
		title: 'Draft: not ready to be submitted',
		gaps: {
			author: 'It is not said whose submission this is: choose the side whose assessments it gives.',
			submitter:
				'Nobody is named as submitting. OHCHR publishes each submission under the name of who submits it: add at least one organisation.',
			consent:
				'The organisations that are to submit it have not consented yet: record the day on which each consented to being named.'
		},
		where: 'This is set in Plenum, on the page of this document.'
	}
};

export type SubmissionWords = typeof enSubmission;
