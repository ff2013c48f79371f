/** Levels of single recommendations. */
export const levels = {
	title: 'Level of each recommendation',
	lead: 'Each recommendation can have a level of its own. Where it has none, the level of the cluster stands for it, and says so.',
	agreedOf: (agreed: string, all: string) => `${agreed} of ${all} agreed`,
	inCluster: (agreed: string, read: string) => `Levels of their own: ${agreed} agreed, ${read} read`,
	byRecommendation: (agreed: string, all: string) => `Recommendations by agreed level: ${agreed} of ${all} so far`,
	link: 'Levels',
	number: 'No.',
	page: 'Levels of all recommendations',
	pageLead:
		'Where each side stands, recommendation by recommendation. What the sides see differently is what to talk about.',
	distribution: 'Agreed levels at a glance',
	distributionBy: 'Put together by',
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
	shows: {
		all: (count: string) => `All (${count})`,
		differ: (count: string) => `Views differ (${count})`,
		open: (count: string) => `Without an agreed level (${count})`
	},
	nothingShown: 'No recommendation is like that.',
	none: 'No recommendation is in this cluster.',
	ofCluster: 'No level of its own yet',
	differ: 'Views differ',
	choose: (number: string) => `Choose recommendation ${number}`,
	chooseAll: 'Choose all',
	chooseFirst: 'Choose one or several to give them a level.',
	chosen: (count: string) => `${count} chosen`,
	give: 'Give a reading',
	agree: 'Set the agreed level',
	record: (recommendations: string) => `Record for ${recommendations}`,
	saved: (recommendations: string) => `Recorded for ${recommendations}.`,
	undone: 'It is as it was before.',
	agreeEqual: (count: string) => `Agree on what is equal (${count})`,
	equalTitle: 'Agree on what the sides say alike?',
	equalText:
		'Two sides or more say the same of each of these. It becomes the agreed level; the readings stay as they are.',
	equalConfirm: 'Agree on all of these'
};
