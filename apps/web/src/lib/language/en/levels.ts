/** The list and the heat map of all ratings. */
export const levels = {
	link: 'Ratings',
	number: 'No.',
	page: 'Ratings of all recommendations',
	pageLead:
		'Where each side stands, recommendation by recommendation. What the sides see differently is what to talk about.',
	distribution: 'Agreed ratings at a glance',
	distributionBy: 'Group by',
	facets: {
		themes: 'Theme',
		groups: 'Group of persons',
		sdgs: 'Sustainable Development Goal',
		position: 'Position of the State',
		states: 'Recommending State'
	},
	noLabels: 'The list says nothing of that kind.',
	labelCount: (label: string, count: string) => `${label} (${count})`,
	showAll: (count: string) => `Show all ${count}`,
	fewer: 'Show fewer',
	show: 'Show',
	all: 'All',
	look: 'List or heat map',
	looks: { list: 'List', map: 'Heat map' },
	cluster: 'Cluster',
	anyCluster: 'All clusters',
	order: 'Order',
	orders: { list: 'As in the list', spread: 'Widest apart first' },
	mapCaption: 'Heat map: what each side says of each recommendation, and what is agreed',
	nothingYet: 'Nothing yet',
	legend: 'What the colours and figures mean',
	then: 'Earlier rating',
	change: 'Change',
	thenAndNow: 'Agreed ratings compared with the earlier outcome',
	changes: { better: 'better', worse: 'worse', same: 'the same', 'not-comparable': 'not comparable' },
	thenOf: (number: string, level: string) => `${number}: ${level}`,
	noThen: 'Goes on from none',
	notYetAgain: 'no agreed rating yet',
	noEarlier: 'No earlier outcome was brought in, so there is no earlier rating to compare with.',
	noneConfirmed:
		'An earlier outcome was brought in, but none of these recommendations was confirmed to go on from one of it.',
	nothingShown: 'No recommendation is like that.',
	saved: (recommendations: string) => `Recorded for ${recommendations}.`
};
