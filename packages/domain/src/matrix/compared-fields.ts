/** What two versions of a recommendation are compared by. */
export const comparedFields = [
	'number',
	'text',
	'translation',
	'states',
	'position',
	'source',
	'themes',
	'groups',
	'sdgs',
	'theme',
	'withdrawn'
] as const;
export type ComparedField = (typeof comparedFields)[number];
