/** What goes on from one review to the next. */
export const continuity = {
	link: 'From cycle to cycle',
	title: 'What goes on from one cycle to the next',
	lead: 'Recommendations of a later review that are like one of an earlier review. Confirm those that go on from it; the others are refused. Nothing else changes.',
	empty: 'Nothing to show',
	emptyText:
		'This needs recommendations of two reviews that resemble each other: import the earlier list, or bring in an earlier outcome.',
	open: 'To decide',
	confirmed: 'Confirmed',
	refused: 'Refused',
	confirm: 'Continues it',
	refuse: 'Does not continue it',
	confirmNamed: (later: string, earlier: string) => `Continues it: ${later} from ${earlier}`,
	refuseNamed: (later: string, earlier: string) => `Does not continue it: ${later} from ${earlier}`,
	/** Of pairs whose words are the same; the count is ready to print. */
	confirmEqual: (count: string) => `Confirm all with equal words (${count})`,
	fromImport: 'Bring in the outcome of an earlier consultation',
	sureness: { high: 'Very alike', medium: 'Alike', low: 'Somewhat alike' },
	thenTitle: 'Then and now',
	now: (level: string) => `Now: ${level}`,
	earlier: 'Earlier outcomes',
	earlierLead:
		'Bring in the outcome of an earlier consultation (outcome.json): Plenum keeps its recommendations and their levels, and suggests which of yours go on from them. What people wrote there is not taken over.',
	earlierFile: 'outcome.json of an earlier consultation',
	earlierBring: 'Bring it in',
	earlierBrought: (count: string) => `Brought in, with ${count}. See “To decide”.`,
	earlierVersion: (number: string) => `version ${number}`,
	earlierDraft: 'draft',
	remove: 'Remove',
	removeNamed: (title: string) => `Remove: ${title}`,
	removeText:
		'What was said to go on from this outcome is forgotten here. Your recommendations and assessments stay as they are.'
};
