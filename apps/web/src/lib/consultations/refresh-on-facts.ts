import type { Fact } from '@plenum/protocol/facts';
import { delays } from '#lib/consultations/ask-soon.ts';
import { reloadSoon } from '#lib/consultations/reload-soon.ts';
import type { Live } from '#lib/queries/live.svelte.ts';

/** Facts after which pages ask again. A turnout carries its number, and a workshop's events come with theirs. */
const kinds = [
	'consultation',
	'people',
	'clusters',
	'workshops',
	'poll',
	'ratings',
	'commitments',
	'progress-reports',
	'sources',
	'outcome',
	'me'
] as const satisfies Fact['kind'][];

/** After which facts questions are asked again (`api.after`). `arrangement`: more of clusters is newer than what they came to. */
const all = [...kinds, 'arrangement'];

function namesOf(fact: Fact): string[] {
	return fact.kind === 'clusters' && !fact.about ? ['clusters', 'arrangement'] : [fact.kind];
}

/** Facilitators see arrivals and changed commitments at once; others can wait some seconds. Facts about clusters often come in series. */
function paceOf(kind: Fact['kind'], facilitates: boolean): keyof typeof delays {
	if (kind === 'clusters') return 'aboutASecond';
	return (kind === 'people' || kind === 'commitments') && !facilitates ? 'someSeconds' : 'moment';
}

/** [WEB4] A page that says `depends('plenum:people')` or asks `after('people')` in its load function is loaded again when people change. */
export function refreshOnFacts(live: Live, facilitates: () => boolean): () => void {
	const asking = {
		moment: reloadSoon(delays.moment),
		aboutASecond: reloadSoon(delays.aboutASecond),
		someSeconds: reloadSoon(delays.someSeconds)
	};
	const stops = kinds.map((kind) =>
		live.on(kind, (fact) => asking[paceOf(kind, facilitates())].soon(...namesOf(fact)))
	);
	stops.push(live.onRefresh(() => asking.moment.soon(...all)));
	return () => {
		for (const stop of stops) stop();
		for (const { stop } of Object.values(asking)) stop();
	};
}
