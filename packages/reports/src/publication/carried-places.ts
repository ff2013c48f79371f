import type { Outcome } from '../outcome/outcome.ts';
import { withoutSensitive } from './redact-outcome.ts';
import { publicSources } from './public-sources.ts';
import { mechanismPlaces, pollPlaces, sourcePlaces, textPlaces, type TextPlace } from './text-places.ts';

/** In the place of a cluster: what other mechanisms recommend, votes on no cluster, and sources. */
const others = 'mechanisms';
const whole = 'polls';
const offered = 'sources';

/** The texts of an outcome by their places, as the check before publishing counts them, with those of progress reports. */
export function checkedPlaces(outcome: Outcome): Map<string, TextPlace & { cluster: string; label: string }> {
	const { clusters, polls, mechanisms = [] } = withoutSensitive(outcome, new Set(), true);
	const texts = [
		...clusters.flatMap((cluster) =>
			textPlaces(cluster).map((each) => ({ ...each, cluster: cluster.id, label: cluster.label }))
		),
		...pollPlaces(polls).map((each) => ({ ...each, cluster: whole, label: '' })),
		...mechanisms.flatMap((one) =>
			mechanismPlaces(one).map((each) => ({ ...each, cluster: others, label: `${one.code} ${one.body}` }))
		),
		...publicSources(outcome, new Set(), true).flatMap((one) =>
			sourcePlaces(one).map((each) => ({ ...each, cluster: offered, label: one.source.title }))
		)
	];
	return new Map(texts.map((each) => [each.place, each]));
}

/**
 * [PUBLISH12] Texts held back in an earlier version are held back in a later one wherever the same words stand. That is in the same
 * cluster, in a new one, and anywhere once the cluster is gone. Words that were changed are for the next check to find. Answers each place
 * in the later version with the one that it comes from.
 */
export function carriedPlaces(before: Outcome, held: ReadonlySet<string>, now: Outcome): Map<string, string> {
	const known = new Set([others, whole, offered, ...before.clusters.map(({ id }) => id)]);
	const left = new Set([others, whole, offered, ...now.clusters.map(({ id }) => id)]);
	const sources = [...checkedPlaces(before).values()].filter(({ place }) => held.has(place));
	const byText = Map.groupBy(sources, ({ text }) => text);
	const carried = new Map<string, string>();
	for (const { place, cluster, text } of checkedPlaces(now).values()) {
		const from = byText
			.get(text)
			?.find((source) => source.cluster === cluster || !known.has(cluster) || !left.has(source.cluster));
		if (from) carried.set(place, from.place);
	}
	return carried;
}
