import { expect, test } from 'vitest';
import type { Decision, DecisionTable } from './decision.ts';
import { paperTables } from './paper-tables.ts';

const columns = (...headings: string[]) => headings.map((heading) => ({ heading, width: 10 }));
const subject = (number: number, adopted: boolean) => ({
	number,
	text: `Action ${number}`,
	adopted,
	verdict: adopted ? 'Adopted' : 'Not adopted',
	notShared: '',
	headline: adopted ? 'Adopted: 8 of 10.' : 'Not adopted: 4 of 10, 6 were needed.',
	reason: '',
	consensus: '',
	brief: '',
	said: '',
	lines: [],
	objections: []
});
const results: DecisionTable = {
	id: 'results',
	caption: 'Result of each action',
	columns: columns('Action', 'Result', 'For', 'Against'),
	rows: [
		['1. Action 1', 'Adopted', 8, 2],
		['2. Action 2', 'Not adopted', 4, 6]
	]
};
const rules: DecisionTable = {
	id: 'rules',
	caption: 'Percent of the ballots cast',
	columns: columns('Action', 'In favour', 'Base', 'Threshold', 'Consensus', 'Lowest'),
	rows: [
		['1', '80%', 10, 'Threshold reached', '0.60', 'State, 0.50'],
		['2', '40%', 10, 'Threshold not reached', '0.30', 'State, 0.10']
	]
};
const sides: DecisionTable = {
	id: 'constituencies',
	caption: 'Votes by constituency',
	columns: columns('Action', 'Constituency', 'For', 'Against'),
	rows: [
		['1', 'State', 3, 2],
		['1', 'Civil society', 5, 0]
	]
};
const turnout: DecisionTable = {
	id: 'turnout',
	caption: 'Turnout',
	columns: columns('Constituency', 'Voted', 'Entitled'),
	rows: [
		['State', 5, 6],
		['Civil society', 5, 7],
		['All', 10, 13]
	]
};
const decide = (tables: DecisionTable[], isOrder = false): Decision => ({
	kind: '',
	method: '',
	turnout: '',
	rules: [],
	isOrder,
	notes: [],
	tables,
	subjects: [subject(1, true), subject(2, false)]
});
const plain = (tables: readonly DecisionTable[]) =>
	tables.map((table) => [table.id, table.columns.map(({ heading }) => heading), ...table.rows]);

test('[REPORTS104] several actions: one table of results with its rules, one by side with its turnout', () => {
	expect(plain(paperTables(decide([results, rules, sides, turnout])))).toEqual([
		[
			...['results', ['Action', 'Result', 'For', 'Against', 'In favour', 'Consensus', 'Lowest']],
			['1. Action 1', 'Adopted', 8, 2, '80%', '0.60', 'State, 0.50'],
			['2. Action 2', 'Not adopted: 4 of 10, 6 were needed.', 4, 6, '40%', '0.30', 'State, 0.10']
		],
		[
			...['constituencies', ['Action', 'Constituency', 'For', 'Against', 'Voted', 'Entitled']],
			['1', 'State', 3, 2, 5, 6],
			['1', 'Civil society', 5, 0, 5, 7]
		]
	]);
});

test('[REPORTS104] a table that is wide already keeps its rules apart, and one without sides its turnout', () => {
	const wide = { ...results, columns: columns('1', '2', '3', '4', '5', '6', '7') };
	expect(paperTables(decide([wide, rules, turnout])).map(({ id }) => id)).toEqual(['results', 'rules', 'turnout']);
	expect(paperTables(decide([sides]))).toEqual([sides]);
});

const order: DecisionTable = {
	id: 'results',
	caption: 'The order that was voted',
	columns: columns('Cluster', 'Place', 'Votes', 'Result'),
	rows: [
		['Courts', 1, 9, 'Comes first'],
		['Water', 2, 0, 'Does not come first']
	]
};
const bySide: DecisionTable = {
	id: 'constituencies',
	caption: '',
	columns: columns('Cluster', 'State', 'Civil society'),
	rows: [
		['Courts', 4, 5],
		['Water', 0, 0]
	]
};

test('[REPORTS104] an order: one table with what was chosen, the votes of each side, and how many voted', () => {
	expect(plain(paperTables(decide([order, bySide, turnout], true)))).toEqual([
		[
			...['results', ['Cluster', 'Place', 'Votes', 'State', 'Civil society', 'Result']],
			['Courts', 1, 9, 4, 5, 'Comes first'],
			['Voted', '–', 10, 5, 5, '–'],
			['Entitled', '–', 13, 6, 7, '–']
		]
	]);
	const none = {
		...order,
		rows: order.rows.map(([name = '', place = 1, , verdict = '']) => [name, place, 0, verdict])
	};
	expect(paperTables(decide([none], true))[0]?.rows).toHaveLength(2);
});
