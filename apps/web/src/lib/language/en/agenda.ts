import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** When and where a workshop is, its items on the clock, what kinds there are, and what is set aside. */
export const agenda = {
	details: 'Date, place and languages',
	date: 'Date',
	time: 'Begins at',
	zone: 'Time zone',
	zoneHint: 'Of the place where the workshop is: everyone reads the time on the wall there.',
	dateWrong: 'Give a date and a time, or neither.',
	place: 'Place',
	placeHint: 'For example: Hall B',
	spoken: 'Languages spoken',
	spokenHint: 'Those in which the workshop is held, sign languages included. Type a few letters and choose.',
	interpreted: 'Interpretation offered',
	interpretedHint:
		'Into these languages, sign languages included. It says what the room offers, and nothing of any one person.',
	languageUnknown: 'No language of this name is known. Choose one from the list.',
	removeLanguage: (name: string) => `${name}: remove`,
	spokenIn: (names: string) => `Languages spoken: ${names}.`,
	interpretedIn: (names: string) => `Interpretation: ${names}.`,
	callLink: 'Link to the call',
	callLinkHint: 'Only people who were let in see it. It is in no export, in no minutes, and not on the public page.',
	callLinkWrong: 'An address that begins with https://',
	saveDetails: 'Save',
	detailsSaved: 'Date, place and languages are saved.',
	starts: (when: string) => `Starts ${when}`,
	at: (when: string) => `On ${when}`,
	joinCall: 'Join the call',
	calendar: 'Calendar file',
	calendarWithCall: 'Calendar file with the call',
	print: 'Agenda to print',
	printNow: 'Print',

	presumed: (time: string, planned: string) => `about ${time} (planned ${planned})`,
	held: (from: string, to: string) => `${from}–${to}`,
	since: (from: string, to: string) => `${from} – about ${to}`,
	onTime: 'On time',
	behind: plural({ one: '# minute behind', other: '# minutes behind' }),
	ahead: plural({ one: '# minute ahead', other: '# minutes ahead' }),
	endsAt: (time: string) => `Ends at ${time}`,
	endsAbout: (time: string, planned: string) => `Ends about ${time}, planned ${planned}`,
	cutBefore: (title: string, time: string, minutes: string) =>
		`For “${title}” to begin at ${time}, ${minutes} have to be cut.`,
	cutToEnd: (time: string, minutes: string) => `To end at ${time}, ${minutes} have to be cut.`,
	enough: (title: string) => `Leaving out “${title}” would do.`,
	minutes: plural({ one: '# minute', other: '# minutes' }),

	kinds: { cluster: 'Cluster', free: 'Free item', break: 'Break' },
	addBreak: 'Add a break',
	breakTitle: 'Break',
	notBefore: 'Not before',
	stepMinutes: 'Minutes of each step',
	stepsTake: (minutes: string) => `The steps take ${minutes} min.`,
	more: (title: string) => `More for ${title}`,
	duplicate: 'Duplicate',
	toTop: 'To the top',
	toEnd: 'To the end',
	moveTo: 'Move to place',
	drag: 'Drag to move',

	skip: 'Leave it out',
	park: 'Park it …',
	takeUp: 'Take it up again',
	parkTitle: (title: string) => `Park “${title}”`,
	parkText: 'It stays on the agenda with the reason, and is passed over until somebody takes it up again.',
	parkReason: 'Reason',
	parkNeeded: 'Say why, in a few words.',
	parkConfirm: 'Park it',
	parked: (reason: string) => `Parked: ${reason}`
};

export type Agenda = typeof agenda;
