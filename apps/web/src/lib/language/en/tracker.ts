import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** What a list that is imported says of how far its recommendations have come. */
export const tracker = {
	filled: {
		title: 'Ratings in this file',
		rated: plural({ one: 'Ratings of # recommendation', other: 'Ratings of # recommendations' }),
		agreed: plural({ one: '# agreed rating', other: '# agreed ratings' }),
		texts: plural({ one: 'The text of # cluster', other: 'The texts of # clusters' }),
		actions: plural({ one: '# follow-up action', other: '# follow-up actions' }),
		sides: 'By:',
		unread: plural({
			one: '# row was changed after Plenum wrote it, and its ratings are not read. Its words stay with the recommendation.',
			other:
				'# rows were changed after Plenum wrote them, and their ratings are not read. Their words stay with the recommendations.'
		}),
		take: 'Take over ratings, texts and actions',
		takeHint:
			'They stand as what each side said when the file was written, and every side can change its own. Actions come as drafts: votes are not in the file.',
		notEmpty: 'They can be taken over only into a consultation that has no recommendations yet.'
	},
	title: 'Levels and institutions in this file',
	lead: 'This file says how far its recommendations have come, or who is responsible. That is an institution’s view, and is in none of the counts above.',
	columns: 'Columns:',
	levels: 'Levels that were read',
	figures: plural({
		one: '# row says figures alone. What they mean is asked before it rates anything.',
		other: '# rows say figures alone. What they mean is asked before they rate anything.'
	}),
	unreadText: 'Nothing is rated with these. Their words stay with the recommendations, as the file has them.',
	more: plural({ one: 'And # more.', other: 'And # more.' }),
	take: 'Take these over as the ratings of one institution',
	takeHint:
		'Into the round of organisations that is under way, or a new one. Other sides rate beside it, and nobody sees it before the reveal. The ratings can be taken back there; the import no longer can.',
	institution: 'Institution',
	institutionHint: 'Whose tracker it is, as its people write its name.',
	institutionNeeded: 'Say which institution’s ratings these are.',
	roundTitle: (institution: string) => `Tracker of ${institution}`,
	institutions: (count: string) => `Institutions named as responsible (${count})`,
	addInstitutions: 'Add these to the consultation’s list of institutions',
	addHint: 'They are then offered as leads of actions. The list is in the settings, and can be changed there.',
	added: plural({
		one: '# institution was added to the list in the settings.',
		other: '# institutions were added to the list in the settings.'
	}),
	notAdded: 'The institutions were not added:',
	taking: 'Taking the levels over…',
	done: 'The levels are taken over',
	doneText: 'Others see nothing of them before the reveal.',
	waits: 'The levels wait for you',
	waitsText: plural({
		one: 'The recommendations are here. # row says figures alone: say what they mean under “Entered so far” of the round, then confirm.',
		other:
			'The recommendations are here. # rows say figures alone: say what they mean under “Entered so far” of the round, then confirm.'
	}),
	failed: 'The levels were not taken over',
	failedText: 'The recommendations are here, and nothing of the file is lost.',
	again: 'Try again',
	toRound: 'To the round'
};

export type Tracker = typeof tracker;
