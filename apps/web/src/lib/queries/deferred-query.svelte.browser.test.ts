import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { Answer } from './api.ts';
import { DeferredQuery } from './deferred-query.svelte.ts';

let end: () => void = () => undefined;
afterEach(() => end());

const ok = (value: string): Answer<string> => ({ ok: true, value }) as Answer<string>;
const refused = (words: string): Answer<string> => ({ ok: false, words }) as Answer<string>;

/** A page that asks anew whenever it is told to; each question is answered when the test says so. */
function createPage() {
	const answers: ((answer: Answer<string>) => void)[] = [];
	let asked = $state(0);
	let late: DeferredQuery<string> | undefined;
	end = $effect.root(() => {
		late = new DeferredQuery(() => (asked > 0 ? new Promise((resolve) => (answers[asked - 1] = resolve)) : null));
	});
	flushSync();
	return {
		ask: () => flushSync(() => (asked += 1)),
		async answer(question: number, answer: Answer<string>) {
			answers[question]?.(answer);
			await new Promise((resolve) => setTimeout(resolve));
		},
		shown: () => [late?.value, late?.problem]
	};
}

test('[OPERATE30] what came before stays while it is asked for again, and where it cannot be had, which is said', async () => {
	const page = createPage();
	expect(page.shown()).toEqual([null, null]);
	page.ask();
	expect(page.shown()).toEqual([null, null]);
	await page.answer(0, ok('first'));
	expect(page.shown()).toEqual(['first', null]);
	page.ask();
	expect(page.shown()).toEqual(['first', null]);
	await page.answer(1, refused('The line is cut.'));
	expect(page.shown()).toEqual(['first', 'The line is cut.']);
	page.ask();
	await page.answer(2, ok('third'));
	expect(page.shown()).toEqual(['third', null]);
});

test('[OPERATE30] an answer to an older question, which comes late, is not taken for the newer one', async () => {
	const page = createPage();
	page.ask();
	page.ask();
	await page.answer(1, ok('new'));
	await page.answer(0, ok('old'));
	expect(page.shown()).toEqual(['new', null]);
});
