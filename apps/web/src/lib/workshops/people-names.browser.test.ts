import { expect, test, vi } from 'vitest';
import type { Api } from '#lib/api.ts';
import { PeopleNames } from './people-names.svelte.ts';

const person = (id: string) => ({ id, shownAs: id.toUpperCase(), constituency: 'state' });

/** Names of a hall where "gone" is not there any more. `fail`: the next question has no answer. */
function open() {
	let isAway = false;
	const get = vi.fn((path: string) => {
		if (isAway) return Promise.resolve({ ok: (isAway = false), words: '' });
		const ids = new URLSearchParams(path.split('?')[1]).getAll('id');
		return Promise.resolve({ ok: true, value: { people: ids.filter((id) => id !== 'gone').map(person) } });
	});
	const names = new PeopleNames([person('amal')], { get } as unknown as Api, '/people');
	return { names, get, asked: () => get.mock.calls.map(([path]) => path), fail: () => (isAway = true) };
}

test('[OPERATE31] whoever is to be shown and is not known is asked for once, with all who are met in the same turn', async () => {
	const { names, asked } = open();
	expect(names.of('amal')?.shownAs).toBe('AMAL');
	for (const id of ['brigid', 'chen', 'brigid']) expect(names.of(id)).toBeNull();
	await vi.waitFor(() => expect(names.of('chen')?.shownAs).toBe('CHEN'));
	expect(asked()).toEqual(['/people?id=brigid&id=chen']);
});

test('[OPERATE31] whoever is met while others are asked for is not forgotten', async () => {
	const { names, asked } = open();
	names.of('brigid');
	await Promise.resolve();
	expect([names.of('chen'), names.of('brigid')]).toEqual([null, null]);
	await vi.waitFor(() =>
		expect([names.of('brigid'), names.of('chen')]).toMatchObject([{ id: 'brigid' }, { id: 'chen' }])
	);
	expect(asked()).toEqual(['/people?id=brigid', '/people?id=chen']);
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
	expect(asked()).toEqual(['/people?id=gone', '/people?id=brigid', '/people?id=brigid']);
});
