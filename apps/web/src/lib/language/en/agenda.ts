import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** When and where a workshop is, its items on the clock, what kinds there are, and what is set aside. */
export const agenda = {
	spokenIn: (names: string) => `Languages spoken: ${names}.`,
	interpretedIn: (names: string) => `Interpretation: ${names}.`,
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
	stepMinutes: 'Minutes of each step',

	parked: (reason: string) => `Parked: ${reason}`
};

export type Agenda = typeof agenda;
