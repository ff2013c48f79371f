import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** The list of clusters and how a facilitator arranges it. */
export const clusters = {
	title: 'Recommendations',
	empty: 'No recommendations yet',
	toImport: 'Import recommendations',
	search: 'Search in the titles',
	position: 'Position of the State',
	level: 'Agreed rating',
	theme: 'Theme',
	anyTheme: 'Any theme',
	shown: plural({ one: '# cluster shown', other: '# clusters shown' }),
	closed: 'Closed',
	legend: 'Who is who',

	caucus: 'Caucus of your side'
};
