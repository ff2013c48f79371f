import { describe, expect, test } from 'vitest';
import { folded } from '../matrix/plain-text.ts';
import { changeLinks, changeTerm } from './change-term.ts';
import { createFacets } from './facets.ts';
import { growTaxonomy, type Taxonomy } from './grow-taxonomy.ts';
import { starterAliases, starterLinks } from './starter-links.ts';
import { codeOf, standIn, termKey, type Term, type TermLink } from './term.ts';

const labelled = (themes: string[], groups: string[] = [], sdgs: string[] = []) => ({ themes, groups, sdgs });
let made = 0;
const createId = () => `t${++made}`;

function grown(before: Taxonomy, lists: ReturnType<typeof labelled>[], cycle: number) {
	const { terms, links, aliases } = growTaxonomy(before, lists, cycle, createId);
	const changed = new Map(aliases.map((term) => [term.id, term]));
	const all = [...before.terms, ...terms].map((term) => changed.get(term.id) ?? term);
	return { terms: all, links: [...before.links, ...links], fresh: terms };
}
const none: Taxonomy = { terms: [], links: [] };
const named = (terms: readonly Term[], label: string) => terms.find((term) => term.label === label)!;

test.each([
	['theme', 'A12 Acceptance of international norms', 'A12'],
	['theme', 'Acceptance of international norms', null],
	['group', 'A12 Acceptance of international norms', null],
	['sdg', '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', '16'],
	['sdg', 'Goal 5', '5'],
	['sdg', '2030 Agenda', null]
] as const)('[TAXONOMY1] the source numbers the %s “%s” with %s', (kind, label, code) => {
	expect(codeOf(kind, label)).toBe(code);
});

test('[TAXONOMY1] case and punctuation make no difference, and a goal is its number', () => {
	expect(termKey('theme', 'Safe drinking-water; sanitation')).toBe(termKey('theme', 'SAFE DRINKING WATER, SANITATION'));
	expect(termKey('sdg', '5 - Gender equality')).toBe(termKey('sdg', 'ODD 5 Égalité entre les sexes'));
	expect(termKey('theme', '5 - Gender equality')).not.toBe(termKey('theme', '5 - Égalité'));
});

test('[TAXONOMY3] every label becomes a term once, goals are known by their number, and all seventeen are there', () => {
	const { terms } = grown(
		none,
		[labelled(['Right to health', 'RIGHT TO HEALTH'], ['Women'], ['5 - Gender equality'])],
		4
	);
	expect(terms.filter(({ kind }) => kind === 'theme')).toMatchObject([{ label: 'Right to health', cycle: 4 }]);
	expect(terms.filter(({ kind }) => kind === 'sdg')).toHaveLength(17);
	expect(named(terms, '5 - Gender equality')).toMatchObject({ code: '5', cycle: null });
});

test('[TAXONOMY3] themes that were renamed between cycles are suggested as one, and linked to goals and groups', () => {
	const third = grown(none, [labelled(['Prohibition of slavery, trafficking'], ['Women'])], 3);
	const both = grown(third, [labelled(['Human trafficking & contemporary forms of slavery'])], 4);
	const old = 'Prohibition of slavery, trafficking';
	const next = 'Human trafficking & contemporary forms of slavery';
	expect(named(both.terms, old!)).toMatchObject({ aliasOf: named(both.terms, next!).id, aliasSuggested: true });
	const goals = both.links.filter(({ theme }) => theme === named(both.terms, next!).id);
	expect(goals.map(({ target }) => both.terms.find(({ id }) => id === target)?.code)).toEqual(['5', '8', '16']);
	expect(
		named(
			grown(none, [labelled(['A12 Acceptance of international norms'])], 2).terms,
			'A12 Acceptance of international norms'
		)
	).toMatchObject({ code: 'A12', aliasOf: null });
});

test.each(['Constructor', 'constructor', 'Has own property'])(
	'[TAXONOMY3] a theme named “%s”, like what every object inherits, is a theme like any other',
	(label) => {
		expect(named(grown(none, [labelled([label])], 4).terms, label)).toMatchObject({ kind: 'theme', label });
	}
);

