import { describe, expect, test } from 'vitest';
import { createFormat } from './format.ts';

const english = createFormat('en-GB', 'ltr');
const arabic = createFormat('ar-u-nu-latn', 'rtl');

describe('[WEB321] inserted text is isolated where it has letters of the other direction', () => {
	test.each([
		[english, 'Amal', 'Amal'],
		[english, 'أمل', '\u2068أمل\u2069'],
		[english, '129.5', '129.5'],
		[english, 'UPR of الأردن', '\u2068UPR of الأردن\u2069'],
		[arabic, 'أمل', 'أمل'],
		[arabic, 'Amal', '\u2068Amal\u2069'],
		[arabic, 'A/HRC/59/15', '\u2068A/HRC/59/15\u2069'],
		[arabic, '129.5', '129.5'],
		[arabic, '', ''],
		// What another message isolated needs nothing more.
		[arabic, 'أضافت \u2068Amal\u2069 بندًا', 'أضافت \u2068Amal\u2069 بندًا']
	])('%#', ({ f }, text, shown) => {
		expect(f`<${text}>`).toBe(`<${shown}>`);
	});

	test('each item of a list by itself', () => {
		expect(english.f`${['أمل', 'Omar']}.`).toBe('\u2068أمل\u2069 and Omar.');
	});
});

describe('[WEB322] numbers and lists are formatted as the language does', () => {
	test('digits', () => {
		expect([english.f`${1200}`, arabic.f`${1200}`, createFormat('fr', 'ltr').f`${1200}`]).toEqual([
			'1,200',
			'1,200',
			'1\u202f200'
		]);
	});

	test('lists', () => {
		const names = ['x', 'y', 'z'];
		expect([english.f`${names}`, createFormat('fr', 'ltr').f`${names}`]).toEqual(['x, y and z', 'x, y et z']);
	});

	test('Arabic takes each of its six forms where it is due', () => {
		const form = arabic.p({ zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' });
		expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 103].map(form)).toEqual(
			'zero one two few few many many other other few'.split(' ')
		);
	});

	test('French counts nothing as one', () => {
		const form = createFormat('fr', 'ltr').p({ one: '# voix', other: '# voix (pl.)' });
		expect([0, 1, 2, 1200].map(form)).toEqual(['0 voix', '1 voix', '2 voix (pl.)', '1\u202f200 voix (pl.)']);
	});

	test('an exact number goes before its category', () => {
		expect([0, 1, 2].map((count) => english.c(count, { '0': 'none', one: 'one', other: 'more' }))).toEqual([
			'none',
			'one',
			'more'
		]);
	});

	test('nothing is shown of what is not there', () => {
		expect(english.f`<${null}>`).toBe('<>');
	});
});
