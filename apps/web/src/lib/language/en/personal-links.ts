import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** Personal one-time links: made by list, printed, seen, revoked. */
export const personalLinks = {
	title: 'Personal links',
	lead: 'Each link brings in one person, once, past the lobby, and confirms them for secret votes.',
	go: 'Personal links',
	goText: 'Instead of one code for all: a link for each person, for one use.',
	create: 'Make links',
	how: 'How?',
	byList: 'From a list',
	byListHint: 'One person or organisation on each line, pasted or typed.',
	byNumber: 'A number of links without names',
	byNumberHint: 'Hand them out as you like; nobody knows who has which.',
	list: 'Names or organisations',
	listHint: 'One on each line. Behind a semicolon or in the next column of a table you can add the constituency.',
	number: 'How many',
	constituency: 'Constituency',
	constituencyHint: 'For lines that name none.',
	role: 'Role',
	choose: 'Choose a constituency.',
	listEmpty: 'Write at least one name.',
	unclear: (lines: string) => `These lines name a constituency that is not in this consultation: ${lines}`,
	tooMany: 'At most 500 at once.',
	made: plural({ one: '# link made', other: '# links made' }),
	once: 'Print or copy them now: the codes are shown only here and only this once. Plenum keeps no copy of them.',
	sheet: 'Sheet to cut up',
	copyAll: 'Copy as a table',
	done: 'I have them',
	stripFor: (label: string) => `For ${label}`,
	stripHow: (address: string) =>
		`Scan the square or open ${address} and enter the code. It works once, for one person. Keep it to yourself.`,
	all: 'All links',
	none: 'There are no personal links yet',
	noneText: 'Make them from a list, print the sheet, and give each person theirs.',
	counts: (unused: string, used: string) => `Unused: ${unused} · Used: ${used}`,
	whoHidden: 'You see whether a link was used, and not by whom: whoever takes a pseudonym keeps it.',
	label: 'Made for',
	noLabel: 'Without a name',
	state: 'State',
	states: { unused: 'Unused', used: 'Used', revoked: 'Revoked' },
	revoke: 'Revoke',
	revokeNamed: (label: string) => `Revoke the link: ${label}`,
	revokeAll: 'Revoke all unused links',
	revokeTitle: 'Revoke all unused links?',
	revokeText: 'Nobody can come in by them any more. Who has come in stays.',
	revoked: plural({ one: '# link revoked', other: '# links revoked' })
};

export type PersonalLinks = typeof personalLinks;
