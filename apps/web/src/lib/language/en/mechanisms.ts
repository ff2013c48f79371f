import { enMechanisms } from '@plenum/reports/words/mechanisms/en';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** What treaty bodies, special procedures and others recommend, beside the recommendations of the UPR. */
export const mechanisms = {
	title: 'Other mechanisms',
	lead: 'What treaty bodies, special procedures and others recommend. It is listed beside the UPR recommendations and never counted among them.',
	count: plural({ one: '# recommendation', other: '# recommendations' }),
	empty: 'Nothing of other mechanisms yet',
	emptyText:
		'Import an export of UHRI, or any table with a column that names the mechanism: its rows from other mechanisms are listed here.',
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
	noneShown: 'Nothing matches. Choose another mechanism, or show all.',
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
	cited: 'Recommendations of other mechanisms that it responds to',
	citedBy: 'Commitments that respond to it',
	said: {
		confirmed: (number: string) => `${number} is related to it.`,
		refused: (number: string) => `${number} is not related to it.`
	},
	link: 'Link by hand',
	linkTitle: 'Which UPR recommendation is it related to?',
	linkSearch: 'Words or number',
	linkHint: 'As in the UPR recommendation, for example: prisons, or 140.12.',
	linkNone: 'No recommendation contains all of these words. Try fewer, or another language.',
	linkNamed: (source: string) => `Link by hand: ${source}`,
	linkMore: plural({ one: '# more. Add a word to narrow it down.', other: '# more. Add a word to narrow them down.' }),
	toList: 'Everything from other mechanisms',
	inFile: 'Other mechanisms in this file',
	inFileText:
		'These rows are not UPR recommendations. They are kept with their source in a separate list, and are not counted among the recommendations of the review.',
	take: 'Import them',
	takeToo: 'Import them too',
	onlyOthers: 'No row of this file is a UPR recommendation: the recommendations of the review do not change.',
	newOnes: plural({ one: '# is new.', other: '# are new.' }),
	changedOnes: plural({ one: '# has changed.', other: '# have changed.' }),
	sameOnes: plural({ one: 'You already have #.', other: 'You already have #.' })
};
