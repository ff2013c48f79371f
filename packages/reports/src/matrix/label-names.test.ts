import { expect, test } from 'vitest';
import { readLabels } from '@plenum/domain/matrix/rows/label-list';
import { printedLabel } from './printed-label.ts';
import {
	createNames,
	identifyTaxonomy,
	nameTaxonomy,
	plainNames,
	termsOf,
	type NamedTaxonomy
} from '@plenum/domain/taxonomy/label-names';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;

function term(kind: 'theme' | 'group' | 'sdg', label: string, more: Partial<NamedTaxonomy['terms'][number]> = {}) {
	return { kind, label, code: null, cycle: 4, shown: null, aliasOf: null, aliasSuggested: true, ...more };
}
const taxonomy: NamedTaxonomy = {
	terms: [
		term('theme', 'Administration of justice & fair trial', { shown: 'Courts' }),
		term('theme', 'Fair trial', { aliasOf: 'Administration of justice & fair trial', aliasSuggested: false }),
		term('theme', 'Prisons', { aliasOf: 'Administration of justice & fair trial' }),
		term('group', 'children', { shown: 'Children' }),
		term('sdg', '16 - PEACE'),
		term('sdg', '5 - GENDER EQUALITY')
	],
	links: [
		{ theme: 'Administration of justice & fair trial', kind: 'sdg', target: '16 - PEACE', standing: 'confirmed' },
		{ theme: 'Prisons', kind: 'sdg', target: '5 - GENDER EQUALITY', standing: 'suggested' },
		{ theme: 'Prisons', kind: 'group', target: 'children', standing: 'refused' }
	]
};
const namesOf = createNames(taxonomy);

test('[TAXONOMY7] a label goes under the name that a person gave, and under none that is only suggested', () => {
	expect(namesOf({ themes: ['Fair trial', 'Prisons', 'Unheard of'], groups: ['CHILDREN'], sdgs: [] })).toEqual({
		themes: [
			{ name: 'Courts', printed: 'Fair trial', linked: false },
			{ name: 'Prisons', printed: null, linked: false },
			{ name: 'Unheard of', printed: null, linked: false }
		],
		groups: [{ name: 'Children', printed: 'CHILDREN', linked: false }],
		sdgs: [{ name: '16 - PEACE', printed: null, linked: true }]
	});
});

test('[TAXONOMY7] a goal that the source names itself is not added by a link', () => {
	const { sdgs } = namesOf({ themes: ['Fair trial'], groups: [], sdgs: ['16 - PEACE, JUSTICE'] });
	expect(plainNames(sdgs)).toEqual(['16 - PEACE, JUSTICE']);
});

test('[TAXONOMY7] with ids and without, a taxonomy is the same', () => {
	let next = 0;
	const once = nameTaxonomy(identifyTaxonomy(taxonomy, () => `${next++}`));
	expect(nameTaxonomy(identifyTaxonomy(once, () => `${next++}`))).toEqual(once);
	expect(once.terms).toHaveLength(taxonomy.terms.length);
	expect(once.links).toHaveLength(taxonomy.links.length);
});

test('[TAXONOMY8] only the terms that are spoken of are left, with what they stand for and concern', () => {
	const { terms, links } = termsOf(taxonomy, [{ themes: ['Fair trial'], groups: [], sdgs: [] }]);
	expect(terms.map(({ label }) => label)).toEqual([
		...['Administration of justice & fair trial', 'Fair trial', '16 - PEACE']
	]);
	expect(links).toMatchObject([{ target: '16 - PEACE' }]);
	expect(termsOf(taxonomy, [{ themes: ['Prisons'], groups: [], sdgs: [] }]).terms.map(({ label }) => label)).toEqual([
		...['Administration of justice & fair trial', 'Prisons', '16 - PEACE', '5 - GENDER EQUALITY']
	]);
});

test.each([en, fr, ar])(
	'[MATRIX32] [EXPORTS9] what is printed in $language is read as the source printed it',
	(words) => {
		const { themes, groups, sdgs } = namesOf({ themes: ['Fair trial', 'Prisons'], groups: ['children'], sdgs: [] });
		const lines = [...themes, ...groups, ...sdgs].map((label) => `- ${printedLabel(words, label)}`);
		expect(lines[0]).not.toBe('- Fair trial');
		expect(readLabels(lines, 'themes').themes).toEqual(['Fair trial', 'Prisons', 'children']);
	}
);
