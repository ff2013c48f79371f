import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** Of the words of a submission and its summaries. Loaded where a summary is written and where the submission is taken away. */
export const budget = {
	share: (words: string, allowed: string) => `${words} of ${allowed} words`,
	shared: (limit: string, themes: number) =>
		`The submission may have up to ${limit} words, shared among ${plural({ one: '# cluster', other: '# clusters' })(themes)}.`,
	longer: 'Longer than its share. Shorten it, or other clusters have less space.',
	noRoom: 'No room is left for a summary: ratings and recommendations take all the words of the submission.',
	unknown: (words: string) => `${words} words`,
	excess: (over: string, limit: string) =>
		`With all clusters the submission would have ${over} words more than its limit of ${limit}.`,
	left: (count: number) =>
		plural({ one: '# cluster appears only in a table.', other: '# clusters appear only in a table.' })(count),
	shorten: 'Summaries to shorten, the longest first',
	shortenBy: (words: number) => plural({ one: 'by # word', other: 'by # words' })(words),
	more: plural({ one: 'and # more', other: 'and # more' }),
	nothingToShorten: 'No summary is longer than its share. Raise the limit, or leave clusters out.'
};
export type BudgetWords = typeof budget;
