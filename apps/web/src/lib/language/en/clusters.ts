import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** The list of clusters and how a facilitator arranges it. */
export const clusters = {
	title: 'Recommendations',
	lead: 'Recommendations are assessed together, in clusters by theme. Open a cluster to read, write and say how far it has come.',
	empty: 'No recommendations yet',
	emptyFacilitator: 'Import the matrix of recommendations; a cluster appears for each theme.',
	emptyOther: 'They appear here once the facilitator has imported the matrix.',
	toImport: 'Import recommendations',
	search: 'Search in the titles',
	position: 'Position of the State',
	anyPosition: 'Any position',
	level: 'Agreed rating',
	anyLevel: 'Any rating',
	levelNone: 'Not settled yet',
	theme: 'Theme',
	anyTheme: 'Any theme',
	onlyDiffering: 'Only where views differ',
	clear: 'Clear the filters',
	shown: plural({ one: '# cluster shown', other: '# clusters shown' }),
	noneFound: 'No cluster fits these filters',
	noneFoundText: 'Clear the filters to see all of them again.',
	closed: 'Closed',
	legend: 'Who is who',

	mechanisms: 'Other mechanisms',
	caucus: 'Caucus of your side'
};
