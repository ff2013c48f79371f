import { describe, expect, test } from 'vitest';
import { carryOut, keep } from './carry-out-plan.ts';
import { planImport, type ImportPlan, type PlanGround } from './import-plan.ts';
import type { PlacedRecommendation } from './rows/kept-recommendation.ts';
import { oneLine } from './plain-text.ts';
import type { Recommendation } from './recommendation.ts';

/** The same numbers for the same seed, so that a failure can be met again. */
function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}

const themes = ['Right to health', 'Detention', 'Equality', 'Children: definition; general principles'];
const words = 'ensure the women of every district may own land and dig wells with all schools open to girls'.split(' ');

function generated(random: () => number, place: number): Recommendation {
	const pick = <One>(list: readonly One[]) => list[Math.floor(random() * list.length)]!;
	const theme = pick(themes);
	return {
		row: place + 2,
		number: `140.${place + 1}`,
		text: `${Array.from({ length: 12 }, () => pick(words)).join(' ')} ${place} (Arvenia);`,
		states: ['Arvenia'],
		position: 'supported',
		positionAsPrinted: 'Supported',
		source: { symbol: 'A/HRC/99/15', paragraph: '3', raw: 'A/HRC/99/15 - Para. 3' },
		headerTheme: theme,
		themes: [theme, ...(random() < 0.5 ? [pick(themes)] : [])],
		groups: random() < 0.5 ? ['Women'] : [],
		sdgs: ['3 - GOOD HEALTH AND WELL-BEING'],
		raw: []
	};
}

const plain = { review: 4, language: 'en' } as const;

/** As after a first import: each theme a cluster of its label. */
function kept(read: readonly Recommendation[]): PlacedRecommendation[] {
	return read.map((one, place) => ({ ...keep(one, plain), id: `r${place}`, cluster: one.headerTheme ?? '' }));
}

function ground(some: readonly PlacedRecommendation[], closed: readonly string[] = []): PlanGround {
	const labels = [...new Set(some.map(({ cluster }) => cluster))];
	const clusters = labels.map((label) => ({
		id: label,
		label,
		state: closed.includes(label) ? ('closed' as const) : ('open' as const)
	}));
	return { kept: some, clusters, mergedInto: new Map() };
}

/** Some of the ways in which a list is published again. */
function edited(random: () => number, read: readonly Recommendation[]): Recommendation[] {
	const next = read.flatMap((one, place): Recommendation[] => {
		const chance = random();
		if (chance < 0.1) return [];
		if (chance < 0.2) return [{ ...one, text: one.text.replace('every', 'each remote') }];
		if (chance < 0.3) return [{ ...one, position: 'noted', positionAsPrinted: 'Noted' }];
		if (chance < 0.4) return [{ ...one, headerTheme: themes[place % themes.length]! }];
		if (chance < 0.5) return [{ ...one, groups: [...one.groups, 'Roma'], sdgs: [] }];
		if (chance < 0.55) return [{ ...one, text: one.text.replaceAll(' ', '\u00a0') }];
		return [one];
	});
	const come = Array.from({ length: Math.floor(random() * 5) }, (_, more) => generated(random, read.length + more));
	return [...next, ...come].sort(() => random() - 0.5);
}

const all = (plan: ImportPlan) => new Set(plan.items.map(({ key }) => key));

/** What a list says of each number; spaces count once, and another order of labels is the same. */
function said(list: readonly Omit<Recommendation, 'raw'>[]): unknown {
	return list
		.map(({ number, text, position, headerTheme, themes: own, groups, sdgs, states }) => ({
			number,
			text: oneLine(text),
			position,
			headerTheme,
			states,
			themes: own.toSorted(),
			groups: groups.toSorted(),
			sdgs: sdgs.toSorted()
		}))
		.sort((a, b) => a.number.localeCompare(b.number));
}

function applied(plan: ImportPlan, chosen: ReadonlySet<string>, read: readonly Recommendation[], before: PlanGround) {
	const open = new Set(before.clusters.filter(({ state }) => state === 'open').map(({ id }) => id));
	const { come, change } = carryOut(plan, chosen, read, before.kept, (cluster) => open.has(cluster));
	const changed = new Map(change.map(({ after }) => [after.id, after]));
	const stay = before.kept.map((one) => changed.get(one.id) ?? one);
	return { stay, come: come.map(({ recommendation }) => recommendation), change };
}

test('[MATRIX50] a plan carried out gives the new file: three hundred random editions', () => {
	for (let seed = 1; seed <= 300; seed++) {
		const random = randomOf(seed);
		const first = Array.from({ length: 1 + Math.floor(random() * 40) }, (_, place) => generated(random, place));
		const second = edited(random, first);
		const before = ground(kept(first));
		const plan = planImport(second, before, plain);
		const { stay, come } = applied(plan, all(plan), second, before);
		const after = [...stay, ...come].filter(({ withdrawn }) => !withdrawn);
		expect(said(after), `seed ${seed}`).toEqual(said(second));
		expect(
			stay.map(({ id }) => id),
			`seed ${seed}`
		).toEqual(before.kept.map(({ id }) => id));
		const again = planImport(
			second,
			{ ...before, kept: [...stay, ...kept(come.map((one) => ({ ...one, raw: [] })))] },
			plain
		);
		expect(
			again.items.filter(({ kind }) => kind === 'changed'),
			`seed ${seed}`
		).toEqual([]);
	}
});

