import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** Positions pasted from an addendum. */
export const positions = {
	nothingToMatch: 'Positions belong to recommendations, and there are none yet. Import the list first.',
	title: 'Positions from an addendum',
	lead: 'An addendum lists numbers, not texts. Paste it here: Plenum shows what it understood and changes nothing until you confirm.',
	toPage: 'Enter positions from an addendum',
	isAddendum: 'This file is an addendum',
	isAddendumText:
		'It answers numbers and holds no texts. Its positions can be entered from here; the text is filled in already.',
	symbol: 'Symbol of the document',
	symbolHint: 'For example A/HRC/59/15/Add.1. It becomes the source of the positions.',
	text: 'Text of the addendum',
	textHint: 'Whole paragraphs, with their numbers. Lists and ranges such as 121.1–121.15 may be broken over lines.',
	textNeeded: 'Paste the text first.',
	read: 'Show what it says',
	back: 'Change the text',
	understoodTitle: 'What was understood',
	none: 'No number of a recommendation was found in this text. Paste the paragraphs that list them.',
	paragraph: (paragraph: string) => `Paragraph ${paragraph}`,
	numbers: plural({ one: '# number', other: '# numbers' }),
	claimed: (claim: string) => `In the State’s own view: ${claim}`,
	claimHint: 'This is the State’s claim. It is shown beside the position, and is never a level of the assessment.',
	bare: 'These are items without their paragraph. They were read as items of the only paragraph that has them; compare them with the original.',
	past: 'Positions entered so far',
	pastOf: (symbol: string) => `From ${symbol}`,
	pastPasted: 'From a pasted text',
	takeBack: 'Take back',
	takeBackNamed: (when: string) => `Take back the positions of ${when}`,
	takeBackText:
		'Each position that still stands as this text stated it becomes what it was before. What was changed since stays.',
	takenBack: 'Taken back',
	restored: plural({ one: '# position is as it was before.', other: '# positions are as they were before.' }),
	left: (numbers: string) => `Not changed, as they were changed since or their cluster is closed: ${numbers}.`,
	inherited: 'This list has no words of its own; it was read with the one before it.',
	noWords: 'No answer was recognised around this list. Nothing changes for it.',
	oddRange: (range: string) => `${range} is not a range that can be; only its two ends were taken.`,
	unknownTitle: 'Numbers that no recommendation here bears',
	unnamedTitle: 'Recommendations that the text does not name',
	changesTitle: 'What would change',
	kinds: {
		open: 'New answer',
		claim: 'Same answer, and what the State says of its progress',
		source: 'Same answer, other source',
		conflict: 'Sources differ',
		twice: 'The text says both',
		same: 'No change'
	},
	kindHints: {
		open: 'There was no answer yet.',
		claim: 'The position agrees; the text adds that the State regards them as done or being done.',
		source: 'The position agrees, its source does not. Choose whether this one replaces it.',
		conflict:
			'Another position is here already. Plenum does not decide which is right: choose those that the text should replace.',
		twice: 'The text names these under two answers. Choose one of the two, or none.',
		same: 'Nothing to do for these.'
	},
	now: 'Now',
	stated: 'In the text',
	noSource: 'no source',
	closed: 'In a closed cluster; not changed.',
	take: (number: string) => `Take the position of ${number} from the text`,
	all: 'Choose all',
	noneOfThem: 'Choose none',
	confirm: plural({ one: 'Change # position', other: 'Change # positions' }),
	done: plural({ one: '# position was changed.', other: '# positions were changed.' }),
	another: 'Paste another text',
	onlyOne: 'A recommendation is chosen with two answers. Choose one.'
};
