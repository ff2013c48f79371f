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
	'outcome',
	'me'
] as const satisfies Fact['kind'][];
type Kind = (typeof kinds)[number];

/**
 * So many browsers hear a fact at once that they had better not all ask in the same instant. Whoever runs the
 * consultation sees people come in, and commitments change, at once; the others can wait some seconds for that.
 */
function delayOf(kind: Kind, facilitates: boolean): number {
	if ((kind === 'people' || kind === 'commitments') && !facilitates) return 2000 + Math.random() * 3000;
	return 30 + Math.random() * 250;
}

/**
 * [WEB4] A page that says `depends('plenum:people')` in its load function is loaded again when people change.
 * Facts of a kind that come close together cost one question.
 */
export function refreshOnFacts(live: Live, facilitates: () => boolean): () => void {
	const timers = new Map<Kind, ReturnType<typeof setTimeout>>();

	function ask(kind: Kind) {
		if (timers.has(kind)) return;
		const flush = () => {
			timers.delete(kind);
			void invalidate(`plenum:${kind}`);
		};
		timers.set(kind, setTimeout(flush, delayOf(kind, facilitates())));
	}

	function askAll() {
		const names: string[] = kinds.map((kind) => `plenum:${kind}`);
		void invalidate((url) => names.includes(url.href));
	}

	const stops = kinds.map((kind) => live.on(kind, () => ask(kind)));
	stops.push(live.onRefresh(askAll));
	return () => {
		for (const timer of timers.values()) clearTimeout(timer);
		for (const stop of stops) stop();
	};
}
