/** The screen of the room, and the links that open it. */
export const projector = {
	away: 'No connection: shown as it last was',
	band: 'Who speaks, and how to join',
	speaksNext: 'Next:',
	toLight: 'Light colours',
	toDark: 'Dark colours',
	wholeScreen: 'Whole screen',
	onlyHere: 'Opens on this computer only, not on phones',
	closingSoon: 'The item is being closed.',
	waiting: 'Opening the screen of the room…',
	noTokenTitle: 'This address is not complete',
	noTokenText: 'Copy the whole link: what comes after the # belongs to it.',
	revokedTitle: 'This link shows nothing any more',

	links: 'Links for the projector',
	linksLead:
		'Open the screen on a computer where nobody is signed in. A link shows what the room sees, and can do nothing else.',
	makeLink: 'Make a link',
	newLink: 'The link is shown this once. Whoever has it sees the screen until you revoke it.',
	copy: 'Copy the link',
	copied: 'The link is copied.',
	noLinks: 'No link opens the screen.',
	madeAt: (moment: string) => `Made ${moment}`,
	revoke: 'Revoke',
	revokeNamed: (moment: string) => `Revoke the link made ${moment}`,
	revoked: 'The link is revoked. Screens that used it say so.'
};
