import { expect, test } from 'vitest';
import { validatePassword } from './password.ts';

const list = new Set(['password', 'qwerty', '1q2w3e4r5t', 'iloveyou', 'dragon']);
const judge = (password: string, name = 'Mira Tolan') => validatePassword(password, name, (text) => list.has(text));

test.each([
	['nine quiet herons', true],
	['a long enough phrase', true],
	['ثلاث نخلات عند البئر', true],
	['\u{1F40C}'.repeat(3) + ' slow as ever', true],
	['fourteen chars', 'password/too-short'],
	['é'.normalize('NFD').repeat(9), 'password/too-short'],
	['x'.repeat(201), 'password/too-long'],
	['Password1234567', 'password/too-common'],
	['123456password!!!', 'password/too-common'],
	['passwordpassword', 'password/too-common'],
	['Dragon Dragon Dragon', 'password/too-common'],
	['ILOVEYOU_____2026', 'password/too-common'],
	['aaaaaaaaaaaaaaaa', 'password/too-common'],
	['abababababababab', 'password/too-common'],
	['123456789012345', 'password/too-common'],
	['abcdefghijklmnopq', 'password/too-common'],
	['mira tolan and her cat', 'password/has-name'],
	['the cats of TOLAN', 'password/has-name'],
	['my plenum is best', 'password/has-name']
])('[ACCOUNT1] [ACCOUNT2] %s', (password, verdict) => {
	expect(judge(password)).toEqual(verdict === true ? { ok: true, value: true } : { ok: false, reason: verdict });
});

test('[ACCOUNT2] short words of a name are no hindrance', () => {
	expect(judge('the old man and his sea', 'Al de Man').ok).toBe(true);
});