test('[TAXONOMY3] what a person refused is not suggested again', () => {
	const first = grown(none, [labelled(['Right to health'])], 4);
	const health = named(first.terms, 'Right to health');
	const refused = changeLinks(new Map(first.terms.map((term) => [term.id, term])), health, first.links, []);
	expect(refused).toMatchObject({ ok: true, value: [{ status: 'refused' }] });
	const links = refused.ok ? refused.value : [];
	expect(grown({ terms: first.terms, links }, [labelled(['Right to health'])], 4).links).toEqual(links);
});

describe('a term', () => {
	const { terms } = grown(none, [labelled(['Wells', 'Water', 'Rivers'], ['Women'])], 4);
	const byId = new Map(terms.map((term) => [term.id, term]));
	const [wells, water, rivers] = ['Wells', 'Water', 'Rivers'].map((label) => named(terms, label)) as [Term, Term, Term];

	test('[TAXONOMY2] is shown under another name, and its printed label stays', () => {
		expect(changeTerm(byId, wells, { shown: ' Wells and springs ' })).toMatchObject({
			value: { label: 'Wells', shown: 'Wells and springs' }
		});
		expect(changeTerm(byId, wells, { shown: 'Wells' })).toMatchObject({ value: { shown: null } });
	});

	test('[TAXONOMY2] stands for another of its kind, never for itself', () => {
		expect(changeTerm(byId, wells, { aliasOf: water.id })).toMatchObject({ value: { aliasSuggested: false } });
		const round = new Map([...byId, [water.id, { ...water, aliasOf: rivers.id }]]);
		expect(changeTerm(round, rivers, { aliasOf: water.id })).toMatchObject({ reason: 'taxonomy/alias-of-itself' });
		expect(changeTerm(byId, wells, { aliasOf: wells.id })).toMatchObject({ reason: 'taxonomy/alias-of-itself' });
		expect(changeTerm(byId, wells, { aliasOf: named(terms, 'Women').id })).toMatchObject({
			reason: 'taxonomy/unknown-term'
		});
		const ring = new Map([wells, water].map((term, at) => [term.id, { ...term, aliasOf: [water, wells][at]!.id }]));
		expect([wells.id, water.id]).toContain(standIn(ring, ring.get(wells.id)!).id);
	});

	test('[TAXONOMY4] links that a person names are confirmed, those that were there and are not named are refused', () => {
		const [five, six] = ['5', '6'].map((goal) => terms.find(({ code }) => code === goal)!.id) as [string, string];
		const links: TermLink[] = [
			{ theme: water.id, target: five, status: 'suggested' },
			{ theme: wells.id, target: five, status: 'suggested' }
		];
		expect(changeLinks(byId, water, links, [six])).toEqual({
			ok: true,
			value: [
				{ theme: water.id, target: five, status: 'refused' },
				{ theme: water.id, target: six, status: 'confirmed' }
			]
		});
		expect(changeLinks(byId, water, links, [rivers.id])).toMatchObject({ reason: 'taxonomy/unknown-term' });
	});

	test('[TAXONOMY5] is found under the name that stands for it; a suggestion speaks only where the source is silent', () => {
		const five = terms.find(({ code }) => code === '5')!;
		const six = terms.find(({ code }) => code === '6')!;
		const links: TermLink[] = [
			{ theme: water.id, target: six.id, status: 'suggested' },
			{ theme: water.id, target: named(terms, 'Women').id, status: 'confirmed' }
		];
		const renamed = terms.map((term) =>
			term === wells ? { ...wells, aliasOf: water.id } : term === water ? { ...water, shown: 'Drinking water' } : term
		);
		const facets = createFacets({ terms: renamed, links });
		expect(facets(labelled(['Wells']))).toEqual({ themes: ['Drinking water'], groups: ['Women'], sdgs: [six.label] });
		expect(facets(labelled(['Wells'], ['Judges'], [five.label]))).toEqual({
			themes: ['Drinking water'],
			groups: ['Judges', 'Women'],
			sdgs: [five.label]
		});
	});
});

test('[TAXONOMY6] the starter set speaks of labels as they are looked up, and of goals that exist', () => {
	const names = [...Object.keys(starterLinks), ...Object.entries(starterAliases).flat()];
	expect(names.filter((name) => folded(name) !== name)).toEqual([]);
	expect(
		Object.values(starterLinks)
			.flatMap(({ sdgs }) => sdgs)
			.filter((goal) => goal < 1 || goal > 17)
	).toEqual([]);
});
