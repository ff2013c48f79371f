import { mayAct, type AdmissionStatus, type Phase, type Role } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import { openRound, roomOf } from './rooms.ts';
import type { Workshop } from './workshop.ts';

type Actor = {
	participant: string;
	role: Role;
	status: AdmissionStatus;
	phase: Phase;
	muted?: string | null | undefined;
};
type Person = { participant: string; role: Role; status: AdmissionStatus };
type Workshops = ReadonlyMap<string, Workshop>;

/**
 * [PEOPLE51] Facilitators may mute everyone but facilitators. Those who run an active workshop may mute people who are in it and do not run
 * it with them.
 */
export function mayMute(actor: Actor, person: Person, workshops: Workshops): Result<true> {
	const allowed = mayMuteSomebody(actor, workshops);
	if (!allowed.ok) return allowed;
	if (person.status !== 'admitted') return refuse('participant/unknown');
	if (person.role === 'facilitator') return refuse('participant/not-mutable');
	if (actor.role === 'facilitator') return ok(true);
	const own = runBy(actor, workshops).filter(([id, workshop]) => isIn(person, id, workshop, workshops));
	if (own.length === 0) return refuse('rights/missing');
	return own.some(([, { runners }]) => runners.includes(person.participant))
		? refuse('participant/not-mutable')
		: ok(true);
}

export function mayMuteSomebody(actor: Actor, workshops: Workshops): Result<true> {
	return mayAct({ ...actor, runs: runBy(actor, workshops).length > 0 }, 'mute', actor.phase);
}

function runBy({ participant }: Actor, workshops: Workshops): [string, Workshop][] {
	return [...workshops].filter(
		([, { state, runners }]) => (state === 'live' || state === 'paused') && runners.includes(participant)
	);
}

/** In a breakout room are the people who are placed in it; in every other workshop, all. */
function isIn({ participant }: Person, id: string, { room }: Workshop, workshops: Workshops): boolean {
	if (!room) return true;
	const parent = workshops.get(room.parent);
	return parent !== undefined && roomOf(openRound(parent), participant)?.id === id;
}
