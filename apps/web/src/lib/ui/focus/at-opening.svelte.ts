import { untrack } from 'svelte';

/**
 * In a component's script: does `begin` whenever a dialog opens, or opens for something else; `key` says whether or for what. What `begin`
 * reads may change afterwards without it being done again: what somebody has typed or chosen stays while others go on.
 */
export function atOpening(key: () => string | boolean | null | undefined, begin: () => unknown): void {
	const opened = $derived(key());
	$effect(() => {
		if (opened) untrack(() => void begin());
	});
}
