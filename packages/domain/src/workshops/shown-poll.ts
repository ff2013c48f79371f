import type { Poll } from '../polls/poll.ts';
import { calledAt } from './view.ts';
import type { AgendaItem, Step, Workshop } from './workshop.ts';

/** A result stays on the screen so long, unless the workshop moves on before. */
const resultFor = 10 * 60_000;

type DatedPoll = {
	id: string;
	workshop: string | null;
	cluster: string | null;
	state: Poll['state'];
	indicative: boolean;
	closedAt?: number | null;
	words?: unknown;
};
type Place = { workshop: string; item: AgendaItem | null; step: Step | null; now: number };

/** What the room was quickly asked stays at any step for so long. */
const answerFor = 60_000;

function wasJustAsked({ state, indicative, cluster, closedAt, words }: DatedPoll, now: number): boolean {
	// [POLL73] Words are read and moderated when the voting is over.
	const lasts = words ? resultFor : answerFor;
	return (indicative || cluster === null) && state === 'closed' && now - (closedAt ?? 0) < lasts;
}

/** A poll of this workshop, or on the cluster of the present item. */
export function isRoomPoll(
	{ workshop, cluster }: Pick<DatedPoll, 'workshop' | 'cluster'>,
	place: Pick<Place, 'workshop' | 'item'>
): boolean {
	return workshop === place.workshop || (cluster !== null && cluster === place.item?.cluster);
}

/**
 * [POLL61] The vote that the room sees: the open one. Otherwise the one that closed last, of what was just asked and, at the step that
 * decides, of what was decided on its cluster.
 */
export function findShownPoll<Shown extends DatedPoll>(
	polls: readonly Shown[],
	{ workshop, item, step, now }: Place
): Shown | undefined {
	const own = polls.filter((poll) => isRoomPoll(poll, { workshop, item }));
	const wasDecided = ({ state, cluster, closedAt }: DatedPoll) =>
		step === 'decide' &&
		state === 'closed' &&
		cluster !== null &&
		cluster === item?.cluster &&
		now - (closedAt ?? 0) < resultFor;
	return (
		own.find(({ state }) => state === 'open') ??
		own
			.filter((poll) => wasJustAsked(poll, now) || wasDecided(poll))
			.toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0]
	);
}

/**
 * The round of rating that was opened in the current item and is not revealed yet. A round that people answer at home does not belong to
 * the workshop.
 */
export function findRoomRound<Round extends { state: string; openedAt: number }>(
	workshop: Workshop,
	rounds: readonly Round[]
): Round | undefined {
	const since = calledAt(workshop);
	if (since === null) return undefined;
	return rounds.find(({ state, openedAt }) => state !== 'revealed' && openedAt >= since);
}
