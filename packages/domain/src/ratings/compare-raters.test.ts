import { describe, expect, test } from 'vitest';
import type { Voter } from '../polls/poll.ts';
import { disclosureOf, ratingRerunOf, type ComparedRound } from './compare-raters.ts';
import type { RatedItem } from './rated-item.ts';

const people = (side: string, to: number): Voter[] =>
	Array.from({ length: to }, (_, n) => ({ participant: `${side}-${n}`, constituency: side }));
const item = (kind: RatedItem['kind'], text: string): RatedItem => ({ id: `${kind} ${text}`, kind, text });
const asked = 'Publish every report of the national preventive mechanism within one year.';
const reworded = 'Publish each report of the national preventive mechanism within one year.';
const hour = 3_600_000;

function compare(
	one: RatedItem,
	other: RatedItem,
	{ newcomers = 1, apart = hour, disclosures = ['confidential', 'confidential'] as ComparedRound['disclosure'][] } = {}
) {
	const [first = 'open', then = 'open'] = disclosures;
	const earlier = {
		id: 'earlier',
		disclosure: first,
		items: [one],
		roster: people('state', 11),
		openedAt: 0,
		endedAt: 0
	};
	const later = { disclosure: then, items: [other], roster: people('state', 11 + newcomers) };
	return { rerun: ratingRerunOf([earlier], later, apart), earlier, later };
}

describe('[RATINGS43] nearly the same people rate', () => {
	test.each<[string, RatedItem, RatedItem, object | null]>([
		['the same words as a matter', item('recommendation', asked), item('matter', asked), { changed: 1 }],
		['nearly the same words as a matter', item('recommendation', asked), item('matter', reworded), { changed: 1 }],
		['a matter that became a recommendation', item('matter', asked), item('recommendation', reworded), { changed: 1 }],
		['two recommendations that say the same', item('recommendation', asked), item('recommendation', asked), {}],
		['two recommendations in other words', item('recommendation', asked), item('recommendation', reworded), null],
		[
			'a matter in words of its own, shortly after',
			item('recommendation', asked),
			item('matter', 'Who reads them?'),
			{ changed: 1, otherWords: true }
		]
	])('%s', (_, one, other, expected) => {
		const { rerun } = compare(one, other);
		if (expected === null) expect(rerun).toBeNull();
		else expect(rerun).toEqual({ of: 'earlier', changed: 1, undivided: true, ...expected });
	});

	const matter = item('matter', 'Who reads them?');
	test.each<[string, Parameters<typeof compare>, boolean]>([
		['the same words a year later', [item('pledge', asked), item('matter', asked), { apart: 9000 * hour }], true],
		['other words a day later', [item('recommendation', asked), matter, { apart: 25 * hour }], false],
		['other words by the same people', [item('recommendation', asked), matter, { newcomers: 0 }], false],
		['the same words by the same people', [item('matter', asked), item('matter', asked), { newcomers: 0 }], true],
		['the same words with ten others', [item('matter', asked), item('matter', asked), { newcomers: 10 }], false],
		['openly twice', [item('matter', asked), item('matter', asked), { disclosures: ['open', 'open'] }], false],
		['openly after', [item('matter', asked), item('matter', asked), { disclosures: ['confidential', 'open'] }], true],
		['other words openly after', [item('matter', asked), matter, { disclosures: ['confidential', 'open'] }], false]
	])('%s', (_, given, isWarned) => {
		expect(compare(...given).rerun !== null).toBe(isWarned);
	});
});

describe('[RATINGS44] a recommendation of a round that asks again is told', () => {
	const told = (one: RatedItem, isWarned: boolean) => {
		const { rerun, earlier, later } = compare(item('recommendation', asked), one);
		return disclosureOf(one, [earlier], { ...later, items: [], openedAt: hour, rerun: isWarned ? rerun : null });
	};
	test('in one line, where raters were warned', () => {
		expect(told(item('matter', reworded), true)).toBe('undivided');
	});
	test('not at all, where they were not and its words were rated before', () => {
		expect(told(item('matter', reworded), false)).toBe('hidden');
	});
	test('in one line, where they were not and its words are its own', () => {
		expect(told(item('matter', 'Who reads them?'), false)).toBe('undivided');
	});
	test('as ever, where nothing like it was rated before', () => {
		expect(told(item('recommendation', 'Who reads them?'), true)).toBe('divided');
	});
	test('in one line, where the other round was opened later', () => {
		const { earlier, later } = compare(item('recommendation', asked), item('matter', asked));
		const first = { ...later, items: [], openedAt: hour, rerun: null };
		const other = { ...earlier, openedAt: 2 * hour, endedAt: null };
		expect(disclosureOf(item('matter', asked), [other], first)).toBe('undivided');
	});
	test('as ever, where it is rated openly', () => {
		const one = item('matter', asked);
		const { earlier, later } = compare(one, one, { disclosures: ['confidential', 'open'] });
		expect(disclosureOf(one, [earlier], { ...later, items: [], openedAt: hour, rerun: null })).toBe('divided');
	});
});
