/** Of the dialog that corrects a typing error. Loaded when it is opened. */
export const corrections = {
	title: 'Correct a typing error',
	lead: 'The cluster stays closed, and its sealed text stays as it was. What is read, exported and frozen from now on has the correction. Old and new words, the reason and the day stay in the record, for everyone: it is no way to remove what was said.',
	find: 'Words to look for',
	findHint: 'Narrows the passages below.',
	passage: 'Passage',
	nothingFound: 'No passage has these words.',
	right: 'As it is right',
	rightHint: 'A few letters in one place. Numbers, levels, names of States and words that deny stay as they are.',
	preview: 'What will be recorded',
	letters: (changed: string, most: string) => `${changed} of ${most} letters`,
	reason: 'Reason',
	reasonHint: 'Such as “a letter was missing”. No names.',
	reasonNeeded: 'Say why.',
	confirm: 'Record the correction',
	done: 'The correction is recorded',
	takenBack: 'Taken back'
};

/** Every language says the same things: what one forgets does not compile. */
export type CorrectionWords = typeof corrections;
