import { expect, test } from 'vitest';
import { WantedPage } from './wanted-page.ts';

const at = (address: string) => new URL(address, 'https://plenum.example');
const to = (page: string) => `?to=${encodeURIComponent(page)}`;
const page = '/c/one/minutes?workshop=w#line';

test('[WEB23] a link inside that ends at a page which asks who one is leads on to where it pointed', () => {
	const wanted = new WantedPage();
	wanted.leave('link', at('/c/one'), at(page));
	expect(wanted.arrive('link', at('/sign-in'))).toBe(`/sign-in${to(page)}`);
	// It was asked for once: later visits of the page that asks are visits of it.
	expect(wanted.arrive('link', at('/sign-in'))).toBeNull();
});

test('[WEB23] a page on which the session ends is the page that is wanted', () => {
	const wanted = new WantedPage();
	wanted.leave('goto', at(page), at('/sign-in'));
	expect(wanted.arrive('goto', at('/sign-in'))).toBe(`/sign-in${to(page)}`);
	wanted.leave('goto', at(page), at('/lobby'));
	expect(wanted.arrive('goto', at('/lobby'))).toBe(`/lobby${to(page)}`);
});

test('[WEB23] who opens such a page by themselves goes nowhere else, nor does who comes from outside', () => {
	const wanted = new WantedPage();
	wanted.leave('link', at(page), at('/account'));
	expect(wanted.arrive('link', at('/account'))).toBeNull();
	wanted.leave('goto', at('/public/aruvia'), at('/sign-in'));
	expect(wanted.arrive('goto', at('/sign-in'))).toBeNull();
	wanted.leave('goto', at('/join#CODE'), at('/lobby'));
	expect(wanted.arrive('goto', at('/lobby'))).toBeNull();
});

test('[WEB23] the fragment that the browser took along becomes part of it, but for what a sign-in brought back', () => {
	const enter = (address: string) => new WantedPage().arrive('enter', at(address));
	expect(enter(`/sign-in${to('/c/one/minutes?workshop=w')}#line`)).toBe(`/sign-in${to(page)}`);
	expect(enter(`/lobby${to('/c/one')}#line`)).toBe(`/lobby${to('/c/one#line')}`);
	for (const hash of ['', '#second=abc', '#refused=provider/failed']) {
		expect(enter(`/sign-in${to('/c/one')}${hash}`)).toBeNull();
	}
	expect(enter(`/join${to('/c/one')}#ABCD-EFGH`)).toBeNull();
	expect(enter(`/sign-in${to('//evil.example')}#x`)).toBe('/sign-in');
	expect(new WantedPage().arrive('goto', at(`/sign-in${to('/c/one')}#content`))).toBeNull();
});
