import { flushSync } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import { setSharedDevice } from '#lib/outbox/device.ts';
import { UnsavedWords } from './unsaved-words.svelte.ts';

test('[DOC22] what came back and is not on the device stays while the page asks again who its reader is, and nobody else sees it', () => {
	let me = $state.raw({ participant: 'ann' });
	const end = $effect.root(() => {
		const words = new UnsavedWords(() => me.participant);
		$effect(() => words.load());
		flushSync();
		words.addRejected({ reason: 'document/frozen', text: '', isLost: true });
		me = { participant: 'ann' };
		flushSync();
		expect(words.rejected).toHaveLength(1);
		me = { participant: 'ben' };
		flushSync();
		expect(words.rejected).toEqual([]);
	});
	end();
});

test('[DOC22] on a shared device, which keeps nothing, what came back stays however often it is read', () => {
	setSharedDevice(true);
	onTestFinished(() => setSharedDevice(false));
	let me = $state.raw({ participant: 'ann' });
	const words = new UnsavedWords(() => me.participant);
	words.load();
	words.addRejected({ reason: 'document/frozen', text: 'Half of a sentence', isLost: true });
	me = { participant: 'ann' };
	words.load();
	expect(words.rejected).toMatchObject([{ text: 'Half of a sentence' }]);
	me = { participant: 'ben' };
	words.load();
	expect(words.rejected).toEqual([]);
});
