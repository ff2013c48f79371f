import type { Fact } from '@plenum/protocol/facts';
import { delays } from '#lib/consultations/ask-soon.ts';
import { reloadSoon } from '#lib/consultations/reload-soon.ts';
import type { Live } from '#lib/live.svelte.ts';

/** Facts after which pages ask again; a turnout carries its number and needs no question. */
const kinds = [
	'consultation',
	'people',
	'clusters',
	'workshops',
	'workshop',
	'poll',
	'ratings',
	'commitments',
	'outcome',
	'me'
] as const satisfies Fact['kind'][];

type Kind = (typeof kinds)[number];

/** Whoever runs the consultation sees people come in, and commitments change, at once; the others can wait some seconds for that. */
function delayOf(kind: Kind, facilitates: boolean): number {
	if ((kind === 'people' || kind === 'commitments') && !facilitates) return delays.someSeconds();
	return delays.moment();
}

/** [WEB4] A page that says `depends('plenum:people')` in its load function is loaded again when people change. */
export function refreshOnFacts(live: Live, facilitates: () => boolean): () => void {
	const stops = kinds.map((kind) => {
		const asking = reloadSoon([`plenum:${kind}`], () => delayOf(kind, facilitates()));
		const stopHearing = live.on(kind, asking.soon);
		return () => (stopHearing(), asking.stop());
	});

	const everything = reloadSoon(
		kinds.map((kind) => `plenum:${kind}`),
		delays.moment
	);
	stops.push(live.onRefresh(everything.soon), everything.stop);
	return () => stops.forEach((stop) => stop());
}
