/** Matrices that organisations filled in, and sheets of paper. */
export const ratingSheets = {
	title: 'Files and sheets of paper',
	lead: 'For organisations that rated in their Word or Excel matrix, or on paper. Others see nothing of it before the reveal.',
	organisation: 'Organisation',
	organisationHint: 'As its people write it. What they rate themselves stands.',
	constituency: 'Constituency',
	file: 'Its matrix (Word, Excel or CSV)',
	read: 'Read the file',
	fileMissing: 'Choose a file first.',
	readRows: (count: string) => `Read (${count})`,
	unreadRows: (count: string) => `Not read (${count})`,
	unreadText: 'Nothing is rated with these. Ask the organisation, and enter them below as on paper.',
	empty: (count: string) => `Rows that say nothing: ${count}.`,
	confirm: 'Rate with what was read',
	discard: 'Do not take it',
	confirmed: (count: string) => `Rated: ${count}.`,
	leftToPeople: (count: string) => `Left as people of the organisation rated them: ${count}.`,
	row: 'Row',
	number: 'Number',
	wording: 'In the file',
	level: 'Level',
	why: 'Why',
	cannotJudge: 'Cannot judge',
	regression: 'regression',
	problems: {
		'no-level': 'no level can be read for certain',
		several: 'it says more than one level',
		contradicts: 'percentage and level do not go together',
		qualified: 'the level is taken back in part',
		unsure: 'the level may be somebody else’s, or of something else',
		'not-on-scale': 'this level is not on the scale',
		'said-twice': 'two rows say different things of it',
		unknown: 'no recommendation has this number or text',
		'not-in-round': 'it is not rated in this round'
	},
	notices: {
		'regression-mentioned': 'a regression is mentioned, and not counted as one',
		'text-differs': 'its text is another than ours'
	},
	earlier: {
		people: 'rated by its people: theirs stands',
		sheet: 'replaces an earlier sheet',
		same: 'the same as before'
	},
	paper: 'Enter a sheet of paper',
	print: 'Print sheets of paper',
	paperHint:
		'A line for each: number, step, r for a regression, percentage, reason. Like 140.12, 3, r, 60 %. 0: cannot judge.',
	steps: (steps: string) => `Steps: ${steps}`,
	enter: 'Enter',
	lines: 'Lines',
	understood: (count: string) => `Understood: ${count}.`,
	entryProblems: {
		form: 'number, comma, step',
		'unknown-number': 'not in this round',
		'no-such-step': 'there is no such step',
		percentage: 'more than 100 %',
		twice: 'the second line of it'
	},
	entered: (count: string) => `Entered: ${count}.`,
	listTitle: 'Entered so far',
	kinds: { file: 'file', paper: 'paper' },
	states: { draft: 'not confirmed', confirmed: 'counts', 'taken-back': 'taken back' },
	counts: (read: string, unread: string) => `${read} read, ${unread} not read`,
	takeBack: 'Take back',
	takenBack: 'The sheet was taken back.',
	unnamed: 'Without a name'
};
