import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { PeopleNames } from './people-names.svelte.ts';

const person = (id: string) => ({ id, shownAs: id.toUpperCase(), constituency: 'state' });

afterEach(() => void vi.useRealTimers());

/** Names of a hall where "gone" is not there any more. `fail`: the next question has no answer. */
function open(runs = true) {
	let isAway = false;
	const get = vi.fn((path: string) => {
		if (isAway) return Promise.resolve({ ok: (isAway = false), words: '' });
		const ids = new URLSearchParams(path.split('?')[1]).getAll('id');
		return Promise.resolve({ ok: true, value: { people: ids.filter((id) => id !== 'gone').map(person) } });
	});
	const names = new PeopleNames([person('amal')], fakeApi({ call: get }), { consultation: 'c' }, () => runs);
	return { names, get, asked: () => get.mock.calls.map(([path]) => path), fail: () => (isAway = true) };
}

test('[OPERATE31] whoever is to be shown and is not known is asked for once, with all who are met in the same turn', async () => {
	const { names, asked } = open();
	expect(names.of('amal')?.shownAs).toBe('AMAL');
	for (const id of ['brigid', 'chen', 'brigid']) expect(names.of(id)).toBeNull();
	await vi.waitFor(() => expect(names.of('chen')?.shownAs).toBe('CHEN'));
	expect(asked()).toEqual(['/consultations/c/people?id=brigid&id=chen']);
});

test('[OPERATE31] whoever is met while others are asked for is not forgotten', async () => {
	vi.useFakeTimers();
	const { names, asked } = open();
	names.of('brigid');
	vi.advanceTimersByTime(0);
	expect([names.of('chen'), names.of('brigid')]).toEqual([null, null]);
	await vi.waitFor(() =>
		expect([names.of('brigid'), names.of('chen')]).toMatchObject([{ id: 'brigid' }, { id: 'chen' }])
	);
	expect(asked()).toEqual(['/consultations/c/people?id=brigid', '/consultations/c/people?id=chen']);
});

test('[OPERATE31] whoever is not there any more is not asked for again, and whoever was not answered is', async () => {
	const { names, asked, fail, get } = open();
	names.of('gone');
	await vi.waitFor(() => expect(get).toHaveResolved());
	await new Promise((resolve) => setTimeout(resolve));
	names.of('gone');
	fail();
	names.of('brigid');
	await new Promise((resolve) => setTimeout(resolve));
	names.of('brigid');
	await vi.waitFor(() => expect(names.of('brigid')?.shownAs).toBe('BRIGID'));
	expect(asked()).toEqual([
		'/consultations/c/people?id=gone',
		'/consultations/c/people?id=brigid',
		'/consultations/c/people?id=brigid'
	]);
});

test('[OPERATE55] while one hand follows the other a page asks for several every few seconds, and whoever runs the workshop for each', async () => {
	vi.useFakeTimers();
	const hands = Array.from({ length: 120 }, (_, index) => `hand-${index}`);
	for (const { runs, least, most } of [
		{ runs: false, least: 2, most: 31 },
		{ runs: true, least: 120, most: 120 }
	]) {
		const { names, asked } = open(runs);
		for (const hand of hands) {
			names.of(hand);
			await vi.advanceTimersByTimeAsync(500);
		}
		await vi.advanceTimersByTimeAsync(5000);
		expect(hands.map((hand) => names.of(hand)?.shownAs)).toEqual(hands.map((hand) => hand.toUpperCase()));
		expect(asked().length).toBeGreaterThanOrEqual(least);
		expect(asked().length).toBeLessThanOrEqual(most);
	}
});

test('[OPERATE55] a hand that goes up alone has its name in a moment', async () => {
	vi.useFakeTimers();
	const { names } = open(false);
	names.of('brigid');
	await vi.advanceTimersByTimeAsync(300);
	expect(names.of('brigid')?.shownAs).toBe('BRIGID');
});
