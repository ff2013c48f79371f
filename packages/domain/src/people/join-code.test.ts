import { expect, test } from 'vitest';
import { joinCodeSymbols, createJoinCode, readJoinCode, formatJoinCode } from './join-code.ts';

test('[PEOPLE5] a code has eight of 31 symbols, none of which is taken for another', () => {
	expect(joinCodeSymbols).toHaveLength(31);
	expect(new Set(joinCodeSymbols).size).toBe(31);
	expect(joinCodeSymbols).not.toMatch(/[01ILO]/);
	expect(createJoinCode([0, 1, 2, 3, 27, 28, 29, 30])).toBe('ABCD6789');
	expect(() => createJoinCode([0, 1])).toThrow('A join code takes 8 picks');
	expect(() => createJoinCode([0, 1, 2, 3, 4, 5, 6, 31])).toThrow('A pick is from 0 to 30: 31');
	expect(formatJoinCode('ABCD6789')).toBe('ABCD-6789');
});

const typed = [
	'ABCD6789',
	'abcd-6789',
	' AB CD 67 89 ',
	'abcd–6789',
	'\u200FABCD-6789\u200F',
	'ABCD٦٧٨٩',
	'ABCD-۶۷۸۹',
	'ＡＢＣＤ６７８９',
	'https://plenum.test/join#ABCD-6789'
];
for (const each of typed) {
	test(`[PEOPLE6] "${each}" is the code ABCD-6789`, () => expect(readJoinCode(each)).toBe('ABCD6789'));
}

const wrong = ['', 'ABCD-678', 'ABCD-67899', 'ABCD-678O', 'ABCD-6781', 'АBCD-6789', '#'];
for (const each of wrong) {
	test(`[PEOPLE6] "${each}" cannot be a code`, () => expect(readJoinCode(each)).toBeNull());
}
