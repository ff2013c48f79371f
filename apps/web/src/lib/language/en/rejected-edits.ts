/** Words of the reader that no server has: they came back, or wait on this device. */
export const rejectedEdits = {
	title: 'These words of yours could not be added',
	text: 'They are kept here for you to copy.',
	removedTitle: 'Words that you were writing were taken out',
	changeTitle: 'A change of yours could not be added',
	changeText: 'Nothing that you wrote is lost: what you took away or changed is as it was.',
	seen: 'I have seen it',
	label: 'Your words that were not added',
	removedLabel: 'Your words that were taken out',
	reasons: {
		removed: 'Somebody else took out what you were writing, or restored the section to an older version.',
		sessionEnded: 'Your session ended before they were saved.',
		frozen: 'The text was closed meanwhile.',
		otherCopy: 'The text on the server is another one now: it was restored, or Plenum was renewed.',
		tooLarge: 'That is too long for this text.',
		unreadable: 'The server could not read it.',
		editorClosed: 'The editor had to be closed before they reached the text.',
		noRight: 'You may not write in this text now.',
		muted: 'Your writing has been stopped for now.'
	},
	dismiss: 'I have kept them',
	leaving:
		'Some of your words are not saved: they wait on this device, or came back to you. They are deleted from it when you go on.',
	signOutTitle: 'Sign out, and delete what is not saved?'
};
