import { expect, test } from 'vitest';
import { jsonWithoutNul, withoutNul } from './without-nul.ts';

test('[DB43] NUL is read as the replacement character, one for each', () => {
	expect(withoutNul('\0a\0\0b')).toBe('\ufffda\ufffd\ufffdb');
	expect(withoutNul('plain')).toBe('plain');
});

test('[DB43] in JSON that is so of every text and name, and nothing else is another', () => {
	const others = ['\\u0000', '\\\\u0000 "\\"', '\u0001\n\té', '\\'];
	const given = { 'na\0me': [...others, '\0', '\\\0', { deep: ['a\0\0b', 1, null] }] };
	const expected = { 'na\ufffdme': [...others, '\ufffd', '\\\ufffd', { deep: ['a\ufffd\ufffdb', 1, null] }] };
	expect(JSON.parse(jsonWithoutNul(JSON.stringify(given)))).toEqual(expected);
	expect(jsonWithoutNul('{"text": "plain"}')).toBe('{"text": "plain"}');
});
