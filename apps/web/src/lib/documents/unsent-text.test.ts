import { expect, test } from 'vitest';
import { openDevice } from './device.fixture.ts';
import { documentsKept, deleteAllUnsentText, isAnythingKept, KeptTexts } from './unsent-text.ts';

const update = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

test('[DOC23] what is kept comes back for the person who typed it, and for nobody else', () => {
	const device = openDevice();
	const ada = new KeptTexts({ document: 'd', participant: 'ada' }, device);
	expect(ada.keep(7, 2, { update, authors: [7] })).toBe(true);
	expect(ada.keep(8, 2, { update, authors: [8, 5] })).toBe(true);
	expect(ada.all()).toEqual([
		{ client: 7, generation: 2, authors: [7], update },
		{ client: 8, generation: 2, authors: [8, 5], update }
	]);
	expect(documentsKept('ada', device)).toEqual(['d']);
	expect(documentsKept('ben', device)).toEqual([]);
	expect(new KeptTexts({ document: 'd', participant: 'ben' }, device).all()).toEqual([]);
	expect(new KeptTexts({ document: 'other', participant: 'ada' }, device).all()).toEqual([]);
	ada.forget(7);
	expect(ada.all().map(({ client }) => client)).toEqual([8]);
});

test('[DOC23] whoever leaves leaves no words behind, and nothing else goes', () => {
	const device = openDevice();
	device.setItem('language', 'ar');
	new KeptTexts({ document: 'd', participant: 'ada' }, device).keep(7, 1, { update, authors: [7] });
	device.setItem('plenum:given-back:ada:1', '{}');
	expect(isAnythingKept(device)).toBe(true);
	deleteAllUnsentText(device);
	expect(isAnythingKept(device)).toBe(false);
	expect(device.length).toBe(1);
});

test('[DOC23] a device that is full, or lets nothing be kept, says so', () => {
	const full = {
		...openDevice(),
		setItem: () => {
			throw new DOMException('', 'QuotaExceededError');
		}
	};
	const owner = { document: 'd', participant: 'ada' };
	expect(new KeptTexts(owner, full).keep(7, 1, { update, authors: [7] })).toBe(false);
	const none = new KeptTexts(owner, null);
	expect(none.keep(7, 1, { update, authors: [7] })).toBe(false);
	expect(none.all()).toEqual([]);
	none.forget(7);
});
