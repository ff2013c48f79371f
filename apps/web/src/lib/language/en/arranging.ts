import { pluralOf } from '../plural.ts';

export { taxonomy } from './taxonomy.ts';

const plural = pluralOf('en');

/** The page of all clusters: choosing among them, and how a facilitator arranges them. */
export const arranging = {
	lead: 'Recommendations are assessed together, in clusters by theme. Open a cluster to read it, write, and rate its implementation.',
	emptyFacilitator: 'Import the matrix of recommendations; a cluster appears for each theme.',
	emptyOther: 'They appear here once the facilitator has imported the matrix.',
	anyPosition: 'Any position',
	anyLevel: 'Any rating',
	levelNone: 'Not settled yet',
	onlyDiffering: 'Only where views differ',
	clear: 'Clear the filters',
	noneFound: 'No cluster fits these filters',
	noneFoundText: 'Clear the filters to see all of them again.',
	mechanisms: 'Other mechanisms',
	arrange: 'Arrange',
	arrangeDone: 'Done',
	arrangeHint: 'Choose clusters to merge them, or move them into the order in which you will work on them.',
	select: (label: string) => `Choose ${label}`,
	selected: plural({ one: '# chosen', other: '# chosen' }),
	rename: 'Rename',
	renameNamed: (label: string) => `Rename ${label}`,
	renameTitle: 'Rename the cluster',
	label: 'Title of the cluster',
	labelNeeded: 'Give the cluster a title.',
	renamed: (label: string) => `Now called ${label}`,
	moveUp: (label: string) => `Move ${label} up`,
	moveDown: (label: string) => `Move ${label} down`,
	moved: (label: string, place: string, all: string) => `${label}: now ${place} of ${all}`,
	merge: 'Merge',
	mergeNeedsTwo: 'Choose at least two open clusters to merge them.',
	mergeTitle: plural({ one: 'Merge # cluster?', other: 'Merge # clusters?' }),
	mergeInto: 'Into which one?',
	mergeWhat: (recommendations: string, label: string) => `${label} will then hold ${recommendations}.`,
	mergeKeeps:
		'You can still read the text of the others from the merged cluster. Ratings move with their recommendations.',
	mergeUndo: 'You can take recommendations out again with “Split”.',
	mergeConfirm: 'Merge',
	merged: (label: string) => `Merged into ${label}. To undo it, split the recommendations off again.`,
	split: 'Split',
	splitNamed: (label: string) => `Split ${label}`,
	splitTitle: (label: string) => `Split “${label}”`,
	splitLead:
		'The recommendations you choose move to a new cluster. The text stays with the old one, and can be read from the new one.',
	splitChoose: 'Which recommendations move?',
	splitLabel: 'Title of the new cluster',
	splitNeedsSome: 'Choose at least one recommendation, and leave at least one.',
	splitCount: (leaving: string, staying: string) => `${leaving} move, ${staying} stay.`,
	splitConfirm: 'Split',
	splitDone: (label: string) => `Made the cluster ${label}. To undo it, merge the two.`,
	orderChanged: 'Somebody else has changed the order. You see the new order now.'
};

export type Arranging = typeof arranging;
