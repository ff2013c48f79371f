import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** Who was confirmed as one person who belongs here, and who was not. */
export const roster = {
	whoRuns: 'Who runs what',
	whoRunsLead: 'Facilitators run every workshop. These people run one.',
	nobodyRuns: 'Only facilitators run workshops.',
	title: plural({ one: '# person is not confirmed yet', other: '# people are not confirmed yet' }),
	why: 'Somebody with the code may have joined several times, and with several votes could work out how others voted. A secret or confidential vote starts only for people you have confirmed: from the lobby, by a personal link, or here.',
	look: 'Look at the new people: do you know that each is one person who belongs here?',
	listOf: 'New since the last confirmation',
	looksLike: (names: string) => `Looks like: ${names}`,
	namesakes: plural({
		one: '# person here has a name similar to another’s. Is each of them one person?',
		other: '# people here have a name similar to another’s. Is each of them one person?'
	}),
	sameName: 'Same name',
	bySide: (side: string, confirmed: string, unconfirmed: string) =>
		`${side}: ${unconfirmed} new, ${confirmed} confirmed before`,
	confirm: plural({ one: 'Confirm this person', other: 'Confirm these # people' }),
	confirmHint: 'I have looked at the list. Each of them is one person who takes part.',
	leaveOff: plural({ one: 'Leave this person off this vote', other: 'Leave these # people off this vote' }),
	leaveOffHint: 'They see that they are not on the roster. You can confirm them later.',
	chooseError: 'Choose whether you confirm these people or leave them off this vote.',
	openWarning: plural({
		one: '# person on the roster is not confirmed. Somebody with the code may have joined several times, and could vote several times. In a public vote everyone sees who voted how.',
		other:
			'# people on the roster are not confirmed. Somebody with the code may have joined several times, and could vote several times. In a public vote everyone sees who voted how.'
	}),
	confirmed: plural({ one: '# person confirmed', other: '# people confirmed' }),
	people: plural({ one: '# person', other: '# people' }),
	isConfirmed: 'Confirmed',
	notConfirmed: 'Not confirmed',
	meNotConfirmed:
		'The facilitator has not confirmed you yet. Until then you are not on the roster of secret and confidential votes.',
	/** What somebody made who is removed, or loses the role in which they made it. */
	linksEnd: plural({
		one: '# link they created ends with this:',
		other: '# links they created end with this:'
	}),
	linksEnded: plural({ one: '# link they created was revoked:', other: '# links they created were revoked:' }),
	linkKinds: {
		personal: plural({ one: '# personal link', other: '# personal links' }),
		projector: plural({ one: '# projector link', other: '# projector links' }),
		facilitator: plural({ one: '# invitation for a facilitator', other: '# invitations for facilitators' }),
		runner: plural({ one: '# link to run a workshop', other: '# links to run a workshop' })
	},
	linksFor: (links: string, labels: string) => `${links} (${labels})`,
	roleTitle: (name: string, role: string) => `Make ${name} ${role}?`,
	roleConfirm: 'Change the role',
	codeKnown:
		'As a facilitator they knew the join code. Anyone with it can still join. A new code replaces the old one; people who have joined stay.',
	letInTitle: plural({
		one: '# person joined with a link of a facilitator who was removed',
		other: '# people joined with a link of a facilitator who was removed'
	}),
	letInText:
		'They take part, and are confirmed for secret votes, only because of that link. If you know that each is one person who belongs here, confirm them yourself. If not, remove them.',
	letInList: 'Let in by a facilitator who was removed',
	removeManyTitle: 'Remove several people',
	removeManyText:
		'They lose access at once, on every device. What they wrote and voted stays in the record. Facilitators are not in the list: remove each of them in the table.',
	removeWhom: 'People to remove',
	burst: (people: string, from: string, to: string) => `${people} people who joined between ${from} and ${to}`,
	allWaiting: 'Everyone in the lobby',
	allUnconfirmed: 'Everyone who is not confirmed',
	joinedBetween: 'Everyone who joined between two times',
	joinedFrom: 'Joined from',
	joinedTo: 'Joined until',
	nobodySo: 'Nobody matches.',
	removeList: 'People to remove',
	andMore: plural({ one: 'and # more', other: 'and # more' }),
	removeMany: plural({ one: 'Remove this person', other: 'Remove these # people' }),
	removedMany: plural({ one: '# person was removed', other: '# people were removed' }),
	notReturned: plural({
		one: '# person was not brought back: it was too long ago, or something else has happened since.',
		other: '# people were not brought back: it was too long ago, or something else has happened since.'
	}),
	muteTitle: 'Stop somebody’s writing',
	muteText:
		'They can still read, rate, vote and ask for the floor. Their page tells them, and keeps what they were writing. Nobody else sees it; the record says that somebody’s writing was stopped and by whom, but not whose.',
	mute: 'Stop writing',
	unmute: 'Let them write',
	muted: 'Cannot write now',
	muteNamed: (name: string) => `Stop the writing of ${name}`,
	unmuteNamed: (name: string) => `Let ${name} write again`
};
