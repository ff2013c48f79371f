/** How a question is put and how it is answered. Independent of the kind of poll, which says who sees what. */
export const pollMethods = ['for-against', 'consent', 'selection', 'points', 'ranking', 'agreement'] as const;
export type PollMethod = (typeof pollMethods)[number];

export const choices = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

export const consentStances = ['consent', 'stand-aside', 'object'] as const;
/** An objection gives its reason; the other two need none. */
export type ConsentMark = { stance: (typeof consentStances)[number]; reason: string };

/** From 1, not at all, to 5, fully. */
export const agreementSteps = [1, 2, 3, 4, 5] as const;
export type AgreementStep = (typeof agreementSteps)[number];

/** What a voter puts beside one subject of the ballot. */
export type Marks = {
	'for-against': Choice;
	consent: ConsentMark;
	/** Whether it is among those that are chosen. */
	selection: boolean;
	/** Points given to it. */
	points: number;
	/** The place given to it, 1 for the first; null where it is left out. */
	ranking: number | null;
	/** Null for no opinion. */
	agreement: AgreementStep | null;
};

/** What is on a ballot: a mark for each subject, in the order of the ballot. */
export type AnswerBy<Method extends PollMethod> = {
	[Each in Method]: { method: Each; marks: Marks[Each][] };
}[Method];
export type Answer = AnswerBy<PollMethod>;
