/** The list of speakers. */
export const speakers = {
	kinds: {
		for: 'For',
		against: 'Against',
		question: 'Question',
		process: 'Point of process'
	},
	what: 'What my hand is for',
	anything: 'To speak',
	left: (time: string) => `${time} left`,
	over: (time: string) => `over by ${time}`,
	moreOf: (name: string) => `More for the hand of ${name}`,
	first: 'To the top',
	up: 'Move up',
	down: 'Move down',
	lower: 'Lower the hand',
	moved: (name: string, place: string) => `${name} is number ${place} now`,
	noLimit: 'No time limit',
	each: (time: string) => `${time} for each speech`,
	unheardFirst: 'Who has not spoken on the item goes first',
	changeRules: 'Change the rules for speakers',
	rules: 'Rules for speakers',
	limit: 'Time for each speech',
	limitHint: 'A clock on every screen. Nobody is cut off.',
	apply: 'Apply',
	budgets: 'Minutes left by side',
	minutesLeft: (minutes: string) => `${minutes} min left`,
	usedUp: 'used up',
	budget: 'Minutes for each side',
	budgetHint: 'For the whole workshop. What is left is shown to everyone; nobody is cut off.',
	noBudget: 'None',
	sameForEach: 'The same for each'
};

export type Speakers = typeof speakers;
