import type { OutcomeCluster, OutcomeMechanism, OutcomePoll, OutcomeSource } from '../outcome/outcome.ts';

/** A piece of text, and where it stands: in a cluster, `cluster-id/closing/dissent/0/text`; of another mechanism, `mechanisms/O3/text`; of a vote on no cluster, `polls/0/statement`. */
export type TextPlace = { place: string; path: string[]; text: string };

/** What is no text of people's: ids, hashes and words of a list. */
const notTexts: ReadonlySet<string> = new Set([
	...[
		'id',
		'sha256',
		'documentSha256',
		'actionSha256',
		'poll',
		'document',
		'lineage',
		'recommendations',
		'corrections'
	],
	...['number', 'constituency', 'constituencies', 'level', 'standing', 'kind', 'type', 'status', 'marks', 'method'],
	...['rules', 'subject', 'institution', 'state', 'since', 'nextDate']
]);
/** An action's indicators and a poll's actions are ids where they are strings. */
const idsWhereText: ReadonlySet<string> = new Set(['actions', 'indicators', 'indicator']);

/** Every text in a cluster that people wrote, whatever it stands in: what is added to an outcome later is looked at as well. */
export function textPlaces(cluster: OutcomeCluster): TextPlace[] {
	return Object.entries(cluster).flatMap(([key, value]) => {
		if (key === 'recommendations') return reasons(cluster);
		return textsBelow(key === 'polls' ? cluster.polls.map(withoutUnWords) : value, [cluster.id, key], key);
	});
}

/** [PUBLISH10] A vote on a rating has the words of a recommendation, which the UN prints. */
function withoutUnWords(poll: OutcomePoll): OutcomePoll {
	return poll.subject.kind === 'rating' ? { ...poll, frozen: [] } : poll;
}

/** Places of votes on no cluster by itself. */
export function pollPlaces(polls: readonly OutcomePoll[]): TextPlace[] {
	return textsBelow(polls, ['polls'], 'polls').map((each) => ({ ...each, path: each.place.split('/') }));
}

/** [EVIDENCE43] `at`: the place of the source in the complete outcome. */
export function sourcePlaces({ at, source }: { at: number; source: OutcomeSource }): TextPlace[] {
	return Object.entries(source)
		.flatMap(([key, value]) => textsBelow(value, [String(at), key], key))
		.map((each) => ({ ...each, place: `sources/${each.place}` }));
}

/** Recommendations are printed by the UN, word for word; why one is rated as it is, is people's words. */
function reasons({ id, recommendations }: OutcomeCluster): TextPlace[] {
	return recommendations.flatMap((one, at) =>
		(['sideRatings', 'agreed'] as const).flatMap((key) =>
			textsBelow(one[key], [id, 'recommendations', String(at), key], key)
		)
	);
}

function textsBelow(value: unknown, path: string[], key: string): TextPlace[] {
	if (notTexts.has(key)) return [];
	if (key === 'result') return reasonsBelow(value, path, key);
	if (typeof value === 'string')
		return value === '' || idsWhereText.has(key) ? [] : [{ place: path.join('/'), path: path.slice(1), text: value }];
	if (Array.isArray(value)) return value.flatMap((item, at) => textsBelow(item, [...path, String(at)], key));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, item]) => textsBelow(item, [...path, name], name));
}

/** Only the reasons of objections are people's words in a result. */
function reasonsBelow(value: unknown, path: string[], key: string): TextPlace[] {
	if (key === 'objections') return textsBelow(value, path, key);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, item]) => reasonsBelow(item, [...path, name], name));
}

/** [MECHANISM7] What another mechanism recommends came in a table of somebody's: nobody vouches for its words. */
export function mechanismPlaces(mechanism: OutcomeMechanism): TextPlace[] {
	return Object.entries(mechanism)
		.filter(([key]) => !ofLists.has(key))
		.flatMap(([key, value]) => textsBelow(value, [mechanism.code, key], key))
		.map((each) => ({ ...each, place: `mechanisms/${each.place}` }));
}
const ofLists: ReadonlySet<string> = new Set(['code', 'annotation', 'beside']);

/**
 * The same cluster with a sign in the place of these texts, and of the same text wherever else it occurs. An action is repeated in its vote
 * and in its follow-up. A link leads nowhere then. A place that is not there changes nothing.
 */
export function withoutTexts(cluster: OutcomeCluster, places: ReadonlySet<string>, sign: string): OutcomeCluster {
	const all = textPlaces(cluster);
	return signed(cluster, all, textsAt(all, places), sign);
}

/** The same for what other mechanisms recommend. */
export function withoutMechanismTexts(
	mechanisms: readonly OutcomeMechanism[],
	places: ReadonlySet<string>,
	sign: string
): OutcomeMechanism[] {
	const held = textsAt(mechanisms.flatMap(mechanismPlaces), places);
	return mechanisms.map((one) => signed(one, mechanismPlaces(one), held, sign));
}

/** The same for sources. */
export function withoutSourceTexts(
	sources: readonly { at: number; source: OutcomeSource }[],
	places: ReadonlySet<string>,
	sign: string
): OutcomeSource[] {
	const held = textsAt(sources.flatMap(sourcePlaces), places);
	return sources.map((one) => signed(one.source, sourcePlaces(one), held, sign));
}

/** The same for votes on no cluster by itself. */
export function withoutPollTexts(
	polls: readonly OutcomePoll[],
	places: ReadonlySet<string>,
	sign: string
): OutcomePoll[] {
	const all = pollPlaces(polls);
	return signed({ polls: [...polls] }, all, textsAt(all, places), sign).polls;
}

function textsAt(all: readonly TextPlace[], places: ReadonlySet<string>): Set<string> {
	return new Set(all.filter(({ place }) => places.has(place)).map(({ text }) => text));
}

function signed<Whole>(whole: Whole, all: readonly TextPlace[], held: ReadonlySet<string>, sign: string): Whole {
	return all
		.filter(({ text }) => held.has(text))
		.reduce((result, { path }) => replaced(result, path, sign) as Whole, whole);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], sign: string): unknown {
	if (key === undefined) return sign;
	if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? replaced(item, rest, sign) : item));
	const object = value as Record<string, unknown>;
	if (rest.length === 0 && key === 'href') return { ...object, href: null };
	return { ...object, [key]: replaced(object[key], rest, sign) };
}
