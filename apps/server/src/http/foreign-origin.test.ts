import { expect, test } from 'vitest';
import type { Config } from '../config.ts';
import { isOwnOrigin } from './foreign-origin.ts';

const set = (publicUrl: string) => ({ publicUrl, isPublicUrlSet: true }) as Config;
const unset = { publicUrl: 'http://localhost:3000', isPublicUrlSet: false } as Config;

// PUBLIC_URL, Host, Origin, and whether that is a page of ours.
const cases: [string, string, string | undefined, boolean][] = [
	['https://plenum.example', 'plenum.example', 'https://plenum.example', true],
	['https://plenum.example', 'plenum.example', undefined, true],
	['https://plenum.example', 'plenum.example', 'http://plenum.example', false],
	['https://plenum.example', 'plenum.example', 'https://plenum.example:8443', false],
	['https://plenum.example', 'plenum.example', 'https://plenum.example.elsewhere.example', false],
	['https://plenum.example', 'plenum.example', 'null', false],
	['https://plenum.example', 'elsewhere.example', 'https://elsewhere.example', false],
	['https://plenum.example', 'elsewhere.example', undefined, false],
	['https://plenum.example', '', undefined, false],
	['http://localhost:3000', '127.0.0.1:3000', 'http://localhost:3000', true],
	['http://localhost:3000', '127.0.0.1:3001', undefined, false],
	['http://192.168.1.5:3000', '127.0.0.1:3000', undefined, false]
];
for (const [publicUrl, host, origin, own] of cases)
	test(`[PEOPLE29] ${publicUrl}: host ${host || 'none'}, origin ${origin ?? 'none'}`, () =>
		expect(isOwnOrigin(set(publicUrl), { host, origin })).toBe(own));

test('[PEOPLE29] without PUBLIC_URL a hall uses what name it likes, and a page of another one is foreign', () => {
	const host = '192.168.1.5:3000';
	expect(isOwnOrigin(unset, { host, origin: `http://${host}` })).toBe(true);
	expect(isOwnOrigin(unset, { host, origin: `https://${host}` })).toBe(false);
	expect(isOwnOrigin(unset, { host, origin: 'http://192.168.1.5' })).toBe(false);
	expect(isOwnOrigin(unset, { host, origin: 'http://elsewhere.example' })).toBe(false);
});
