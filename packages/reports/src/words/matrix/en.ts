/** The words that a matrix prints by itself, in one language. */
export type MatrixWords = {
	listTitle: string;
	page: string;
	of: string;
	/** Alternative text of the picture on a cover, before the owner's name. */
	logo: string;
	/** Before a theme's label: `Theme: `. */
	theme: string;
	/** Before the head of the record's chain, in the footer. */
	record: string;
	/** Where related recommendations of other mechanisms are found: the note of the new layout. */
	index: string;
	oldHeadings: readonly [string, string, string, string];
	newHeadings: readonly [string, string, string, string, string];
};

export const enMatrix: MatrixWords = {
	listTitle: 'Thematic list of recommendations',
	page: 'Page',
	of: 'of',
	logo: 'Logo',
	theme: 'Theme: ',
	record: 'Head of the consultation’s record: ',
	index:
		'Relevant related concluding observations and recommendations of Treaty Bodies and Special Procedures mandate-holders are available in the Universal Human Rights Index (UHRI) at the following link: https://uhri.ohchr.org/en/',
	oldHeadings: ['Recommendation', 'Position', 'Full list of themes', 'Assessment/comments on level of implementation'],
	newHeadings: [
		'Recommendation and recommending State',
		'Position of the State under review',
		'Human rights themes and groups of persons',
		'Relevant SDGs',
		'Assessment/comments on level of implementation'
	]
};
