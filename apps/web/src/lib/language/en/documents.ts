import { pluralOf } from '../plural.ts';
import { versions } from './versions.ts';

const plural = pluralOf('en');

/** The text that people write together: whether it is saved, who is there, the editor and its tools. */
export const documents = {
	states: {
		opening: 'Opening…',
		saved: 'Saved',
		saving: 'Saving…',
		away: 'Not connected: kept on this device',
		trouble: 'The server cannot save at the moment. Keep this page open.'
	},
	backAndSaved: 'Connected again. Everything is saved.',
	alsoHere: 'Also here',
	andMore: plural({ one: 'and # more', other: 'and # more' }),
	alone: 'Nobody else has this open',
	whoUnknown: 'Who else is here is not known now',

	edit: 'Edit',
	editNamed: (section: string) => `Edit: ${section}`,
	done: 'Done',
	escLeaves: 'Esc leaves the editor',
	nothingWritten: 'Nothing written yet.',
	editorComing: 'Opening the editor…',
	editorAway: 'The editor could not be loaded. Check your connection and press Edit again.',
	tools: (section: string) => `Formatting: ${section}`,
	toolNames: {
		bold: 'Bold',
		italic: 'Italic',
		heading: 'Heading',
		subheading: 'Subheading',
		bullets: 'Bulleted list',
		numbers: 'Numbered list',
		link: 'Link',
		undo: 'Undo my last change',
		redo: 'Redo'
	},
	linkAddress: 'Address of the link',
	linkHint: 'A web address or a mailbox. Leave it empty to remove the link.',
	linkApply: 'Set the link',

	rejectedTitle: 'These words of yours could not be added',
	rejectedText: 'They are kept here for you to copy.',
	rejectedLabel: 'Your words that were not added',
	rejectedReasons: {
		frozen: 'The text was closed meanwhile.',
		otherCopy: 'The text on the server is another one now: it was restored, or Plenum was renewed.',
		tooLarge: 'They are too long for this text.',
		unreadable: 'The server could not read them.',
		noRight: 'You may not write in this text now.'
	},
	dismiss: 'I have kept them',

	versions
};
