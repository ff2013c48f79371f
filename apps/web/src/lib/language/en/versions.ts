import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** What a text said at each step, how it changed, and how a section goes back. */
export const versions = {
	title: 'Versions',
	titleOf: (cluster: string) => `Versions: ${cluster}`,
	lead: 'What the text said when something was decided on it, or when somebody kept it. Choose two to see what changed.',
	link: 'Versions',
	none: 'No version yet',
	noneText: 'One is kept whenever the cluster is closed or a vote on one of its actions starts.',
	list: 'Versions that were kept',
	number: (number: string) => `Version ${number}`,
	reasons: {
		closed: 'The cluster was closed',
		'poll-opened': 'A vote started',
		merged: 'Before other clusters were joined to it',
		'by-hand': 'Kept by hand',
		'room-opened': 'A breakout room began to work on it',
		'room-closed': 'The breakout rooms were closed'
	},
	toPoll: 'The vote',
	by: (name: string) => `by ${name}`,
	forgotten: 'Its words had to be forgotten.',
	shortened: 'Deleted words of somebody who was erased are left out. The fingerprint is that of the whole text.',
	showSince: 'What changed since',
	showSinceNamed: (version: string) => `What changed since ${version}`,

	keep: 'Keep this version',
	keepTitle: 'Keep the text as it is now',
	keepText:
		'Everyone who can read the text can read this version later. What people are typing at this moment is not in it.',
	keepLabel: 'What it is',
	keepHint: 'A few words, such as “as sent to the ministries”. No names of persons.',
	keepLabelNeeded: 'Say in a few words what it is.',
	kept: (label: string) => `Kept: ${label}`,

	compare: 'Compare',
	from: 'From',
	to: 'To',
	now: 'The text now',
	compareAgain: 'Read the text now once more',
	changes: 'What changed',
	noChanges: 'Not a letter differs.',
	sectionSame: 'Nothing changed here.',
	draftsSame: 'No action and no indicator changed.',
	legend: 'How to read it:',
	inserted: 'Added',
	deleted: 'Removed',
	restyled: 'Only its form changed',
	end: 'end',
	unchanged: plural({ one: '# line as before', other: '# lines as before' }),
	drafts: { inserted: 'New', deleted: 'Removed', changed: 'Changed' },
	reordered: { actions: 'The actions stand in another order.', indicators: 'The indicators stand in another order.' },
	authors: (names: string) => `The words that stand here now are by ${names}.`,

	restore: 'Restore this section',
	restoreNamed: (section: string, version: string) => `Restore the section “${section}” from ${version}`,
	restoreTitle: (section: string) => `Restore “${section}”?`,
	restoreText: (section: string, version: string) =>
		`The section “${section}” will say again what it said in ${version}. Everyone sees it at once, as an edit of yours. What was written in this section since goes from the text; the other sections, actions and indicators stay as they are.`,
	/** `names`: who writes in the section now. */
	restoreTyping: (names: string) =>
		`Somebody is typing in this section now: ${names}. What they are typing goes from the text; they are told, and get their words back to copy.`,
	restoreUndo: 'You can undo it right after. What others write in the meantime stays.',
	restoreKeep: 'To be able to come back to the text of now later, keep a version first.',
	restored: (section: string) => `Restored: ${section}`,
	restoreNotNow: 'The text cannot be written in now.'
};
