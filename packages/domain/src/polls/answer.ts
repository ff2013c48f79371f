/** How a question is put and how it is answered. Independent of the kind of poll, which says who sees what. */
export const pollMethods = ['for-against'] as const;
export type PollMethod = (typeof pollMethods)[number];

export const choices = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** What a voter puts beside one subject of the paper. */
export type Marks = {
	'for-against': Choice;
};

/** What is on a ballot: a mark for each subject, in the order of the paper. */
export type AnswerBy<Method extends PollMethod> = {
	[Each in Method]: { method: Each; marks: Marks[Each][] };
}[Method];
export type Answer = AnswerBy<PollMethod>;
