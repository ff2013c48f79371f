import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
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
