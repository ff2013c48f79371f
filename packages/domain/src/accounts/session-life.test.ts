import { expect, test } from 'vitest';
import { isRecentlyProven } from './recent-sign-in.ts';
import { browserKind, isIdle, isUseWorthNoting } from './session-life.ts';

const minute = 60_000;

test.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox, Linux'],
	[
		'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36',
		'Chrome, Windows'
	],
	['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0', 'Edge, Windows'],
	['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604', 'Safari, iOS'],
	['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36', 'Chrome, Android'],
	['Firefox/1.0 <b>Mira Tolan</b>', 'Firefox'],
	['curl/8.9', null],
	[undefined, null]
])('[ACCOUNT18] of %s nothing is kept but the kind', (userAgent, kind) => {
	expect(browserKind(userAgent)).toBe(kind);
});

test('[ACCOUNT18] [ACCOUNT19] use is noted in steps, and whoever is idle for too long is out', () => {
	expect([9, 10].map((past) => isUseWorthNoting(0, past * minute))).toEqual([false, true]);
	expect([720, 721].map((past) => isIdle(0, 12, past * minute))).toEqual([false, true]);
	expect([isUseWorthNoting(null, 9e15), isIdle(null, 12, 9e15)]).toEqual([false, false]);
});

test('[ACCOUNT20] a proof is recent for ten minutes, and is not asked of participants', () => {
	expect([10, 10.01].map((past) => isRecentlyProven(0, past * minute).ok)).toEqual([true, false]);
	expect(isRecentlyProven(null, 9e15).ok).toBe(true);
});
