import { expect, test } from 'vitest';
import { addWantedPage, isDoor, readWantedPage, readWantedPageOf } from './wanted-page.ts';
import { randomly } from './workshops/random-commands.fixture.ts';

const own = 'https://plenum.example';

test.each([
	'/c/one',
	'/c/one/clusters/two#action-3',
	'/c/one/minutes?workshop=w&x=%20y#line',
	'/c/one/search?q=caf%C3%A9',
	'/c/one//twice',
	'/c/one?next=https://evil.example/',
	'/c/one/a..b/c.d',
	'/c?x',
	'/consultations',
	'/consultations/new',
	'/account#factors'
])('[WEB23] one is brought to a page inside: %s', (page) => {
	expect(readWantedPage(page)).toBe(page);
});

test.each([
	...['', '/', '//evil.example', '///evil.example', '/\\evil.example', '\\/evil.example', '\\\\evil.example'],
	...[
		'https://evil.example/c/one',
		'https:evil.example',
		'https:/c/one',
		'HTTPS://evil.example',
		'//evil.example/c/one'
	],
	...[
		'javascript:alert(1)',
		'JaVaScript:alert(1)//c/one',
		'data:text/html,c',
		' /c/one',
		'/c/one ',
		'c/one',
		'?/c/one'
	],
	...['/%2Fevil.example', '%2F%2Fevil.example', '/%5Cevil.example', '%2Fc%2Fone', '/.//evil.example', '/./c/one'],
	...['/c/..//evil.example', '/c/../..//evil.example', '/c/%2e%2e//evil.example', '/c/.%2E/', '/c/one/..', '/c/./one'],
	...['/c\\..\\\\evil.example', '/c/one\\..\\..\\\\evil.example', '/c/one\t', '/\t/evil.example', '/\n/evil.example'],
	...['/c/\u0000one', '/c/one\r\nLocation: https://evil.example', '/c/\u202eone', '/c/é', '/c/one\u007f'],
	...['/cc/one', '/consultationsx', '/c@evil.example', '/c:80/one', '/accounts', '/c.evil.example', '/C/one'],
	...[
		'/api/v1/me',
		'/api/v1/sign-in/provider/callback?code=1',
		'/sign-in',
		'/sign-in?to=/c/one',
		'/join#CODE',
		'/setup'
	],
	...['/invitation#token', '/lobby', '/projector', `/c/${'x'.repeat(1000)}`]
])('[WEB23] and nowhere else: %j', (page) => {
	expect(readWantedPage(page)).toBeNull();
	expect(readWantedPageOf('one', page)).toBeNull();
});

test('[WEB23] whatever is put together, what is read is the same page to a browser, on this server', () => {
	const pieces = [
		...['/', '//', '\\', 'c', '/c/', '/c', 'consultations', 'account', '.', '..', '%2e', '%2F', '%5c', '%09', '%00'],
		...[
			'\t',
			'\n',
			'\r',
			'\u0000',
			' ',
			'@',
			':',
			'https:',
			'javascript:',
			'evil.example',
			'?',
			'#',
			'&to=',
			'é',
			'／',
			'\u2028'
		]
	];
	const below = randomly(23);
	let read = 0;
	for (let turn = 0; turn < 60_000; turn++) {
		const start = below(3) === 0 ? '/c/' : '';
		const text = start + Array.from({ length: below(7) }, () => pieces[below(pieces.length)]).join('');
		const page = readWantedPage(text);
		if (page === null) continue;
		read++;
		const { origin, pathname, search, hash } = new URL(page, `${own}/sign-in`);
		expect(origin, text).toBe(own);
		expect(pathname, text).toMatch(/^\/(c|consultations|account)(\/|$)/);
		// An empty query or fragment is dropped by browsers, and some signs in a query are escaped: the path is the same.
		expect(page.startsWith(pathname), text).toBe(true);
		expect((search + hash).length, text).toBeGreaterThanOrEqual(page.replace(/[?#]/g, '').length - pathname.length);
	}
	expect(read).toBeGreaterThan(1000);
});

test('[WEB23] whoever joins one consultation is brought to its pages alone', () => {
	const of = (page: string) => readWantedPageOf('one', page);
	for (const page of ['/c/one', '/c/one/clusters/x#y', '/c/one?z', '/c/one#z']) expect(of(page)).toBe(page);
	for (const page of ['/c/two', '/c/onetwo', '/c/', '/consultations', '/c/two/c/one', '/c/two?/c/one']) {
		expect(of(page)).toBeNull();
	}
});

test('[WEB23] a door leads on to what was wanted, whole, and not to itself', () => {
	const wanted = '/c/one/minutes?workshop=w&x=1#line';
	const address = new URL(addWantedPage('/sign-in', wanted), own);
	expect([address.pathname, address.hash, address.searchParams.get('to')]).toEqual(['/sign-in', '', wanted]);
	expect(addWantedPage('/join', null)).toBe('/join');
	expect(addWantedPage('/account', '/account')).toBe('/account');
	expect([isDoor('/lobby'), isDoor('/c/one'), isDoor('/sign-in/x')]).toEqual([true, false, false]);
});
