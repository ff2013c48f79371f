import { counted, the } from '../../words/grammar/en.ts';

/** What a page for a recommending State says by itself, in English. */
export const en = {
	kind: 'Page for a mission: follow-up of the Universal Periodic Review',
	title: (recommending: string, under: string) => `${recommending}: recommendations to ${the(under)}`,
	page: { before: 'Page ', between: ' of ' },
	lead: (count: number, under: string) =>
		`${counted(count, 'recommendation')} to ${the(under)}, with what became of ${count === 1 ? 'it' : 'them'} as the national consultation assessed it. Where the sides differ, each view stands in square brackets.`,
	number: 'No.',
	recommendation: 'Recommendation',
	position: 'Position of the State',
	level: 'Level of implementation, by side',
	also: (list: string) => `Also recommended, with the level: ${list}.`,
	remains: 'What remains to be recommended',
	addressee: 'Addressee',
	by: 'By',
	indicator: 'Indicator',
	carryOut: (number: string, cluster: string) =>
		`Implement recommendation ${number} (“${cluster}”) in full, and report at mid-term on the measures taken and on their results.`,
	question: 'A question for the dialogue',
	questions: {
		regression: (under: string, number: string, cluster: string) =>
			`What will ${the(under)} do to reverse the steps back on “${cluster}” that were found with regard to recommendation ${number}?`,
		unassessed: (under: string, number: string, cluster: string) =>
			`What has ${the(under)} done since the review to implement recommendation ${number} on “${cluster}”, and with what results?`,
		remaining: (_under: string, number: string, cluster: string) =>
			`What remains to be done to implement recommendation ${number} on “${cluster}” in full, who is responsible for it, and by when will it be done?`,
		lasting: (under: string, number: string, cluster: string) =>
			`How does ${the(under)} make sure that what was achieved on “${cluster}” (recommendation ${number}) lasts?`
	},
	themeKind: 'Page on a theme: follow-up of the Universal Periodic Review',
	themeTitle: (theme: string, under: string) => `${theme}: ${under}`,
	done: 'What was done',
	obstacles: 'What stands in the way',
	list: {
		theme: 'Theme',
		state: 'Recommending State',
		count: 'Recommendations',
		numbers: 'Numbers',
		page: 'Page',
		unsigned: 'Without a recommending State'
	}
};

export type HandoutWords = typeof en;
