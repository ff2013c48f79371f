import { expect, test } from 'vitest';
import { labelsBrought, newLabels } from './new-labels.ts';
import type { Term } from './term.ts';

function term(id: string, label: string, shown: string | null = null): Term {
	return { id, kind: 'theme', label, code: null, cycle: 3, shown, aliasOf: null, aliasSuggested: true };
}
const terms = [term('a', 'Administration of justice & fair trial', 'Courts'), term('b', 'Rights of the child')];
const at = (row: number, ...themes: string[]) => ({ row, number: `140.${row}`, themes, groups: [], sdgs: [] });

test('[TAXONOMY10] each unknown label is told with every row in which it stands', () => {
	expect(newLabels(terms, [at(3, 'Wells'), at(4, 'rights of the CHILD'), at(7, 'WELLS', 'Rights of child')])).toEqual([
		{ kind: 'theme', label: 'Wells', rows: [3, 7], numbers: ['140.3', '140.7'], suggestion: null },
		{ kind: 'theme', label: 'Rights of child', rows: [7], numbers: ['140.7'], suggestion: 'Rights of the child' }
	]);
});

test('[TAXONOMY10] what a label may be another name of: a name given here, or a renaming between cycles', () => {
	const renamed = 'National Human Rights Action Plans (or specific areas) / implementation plans';
	const old = term('c', 'National Plans of Action on Human Rights (or specific areas)');
	expect(newLabels([...terms, old], [at(1, 'courts', renamed)]).map(({ suggestion }) => suggestion)).toEqual([
		'Administration of justice & fair trial',
		old.label
	]);
});

test('[TAXONOMY10] a goal is no new label, and a label among the goals that is none is', () => {
	const one = { row: 2, number: '140.1', themes: [], groups: [], sdgs: ['3 - GOOD HEALTH AND WELL-BEING', 'Peace'] };
	expect(newLabels([], [one]).map(({ label }) => label)).toEqual(['Peace']);
});

test('[TAXONOMY10] as many labels are told before an import as after it', () => {
	const read = [
		{ ...at(2, 'Wells', 'Courts of law'), sdgs: ['3 - GOOD HEALTH AND WELL-BEING', '6', 'Peace'] },
		at(3, 'Wells')
	];
	const told = newLabels(terms, read).map(({ kind, label }) => ({ kind, label }));
	expect(labelsBrought(terms, read)).toEqual(told);
	expect(told.map(({ label }) => label)).toEqual(['Wells', 'Courts of law', 'Peace']);
});
