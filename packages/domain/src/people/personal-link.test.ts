import { describe, expect, test } from 'vitest';
import { defaultConstituencies, type Settings } from '../consultations/consultation.ts';
import { readJoinCode } from './join-code.ts';
import { acceptPersonalLink, checkPersonalLink } from './personal-link.ts';
import { readLinkList } from './personal-link-list.ts';
import { createPersonalCode, readPersonalCode, formatAnyCode, formatPersonalCode } from './personal-code.ts';

const settings = { constituencies: [...defaultConstituencies] } as unknown as Settings;
const open = { phase: 'open', settings } as const;
const link = { state: 'unused', constituency: 'state', role: 'participant' } as const;
const request = { constituency: 'state', consent: true };

describe('[PEOPLE32] a personal link', () => {
	test.each([
		[open, link, request, 'admitted'],
		[{ ...open, phase: 'closed' as const }, link, request, 'join/closed'],
		[open, link, { ...request, consent: false }, 'join/consent-required'],
		[open, link, { ...request, constituency: 'nhri' }, 'join/unknown-constituency'],
		[open, { ...link, constituency: 'gone' }, { ...request, constituency: 'gone' }, 'join/unknown-constituency'],
		[open, { ...link, state: 'used' as const }, request, 'join/link-used'],
		[open, { ...link, state: 'revoked' as const }, request, 'join/link-revoked']
	])('%#: answers as its state, the consultation and the request say', (consultation, given, asked, answer) => {
		const verdict = acceptPersonalLink(consultation, given, asked);
		expect(verdict.ok ? verdict.value : verdict.reason).toBe(answer);
	});

	test('opens something while it is unused, and no longer', () => {
		expect(checkPersonalLink(link)).toEqual({ ok: true, value: true });
		expect(checkPersonalLink({ ...link, state: 'used' })).toEqual({ ok: false, reason: 'join/link-used' });
		expect(checkPersonalLink({ ...link, state: 'revoked' })).toEqual({ ok: false, reason: 'join/link-revoked' });
	});

	test('has a code of sixteen symbols, which is no join code, however it is typed', () => {
		const code = createPersonalCode(Array.from({ length: 16 }, (_, place) => place));
		expect(formatPersonalCode(code)).toBe('ABCD-EFGH-JKMN-PQRS');
		for (const typed of [
			code,
			'abcd efgh jkmn pqrs',
			'https://plenum.test/join#ABCD-EFGH-JKMN-PQRS',
			'ABCD–EFGH–JKMN–PQRS'
		]) {
			expect(readPersonalCode(typed)).toBe(code);
			expect(readJoinCode(typed)).toBeNull();
			expect(formatAnyCode(typed)).toBe('ABCD-EFGH-JKMN-PQRS');
		}
		expect(formatAnyCode('abcd2345')).toBe('ABCD-2345');
		expect(formatAnyCode('abcd2345e')).toBeNull();
		expect(() => createPersonalCode([1])).toThrow('A personal code takes 16 picks');
		expect(() => createPersonalCode(Array<number>(16).fill(31))).toThrow('A pick is from 0 to 30: 31');
	});
});

test('[PEOPLE33] a pasted list has a name on each line and, behind a TAB or semicolon, a constituency by its name', () => {
	const sides = [
		{ id: 'state', names: ['State institutions', 'Institutions de l’État'] },
		{ id: 'nhri', names: ['NHRI'] }
	];
	const pasted =
		'Ministry of Health\tState institutions\r\n\n  Amal  ; nhri \nBar Association;Lawyers\nSomebody\n;state';
	expect(readLinkList(pasted, sides, 'state')).toEqual({
		lines: [
			{ label: 'Ministry of Health', constituency: 'state' },
			{ label: 'Amal', constituency: 'nhri' },
			{ label: 'Somebody', constituency: 'state' }
		],
		unclear: ['Bar Association;Lawyers']
	});
	expect(readLinkList(' Amal ', sides, '').unclear).toEqual(['Amal']);
	expect(readLinkList('Amal; ', sides, 'nhri').lines).toEqual([{ label: 'Amal', constituency: 'nhri' }]);
	expect(readLinkList('x'.repeat(121), sides, 'nhri').lines).toEqual([
		{ label: 'x'.repeat(120), constituency: 'nhri' }
	]);
});
