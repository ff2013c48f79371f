import { expect, test } from 'vitest';
import { hasEqualWords, suggestContinuity, suggestEarlier, surenessStep } from './continuity.ts';

const one = (id: string, review: number | null, text: string, more = {}) => ({
	id,
	review,
	text,
	language: 'en',
	translations: [],
	withdrawn: false,
	states: ['Arvenia'],
	...more
});
const early = [
	one('e1', 3, 'Ratify the Convention on the Rights of Migrant Workers (Arvenia);'),
	one('e2', 3, 'Continue to combat domestic violence against women (Arvenia);'),
	one('e3', 3, 'Ensure the right to education of Roma children (Arvenia);')
];

test('[LINEAGE1] each later recommendation finds the earlier one that it is most like, the surest first', () => {
	const found = suggestContinuity([
		...early,
		one('l1', 4, 'Ensure the right of Roma children to inclusive education (Dorland);', { states: ['Dorland'] }),
		one('l2', 4, 'Ratify the Convention on the Rights of Migrant Workers (Hesperia);', { states: ['Hesperia'] }),
		one('l3', 4, 'Publish a plan on clean rivers (Arvenia);')
	]);
	expect(found.map(({ later, earlier }) => [later, earlier])).toEqual([
		['l2', 'e1'],
		['l1', 'e3']
	]);
	expect(found[0]?.sureness).toBeGreaterThan(0.9);
});

test('[LINEAGE1] nothing is compared across languages that only one has, within a review, or after it was withdrawn', () => {
	const french = one('l', 4, 'Ratifier la Convention', { language: 'fr' });
	expect(suggestContinuity([...early, french])).toEqual([]);
	const translated = { ...french, translations: [{ language: 'en', text: early[0]!.text }] };
	expect(suggestContinuity([...early, translated])).toMatchObject([{ later: 'l', earlier: 'e1' }]);
	expect(suggestContinuity([...early, one('same', 3, early[0]!.text), one('none', null, early[0]!.text)])).toEqual([]);
	expect(suggestContinuity([...early, one('l', 4, early[0]!.text, { withdrawn: true })])).toEqual([]);
});

test('[LINEAGE4] what an earlier outcome holds may be of the same review, of one before, or of none that was said, and never of a later one', () => {
	const now = one('l', 3, early[0]!.text);
	const found = (review: number | null) => suggestEarlier([now], [one('e', review, early[0]!.text)]);
	expect([3, 2, null].map((review) => found(review).map(({ earlier }) => earlier))).toEqual([['e'], ['e'], ['e']]);
	expect(found(4)).toEqual([]);
});

test('[LINEAGE1] sureness is told in three steps', () => {
	expect([0.9, 0.6, 0.4].map(surenessStep)).toEqual(['high', 'medium', 'low']);
});

test('[LINEAGE2] texts have equal words only where not one of hundreds differs', () => {
	const long = Array.from({ length: 400 }, (_, at) => `measure${at}`).join(' ');
	const surenessOf = (text: string) =>
		suggestContinuity([...early, one('e4', 3, long), one('l1', 4, text), one('l2', 4, `${long} and more`)]).find(
			({ later }) => later === 'l1'
		)?.sureness ?? null;
	expect(hasEqualWords(surenessOf(long))).toBe(true);
	expect(hasEqualWords(surenessOf(long.replace('measure7 ', 'measure999 ')))).toBe(false);
	expect(hasEqualWords(null)).toBe(false);
});
