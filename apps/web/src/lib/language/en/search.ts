/** Words in all that a consultation holds. */
export const search = {
	title: 'Search',
	lead: 'In recommendations, pledges and new matters, in what was written on them, in actions and commitments. The beginning of a word is enough.',
	label: 'Words to look for',
	hint: 'Also a number, such as 140.12',
	submit: 'Search',
	kinds: {
		recommendation: 'Recommendation',
		pledge: 'Voluntary pledge',
		matter: 'New matter',
		text: 'Text',
		action: 'Action',
		commitment: 'Commitment'
	},
	found: (count: string) => `${count} found, the best first`,
	more: (count: string) => `${count} more. Add a word to find less.`,
	nothing: 'Nothing has all of these words',
	nothingText: 'Try fewer words, or only how they begin.'
};
