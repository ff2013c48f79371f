import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentLanguages, documentTraits } from '@plenum/domain/languages';
import { labelForms } from './label-forms.ts';
import { translateLabel } from './translate-label.ts';

test.each([
	['Right to education', 'Droit à l’éducation', 'الحق في التعليم', 'Derecho a la educación'],
	['E51 Right to education - General', 'E51 Droit à l’éducation', 'E51 الحق في التعليم', 'E51 Derecho a la educación'],
	[
		'equality and non-discrimination',
		'Égalité et non-discrimination',
		'المساواة وعدم التمييز',
		'Igualdad y no discriminación'
	],
	['Our own theme', 'Our own theme', 'Our own theme', 'Our own theme']
])('[REPORTS145] %s is called by its name in each language', (label, french, arabic, spanish) => {
	expect([translateLabel('en', label), translateLabel('fr', label), translateLabel('ar', label)]).toEqual([
		...[label, french, arabic]
	]);
	expect(translateLabel('es', label)).toBe(spanish);
});

test('[REPORTS145] a list in French or Arabic is named in English too, and each label in its own language stays as printed', () => {
	expect(['Droit à l’éducation', 'الحق في التعليم'].map((label) => translateLabel('en', label))).toEqual([
		...['Right to education', 'Right to education']
	]);
	for (const language of documentLanguages)
		for (const name of [...labelForms[language].values()].flat()) expect(translateLabel(language, name)).toBe(name);
});

test('[REPORTS145] no two labels have one name, and each is written in the letters of its language', () => {
	for (const language of documentLanguages) {
		const names = [...labelForms[language].values()].flat();
		const twice = names.filter((name, at) => names.indexOf(name) !== at);
		expect([language, twice]).toEqual([language, []]);
		const script =
			documentTraits[language].script === 'arabic' ? /^[^\p{Script=Latin}]+$/u : /^[^\p{Script=Arabic}]+$/u;
		expect(names.filter((name) => !script.test(name))).toEqual([]);
	}
});

const path = join(import.meta.dirname, '../../../../../shared/upr/data/taxonomies.json');
const isPresent = existsSync(path);
if (!isPresent) process.stderr.write('skipped: the lists of labels are not at hand (../shared/upr/data)\n');

test.runIf(isPresent)('[REPORTS145] every theme and group of the lists at hand has a name in each language', () => {
	type Lists = Record<string, { themes: string[]; groups: string[] }>;
	const lists = JSON.parse(readFileSync(path, 'utf8')) as Lists;
	const labels = ['cycle2', 'cycle3', 'cycle4'].flatMap((cycle) => [
		...(lists[cycle]?.themes ?? []),
		...(lists[cycle]?.groups ?? [])
	]);
	expect(labels.length).toBeGreaterThan(200);
	for (const language of documentLanguages.filter((one) => one !== 'en'))
		expect([
			language,
			labels.filter((label) => translateLabel(language, label) === label && !/migrants$/i.test(label))
		]).toEqual([language, []]);
});
