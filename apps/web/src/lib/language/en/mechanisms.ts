import { enMechanisms } from '@plenum/reports/words/mechanisms/en';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** What treaty bodies, special procedures and others recommend, beside the recommendations of the UPR. */
export const mechanisms = {
	title: 'Other mechanisms',
	lead: 'What treaty bodies, special procedures and others recommend. It stands beside the recommendations of the UPR and is never counted among them.',
	count: plural({ one: '# recommendation', other: '# recommendations' }),
	empty: 'Nothing of other mechanisms yet',
	emptyText:
		'Import an export of UHRI, or any table with a column that names the mechanism: its rows that are not of the UPR are listed here.',
	...enMechanisms.named,
	mechanism: 'Mechanism',
	everyMechanism: 'All mechanisms',
	which: 'Show',
	shown: {
		all: 'All',
		suggested: 'With suggestions to decide',
		confirmed: 'Related to a recommendation of the UPR',
		alone: 'Related to none'
	},
	noneShown: 'Nothing fits. Choose another mechanism, or show all.',
	beside: 'Related recommendations of the UPR',
	suggestedHint: 'Suggested because they share words. Nothing counts until a person confirms it.',
	suggested: 'Suggested',
	confirmed: 'Confirmed',
	refused: 'Refused',
	confirm: 'Related',
	refuse: 'Not related',
	confirmNamed: (number: string, source: string) => `Related: ${number} and ${source}`,
	refuseNamed: (number: string, source: string) => `Not related: ${number} and ${source}`,
	ofCluster: 'What other mechanisms recommend',
	ofClusterNone: 'No recommendation of another mechanism is related to this cluster.',
	byTheme: plural({
		one: '# more under the same theme, as its source lists it',
		other: '# more under the same themes, as their sources list them'
	}),
	cited: 'Recommendations of other mechanisms that it answers to',
	citedBy: 'Commitments that answer to it',
	said: {
		confirmed: (number: string) => `${number} stands beside it.`,
		refused: (number: string) => `${number} does not stand beside it.`
	},
	link: 'Link by hand',
	linkTitle: 'Which recommendation of the UPR does it stand beside?',
	linkSearch: 'Words or number',
	linkHint: 'As they stand in the recommendation of the UPR, for example: prisons, or 140.12.',
	linkNone: 'No recommendation holds all of these words. Try fewer, or another language.',
	linkNamed: (source: string) => `Link by hand: ${source}`,
	linkMore: plural({ one: '# more. Add a word to narrow it down.', other: '# more. Add a word to narrow them down.' }),
	toList: 'All of other mechanisms',
	inFile: 'Other mechanisms in this file',
	inFileText:
		'These rows are no recommendations of the UPR. They are kept with their source, in a list of their own, and are not counted among the recommendations of the review.',
	take: 'Import them',
	takeToo: 'Import them too',
	onlyOthers: 'No row of this file is of the UPR: nothing changes in the recommendations of the review.',
	newOnes: plural({ one: '# is new.', other: '# are new.' }),
	changedOnes: plural({ one: '# says something else now.', other: '# say something else now.' }),
	sameOnes: plural({ one: '# is here already.', other: '# are here already.' })
};
