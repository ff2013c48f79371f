/** Secret votes: sealing, the receipt code, and checking afterwards. */
export const secret = {
	sealing: 'Sealing and recording…',
	before:
		'Your vote is sealed on this device before it is sent. Envelopes are opened only at closing, all together, without names.',
	recorded: 'Your vote is sealed and recorded.',
	votedBefore: 'You have voted. Nobody can see how, and this page cannot either.',
	again: 'You can vote again until the vote closes. The last one counts.',
	againUntil: (time: string) => `You can vote again until ${time}. The last one counts.`,
	finalBefore:
		'Your vote is final. Write the code down before you cast it: if the connection breaks, the code cannot be shown again.',
	voteAgain: 'Vote again',
	yourCode: 'Your receipt code',
	keepCode:
		'Write it down or copy it: it is shown only on this page and kept nowhere. After closing you can use it to check that your vote was counted. Keep it to yourself: somebody who had both the code and the server’s database could see your vote.',
	copy: 'Copy the code',
	cannotLoad:
		'The part that seals your vote could not be loaded. Nothing was sent. Check your connection and try again.',
	insecureTitle: 'You cannot vote from this address',
	insecureText:
		'This vote is secret, and votes can be sealed safely only on a page with a secure address (https). Ask the facilitator for the secure address; your place on the roster is kept.',
	notOffered:
		'Secret votes are not offered here: this page does not have a secure address (https), so the code that seals votes could be altered on the way. Ask the server’s operator to set one up.',
	keyLostTitle: 'This vote cannot be counted any more',
	keyLostText:
		'Its key is gone, as happens when a backup is restored. Nobody can open the envelopes. The facilitator can declare the vote void and hold it again.',
	restsOn: 'What the secrecy rests on',
	rests: [
		'Your choice is sealed on your device. The server keeps closed envelopes, without the time.',
		'At closing all envelopes are opened at once, the names are dropped, and the key is destroyed. Backups contain only closed envelopes.',
		'You trust that the server’s operator runs Plenum as published, and makes no copy of the key.'
	],
	watched:
		'Nothing protects you from somebody who watches you vote. You can vote again later, alone; the last vote counts.',
	watchedFinal:
		'Nothing protects you from somebody who watches you vote. Votes are final here: vote where nobody is watching.',

	invalid: 'Envelopes that could not be opened or contained no answer',
	check: 'Check this vote',
	title: 'Check the secret vote',
	lead: 'What is published about this vote, and what you can check with it.',
	find: 'Find my code',
	findInPage:
		'Look for it in the list with your browser’s search (Ctrl+F, or “Find in page” in the menu), in groups of four as it was shown. This page runs no script and sends your code nowhere.',
	code: 'Receipt code',
	codeHint: 'It is looked up on this device and sent nowhere.',
	found: 'Your code is in the list. The envelope that carried it was opened and counted.',
	foundSeveral:
		'This code is in the list more than once, each time for an envelope that was counted. Tell the facilitator: no two browsers make the same code.',
	notFound:
		'This code is not in the list. Check each character. If you voted again from another page or device, only the newest code counts. If it should be there, tell the facilitator and the observers, and do not show it in public.',
	tooShort: 'A code has 12 letters and digits.',
	codes: 'All receipt codes',
	codesLead:
		'In alphabetical order, which says nothing about who voted or when. The list shows no choices, so that nobody can be forced to prove how they voted.',
	noCodes:
		'So few people voted, or voted so much alike, that figures and codes would reveal votes. They are not shown, and no ballot was kept.',
	published: 'What is published',
	counted: 'Votes counted',
	entitledShort: 'Entitled to vote',
	roster: 'Fingerprint of the roster',
	publicKey: 'Public key',
	commitment: 'Commitment to the ballots',
	resultHash: 'Fingerprint of the result',
	noCommitment: 'None: no ballots were kept.',
	canCheck: 'What you can check',
	checks: [
		'That your vote was counted: your code is in the list.',
		'That there are as many codes as votes counted, and no more than people entitled to vote.',
		'That text, rules and roster are those of the opening, and the result that of the closing: the minutes contain their fingerprints, and no line there can be altered unnoticed.',
		'That the ballots of a recount are those of the closing: they must give this commitment.'
	],
	cannotCheck: 'What you cannot check from here',
	trust: [
		'That the server ran Plenum unaltered while the vote was in progress. An altered program could have looked into envelopes or counted something else.',
		'That the choice counted with your code is the one you made. This page does not show it, so that nobody can demand it. An auditor with access to the database can count again (“recount”) and compare with people who are willing to show their codes.',
		'That every voter was alone with their screen.',
		'Who did not vote: the server’s operator could see it while the vote was in progress.'
	],
	bundle: 'For observers',
	bundleText:
		'One file with all that is published here, the frozen text, the rules, the lines of the minutes, and how to check them.',
	download: 'Download the observers’ bundle',
	minutes: 'To the minutes',
	theVote: 'The vote'
};
