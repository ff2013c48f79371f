import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** Labels of the sources, and finding by them. */
export const taxonomy = {
	title: 'Themes, groups and goals',
	lead: 'The labels of the lists, as printed. Show one under another name, say that one is another’s name in another cycle, and link themes to goals and groups. Pages and documents use the names given here; what the list printed stands beside them wherever a file may be read again.',
	group: 'Group of persons',
	anyGroup: 'Any group',
	sdg: 'SDG',
	anySdg: 'Any goal',
	state: 'Recommending State',
	anyState: 'Any State',
	kinds: { theme: 'Themes', group: 'Groups of persons', sdg: 'SDGs' },
	standsFor: (label: string) => `Another name of ${label}`,
	suggested: 'suggested',
	edit: 'Edit',
	editNamed: (label: string) => `Edit: ${label}`,
	shown: 'Shown as',
	shownHint: 'Empty: as printed.',
	alias: 'Another name of',
	noAlias: 'Nothing: it stands for itself',
	goals: 'Goals it concerns',
	groups: 'Groups it concerns',
	save: 'Save',
	links: 'Concerns',
	noTermsTitle: 'No labels yet',
	noTerms: 'Labels appear here with the next import.',
	suggestionNote:
		'Suggestions come from a starter set of Plenum’s own. Saving a theme confirms what is ticked and refuses the rest.',
	newLabels: 'New labels',
	newLabelsNote: plural({
		one: 'One label of this file is not known here yet: see “New labels” below before you import.',
		other: '# labels of this file are not known here yet: see “New labels” below before you import.'
	}),
	newLabelsHint:
		'These themes, groups and goals are not known here yet. Each stays as printed on its recommendations and becomes a label of its own, unless you say that it is another name of one that is known. You can say so later too.',
	inRows: plural({ one: 'In # row', other: 'In # rows' }),
	keptAsPrinted: 'Kept there as printed.',
	perhaps: (label: string) => `Perhaps another name of “${label}”.`,
	use: 'Yes, it is',
	useNamed: (label: string, other: string) => `Yes, it is: “${label}” is another name of “${other}”`,
	aliasNamed: (label: string) => `“${label}” is another name of`,
	search: 'Search',
	filter: 'Only with suggestions',
	matching: plural({ one: '# recommendation is what you look for', other: '# recommendations are what you look for' })
};
