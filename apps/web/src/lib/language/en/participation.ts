/** What people are told about taking part, before they join and at any time after. */
export const participation = {
	title: 'What taking part means',
	short: 'In short',
	host: (name: string) => `This consultation is held by: ${name}`,
	hostUnknown: 'If you do not know who holds this consultation, ask before you join.',
	record:
		'What you write and decide becomes part of the record, and may be published in documents. Your name will not appear in any document.',
	server:
		'Whoever runs this server can find out who wrote what and who voted what in public votes, and in confidential ones until they close. In a secret vote they cannot, provided that they run Plenum unaltered.',
	withdraw:
		'You may leave at any time. What you said stays in the record without your name if you ask for it to be erased.',
	contact: (contact: string) => `Questions, or to withdraw: ${contact}`,
	contactUnknown: 'With questions, or to withdraw, turn to the facilitator.',
	more: 'In more detail',
	details: [
		'Your name or pseudonym, your organisation if you give it, and your constituency are kept apart from the record. When your name is erased, the record stays valid under a number.',
		'Plenum asks for no e-mail address and no telephone number, writes no network addresses down and loads nothing from other websites. The network that you use can still see that you opened this site.',
		'Your words become part of a text of all. The others see where you are typing and that you contributed to a section, under what is shown of you. No document says who wrote what.',
		'How long the record is kept is decided by whoever holds the consultation: ask them.',
		'Write no names of victims, and no details by which someone could be recognised.'
	],
	ownText: 'From those who hold the consultation',
	otherLanguage: 'Not written in your language.',

	sharedDevice: 'This device is not mine, or others use it too',
	sharedDeviceHint:
		'Nothing is kept on it. Your part ends when the browser is closed, and otherwise after two hours, or an hour after you last went on in a workshop that runs; to come back you join again. Wait for “Saved” before you close a page.',
	quickExit: 'Quick exit',
	quickExitHint: 'Signs you out here at once and shows another page. Shift pressed three times does the same.',

	hostField: 'Who holds the consultation',
	hostFieldHint: 'As people know it: the ministry, coalition or office. Shown before they join.',
	contactField: 'Whom to ask, and how to withdraw',
	contactFieldHint: 'Somebody who can be reached without going through the other side.',
	textsIn: 'Write it in each language',
	textIn: (language: string) => `The same in ${language}`
};
