import type { Fact } from '@plenum/protocol/facts';
import { invalidate } from '$app/navigation';
import type { Live } from '#lib/live.svelte.ts';

/** Facts after which pages ask again; a turnout carries its number and needs no question. */
const kinds = [
	'consultation',
	'people',
	'clusters',
	'workshops',
	'workshop',
	'poll',
	'commitments',
	'me'
] as const satisfies Fact['kind'][];

/** So many browsers hear a fact at once that they had better not all ask in the same instant. */
const spread = 250;

/**
 * A page that says `depends('plenum:people')` in its load function is loaded again when people change.
 * Facts that come close together cost one question.
 */
export function refreshOnFacts(live: Live): () => void {
	const due = new Set<string>();
	let timer: ReturnType<typeof setTimeout> | undefined;

	function flush() {
		timer = undefined;
		const names = [...due];
		due.clear();
		void invalidate((url) => names.includes(url.href));
	}

	function ask(kind: (typeof kinds)[number]) {
		due.add(`plenum:${kind}`);
		timer ??= setTimeout(flush, 30 + Math.random() * spread);
	}

	const stops = kinds.map((kind) => live.on(kind, () => ask(kind)));
	stops.push(live.onRefresh(() => kinds.forEach(ask)));
	return () => {
		clearTimeout(timer);
		for (const stop of stops) stop();
	};
}
