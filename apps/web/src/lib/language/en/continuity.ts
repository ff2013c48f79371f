/** What goes on from one review to the next. */
export const continuity = {
	link: 'From cycle to cycle',
	title: 'What goes on from one cycle to the next',
	lead: 'Recommendations of a later review that are like one of an earlier review. Confirm those that go on from it; the others are refused. Nothing else changes.',
	empty: 'Nothing to show',
	emptyText: 'This needs recommendations of two reviews that resemble each other.',
	open: 'To decide',
	confirmed: 'Confirmed',
	refused: 'Refused',
	confirm: 'Goes on from it',
	refuse: 'Does not',
	confirmNamed: (later: string, earlier: string) => `${later} goes on from ${earlier}`,
	refuseNamed: (later: string, earlier: string) => `${later} does not go on from ${earlier}`,
	sureness: { high: 'Very alike', medium: 'Alike', low: 'Somewhat alike' },
	continues: (number: string, cycle: string) => `Continues ${number} (${cycle})`,
	then: (level: string) => `then assessed: ${level}`,
	heading: 'Continuity'
};