test('[MATRIX53] what is not chosen, and what stands in a closed cluster, stays to the letter', () => {
	for (let seed = 1; seed <= 200; seed++) {
		const random = randomOf(seed);
		const first = Array.from({ length: 20 }, (_, place) => generated(random, place));
		const second = edited(random, first);
		const before = ground(kept(first), ['Detention']);
		const plan = planImport(second, before, plain);
		const chosen = new Set([...all(plan)].filter(() => random() < 0.5));
		const { change } = applied(plan, chosen, second, before);
		for (const { before: one, after } of change) {
			expect(one.cluster).not.toBe('Detention');
			if (!chosen.has(one.id)) expect({ ...after, ...known(one) }).toEqual(one);
		}
	}
});

/** What may be filled in without anyone seeing a difference. */
const known = ({ review, annotation, language, headerTheme }: PlacedRecommendation) => ({
	review,
	annotation,
	language,
	headerTheme
});

describe('which is which', () => {
	const one = (more: Partial<Recommendation>): Recommendation => ({ ...generated(randomOf(5), 0), ...more });
	const planOf = (read: Recommendation[], some: PlacedRecommendation[], language = 'en') =>
		planImport(read, ground(some), { review: 4, language });

	test('[MATRIX51] UHRI’s own id goes before a number that changed', () => {
		const raw = [{ column: 'OHCHR Annotation Id', value: '- 0F2A-77' }];
		const first = kept([one({ number: '140.1', raw }), one({ number: '140.2', text: 'Plant trees (Arvenia);' })]);
		const plan = planOf([one({ number: '140.7', raw })], first);
		expect(plan.items).toMatchObject([
			{ kind: 'changed', id: 'r0', changes: [{ field: 'number', before: '140.1', after: '140.7' }] },
			{ kind: 'gone', id: 'r1', proposed: false }
		]);
	});

	test('[MATRIX51] a number goes before a text; a text finds what has no number', () => {
		const first = kept([one({ number: '140.1' }), one({ number: '#7', text: 'Plant trees (Arvenia);' })]);
		const plan = planOf(
			[
				one({ number: '140.1.', text: 'Dig deep wells in every village now' }),
				one({ number: '#3', text: 'plant trees (Arvenia)' })
			],
			first
		);
		expect(plan.items.map(({ id, kind }) => [id, kind])).toEqual([
			['r0', 'changed'],
			['r1', 'changed']
		]);
	});

	test('[MATRIX50] an altogether other text under the same number is not taken unless somebody says so', () => {
		const plan = planOf([one({ text: 'Abolish capital punishment once and for ever' })], kept([one({})]));
		expect(plan.items).toMatchObject([{ kind: 'changed', doubtful: true, proposed: false }]);
	});

	test('[MATRIX51] a number is the same however a list prints it', () => {
		const texts = ['Dig wells', 'Plant trees'].map((text, at) => one({ number: ['R144.44P1', 'R144.123'][at]!, text }));
		const arabic = ['44.144.ج.1', '123.144'].map((number, at) =>
			one({ number, text: ['حفر الآبار', 'غرس الأشجار'][at]! })
		);
		expect(planOf(arabic, kept(texts), 'ar').items.map(({ id }) => id)).toEqual(['r0', 'r1']);
	});

	test('[MATRIX51] of two texts under one number, each finds the one that is like it', () => {
		const left = one({ text: 'Dig wells in the north of it' });
		const right = one({ text: 'Plant trees along the coast' });
		const plan = planOf([{ ...right, text: `${right.text} soon` }, left], kept([left, right]));
		expect(plan.items.map(({ id }) => id)).toEqual(['r1']);
		expect(plan.same).toEqual([{ id: 'r0', place: 1 }]);
	});

	test('[MATRIX55] the same numbers in another language add their texts, and change nothing else', () => {
		const french = one({ text: 'Garantir le droit à la santé de toutes les femmes', headerTheme: 'Droit à la santé' });
		const plan = planOf(
			[french, one({ number: '140.99', text: 'Creuser des puits dans les villages' })],
			kept([one({})]),
			'fr'
		);
		expect(plan).toMatchObject({
			translates: true,
			items: [
				{ kind: 'changed', changes: [{ field: 'translation', before: '', after: french.text }] },
				{ kind: 'new', proposed: false }
			]
		});
		const { stay } = applied(plan, new Set(['r0']), [french], ground(kept([one({})])));
		expect(stay).toEqual([{ ...kept([one({})])[0], translations: [{ language: 'fr', text: french.text }] }]);
	});

	test('[MATRIX50] what a file does not speak of stays: a table without themes takes none away', () => {
		const bare = one({
			themes: [],
			groups: [],
			sdgs: [],
			headerTheme: null,
			states: [],
			positionAsPrinted: '',
			source: null
		});
		expect(planOf([bare], kept([one({ groups: ['Women'] })])).items).toEqual([]);
	});

	test('[MATRIX50] what was withdrawn and is listed again comes back', () => {
		const withdrawn = kept([one({})]).map((each) => ({ ...each, withdrawn: true }));
		const plan = planOf([one({})], withdrawn);
		const { stay } = applied(plan, all(plan), [one({})], ground(withdrawn));
		expect(stay).toMatchObject([{ withdrawn: false }]);
	});
});

test('[MATRIX52] a theme goes where the facilitator has put it', () => {
	const read = [generated(randomOf(1), 0)].map((one) => ({ ...one, headerTheme: 'Prisons', number: '141.1' }));
	const clusters = [
		{ id: 'home', label: 'Detention and prisons', state: 'open' as const },
		{ id: 'old', label: 'PRISONS', state: 'merged' as const }
	];
	const merged = planImport(read, { kept: [], clusters, mergedInto: new Map([['old', 'home']]) }, plain);
	expect(merged.items[0]?.into).toEqual({ cluster: 'home', label: 'Detention and prisons' });
	const none = planImport(read, { kept: [], clusters: [], mergedInto: new Map() }, plain);
	expect(none.items[0]?.into).toEqual({ cluster: null, label: 'Prisons' });
});
