/** What goes on from one review to the next. */
export const continuity = {
	link: 'From cycle to cycle',
	title: 'What continues from one cycle to the next',
	lead: 'Recommendations of a later review that resemble one of an earlier review. Confirm those that continue it, and refuse the others. Nothing else changes.',
	empty: 'Nothing to show',
	emptyText:
		'This needs recommendations of two reviews that resemble each other: import the earlier list, or the outcome of an earlier consultation.',
	open: 'To decide',
	confirmed: 'Confirmed',
	refused: 'Refused',
	confirm: 'Continues it',
	refuse: 'Does not continue it',
	confirmNamed: (later: string, earlier: string) => `Continues it: ${later} from ${earlier}`,
	refuseNamed: (later: string, earlier: string) => `Does not continue it: ${later} from ${earlier}`,
	/** Of pairs whose words are the same; the count is ready to print. */
	confirmEqual: (count: string) => `Confirm all with equal words (${count})`,
	fromImport: 'Import the outcome of an earlier consultation',
	sureness: { high: 'Very alike', medium: 'Alike', low: 'Somewhat alike' },
	thenTitle: 'Then and now',
	now: (level: string) => `Now: ${level}`,
	earlier: 'Earlier outcomes',
	earlierLead:
		'Import the outcome of an earlier consultation (outcome.json): Plenum keeps its recommendations and their ratings, and suggests which of yours continue them. What people wrote there is not imported.',
	earlierFile: 'outcome.json of an earlier consultation',
	earlierBring: 'Import it',
	earlierBrought: (count: string) => `Imported, with ${count}. See “To decide”.`,
	earlierVersion: (number: string) => `version ${number}`,
	earlierDraft: 'draft',
	remove: 'Remove',
	removeNamed: (title: string) => `Remove: ${title}`,
	removeText: 'The links to this outcome are deleted. Your recommendations and assessments do not change.'
};
