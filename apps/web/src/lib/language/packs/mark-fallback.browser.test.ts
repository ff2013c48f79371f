import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LanguagePack, PackCode } from '@plenum/domain/languages';
import { keepFallback } from './fallback-texts.ts';
import { markFallback } from './mark-fallback.ts';

const pack: LanguagePack = {
	code: 'ckb' as PackCode,
	name: 'کوردی',
	direction: 'rtl',
	script: 'arabic',
	locale: 'ckb',
	fallback: 'en',
	guides: [],
	translated: 1,
	version: 'first'
};

let root: HTMLElement;
let stop: () => void;

beforeEach(() => {
	for (const text of ['Join', 'Leave empty.', 'Safety', 'Read']) keepFallback(text);
	root = document.createElement('div');
	root.innerHTML = `
		<p id="own">بەشداربە</p>
		<p id="fallback"> Join </p>
		<ul><li id="item">Leave empty.</li></ul>
		<button id="named" aria-label="Safety"><svg></svg></button>
		<p id="around">Read <b id="inside">بخوێنەوە</b></p>
		<p id="mixed">Read 120.25</p>
		<p id="foreign" lang="fr">Join</p>
		<p id="written" contenteditable="true">Join</p>`;
	document.body.append(root);
	stop = markFallback(pack, root);
});
afterEach(() => (stop(), root.remove()));

const find = (id: string) => root.querySelector<HTMLElement>(`#${id}`)!;
const traitsOf = (id: string) => [find(id).getAttribute('lang'), find(id).getAttribute('dir')];

test('[WEB383] elements whose whole text fell back have its language, and what is inside them their own', () => {
	expect(traitsOf('own')).toEqual([null, null]);
	expect(traitsOf('fallback')).toEqual(['en', 'ltr']);
	expect(traitsOf('named')[0]).toBe('en');
	expect(traitsOf('inside')).toEqual(['ckb', 'rtl']);
	expect(traitsOf('mixed')).toEqual([null, null]);
	expect(traitsOf('foreign')).toEqual(['fr', null]);
	expect(traitsOf('written')).toEqual([null, null]);
});

test('[WEB383] what places others keeps its direction', () => {
	expect(traitsOf('item')).toEqual(['en', null]);
	expect(traitsOf('around')).toEqual(['en', null]);
});

test('[WEB383] texts that change or come later are marked too, and none after the language changed', async () => {
	find('own').textContent = 'Join';
	find('fallback').firstChild!.nodeValue = 'بەشداربە';
	const later = document.createElement('section');
	later.innerHTML = '<h2 id="later">Safety</h2>';
	root.append(later);
	await expect.poll(() => ['own', 'fallback', 'later'].map((id) => traitsOf(id)[0])).toEqual(['en', null, 'en']);
	stop();
	expect(root.querySelectorAll('[data-fallback], [lang=en]')).toHaveLength(0);
});
