import { expect, test } from 'vitest';
import { KeptTexts } from './kept-text.ts';

/** The browser's own storage, as far as it is used. */
function storage(): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		key: (at) => [...items.keys()][at] ?? null,
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
		clear: () => items.clear()
	};
}

test('[DOC23] what is kept comes back for the person who typed it, and for nobody else', () => {
	const device = storage();
	const ada = new KeptTexts({ document: 'd', participant: 'ada' }, device);
	const update = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
	expect(ada.keep(7, 2, update)).toBe(true);
	expect(ada.keep(8, 2, update)).toBe(true);
	expect(ada.all().map(({ client, generation }) => ({ client, generation }))).toEqual([
		{ client: 7, generation: 2 },
		{ client: 8, generation: 2 }
	]);
	expect(ada.all()[0]?.update).toEqual(update);
	expect(new KeptTexts({ document: 'd', participant: 'ben' }, device).all()).toEqual([]);
	expect(new KeptTexts({ document: 'other', participant: 'ada' }, device).all()).toEqual([]);
	ada.forget(7);
	expect(ada.all().map(({ client }) => client)).toEqual([8]);
});
