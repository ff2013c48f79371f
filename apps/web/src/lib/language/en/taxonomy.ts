import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** Labels of the sources, and finding by them. */
export const taxonomy = {
	title: 'Themes, groups and goals',
	lead: 'The labels of the lists, as printed. You can show a label under another name, say that it is the same as a label of another cycle, and link themes to goals and groups. Pages and documents use these names. The printed label is kept beside them, so that files can be read again.',
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
	noAlias: 'No other label',
	goals: 'Goals it concerns',
	groups: 'Groups it concerns',
	save: 'Save',
	links: 'Concerns',
	noTermsTitle: 'No labels yet',
	noTerms: 'Labels appear here with the next import.',
	suggestionNote:
		'Suggestions come from Plenum’s starter set. Saving a theme confirms the ticked ones and refuses the rest.',
	newLabels: 'New labels',
	newLabelsNote: plural({
		one: 'One label of this file is new: see “New labels” below before you import.',
		other: '# labels of this file are new: see “New labels” below before you import.'
	}),
	newLabelsHint:
		'These themes, groups and goals are new. Each stays as printed on its recommendations and becomes a separate label, unless you say that it is another name of a known one. You can also say so later.',
	inRows: plural({ one: 'In # row', other: 'In # rows' }),
	keptAsPrinted: 'Kept there as printed.',
	perhaps: (label: string) => `Perhaps another name of “${label}”.`,
	use: 'Yes, it is',
	useNamed: (label: string, other: string) => `Yes, it is: “${label}” is another name of “${other}”`,
	aliasNamed: (label: string) => `“${label}” is another name of`,
	search: 'Search',
	filter: 'Only with suggestions',
	matching: plural({ one: '# recommendation matches', other: '# recommendations match' })
};
