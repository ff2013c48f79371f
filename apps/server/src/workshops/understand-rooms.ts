import { canBeNamed } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { identifyRooms } from '@plenum/domain/workshops/decide-rooms';
import type { PersonToPlace } from '@plenum/domain/workshops/place-people';
import { lastRound, roomOf, type RoomPlan } from '@plenum/domain/workshops/rooms';
import type { Workshop, WorkshopCommand } from '@plenum/domain/workshops/workshop';
import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import { findCluster } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import type { AppContext } from '../app-context.ts';
import { findParticipants } from '../people/participants.store.ts';
import { findWorkshop, type StoredWorkshop } from './workshops.store.ts';

type Request = Exclude<WorkshopCommandRequest, { type: 'undo' | 'change-agenda' }>;
type PlanRooms = Extract<Request, { type: 'plan-rooms' }>;

/** Everyone of the consultation, as they are now. */
export async function peopleToPlace({ live }: AppContext, db: Db, consultation: string): Promise<PersonToPlace[]> {
	const here = new Set(live.peopleFollowing(consultation));
	const people = await findParticipants(db, consultation);
	return people.map(({ id, role, status, constituency }) => ({
		participant: id,
		role,
		status,
		constituency,
		isHere: here.has(id)
	}));
}

/** A request as the rule takes it: with ids for what is new, and with the people and clusters that it is about looked up. */
export async function understandCommand(
	context: AppContext,
	db: Db,
	consultation: string,
	command: Request,
	workshop: Workshop
): Promise<Result<WorkshopCommand>> {
	if (command.type === 'plan-rooms') {
		const plan = await understandPlan(context, db, consultation, command, workshop);
		return plan.ok ? ok({ type: 'plan-rooms', plan: plan.value }) : plan;
	}
	if (command.type === 'open-rooms' || command.type === 'place-rest')
		return ok({ type: command.type, people: await peopleToPlace(context, db, consultation) });
	const isOfPeople =
		command.type === 'place-people'
			? await areAll(db, consultation, command.people, [])
			: command.type !== 'name-runners' ||
				(await areAll(db, consultation, command.participants, workshop.runners, canBeNamed));
	return isOfPeople ? ok(command) : refuse('participant/unknown');
}

async function understandPlan(
	context: AppContext,
	db: Db,
	consultation: string,
	{ assignment, minutes, rooms: drafts }: PlanRooms,
	workshop: Workshop
): Promise<Result<RoomPlan>> {
	const newIds = drafts.map(() => context.createId());
	const rooms = identifyRooms(drafts, lastRound(workshop), newIds);
	if (!rooms.ok) return rooms;
	for (const id of rooms.value.flatMap(({ clusters }) => clusters)) {
		const cluster = await findCluster(db, id);
		if (cluster?.consultation !== consultation || cluster.state === 'merged') return refuse('cluster/unknown');
	}
	const rapporteurs = rooms.value.flatMap((room) => room.rapporteurs);
	if (!(await areAll(db, consultation, rapporteurs, [], canBeNamed))) return refuse('participant/unknown');
	return ok({ assignment, minutes, rooms: rooms.value });
}

/** Whether each of them was admitted here, and has a fitting role; those who were there before are let alone. */
async function areAll(
	db: Db,
	consultation: string,
	ids: readonly string[],
	before: readonly string[],
	fits: (role: PersonToPlace['role']) => boolean = () => true
): Promise<boolean> {
	const people = await findParticipants(db, consultation);
	const fitting = people.filter(({ role, status }) => status === 'admitted' && fits(role));
	const known = new Set([...before, ...fitting.map(({ id }) => id)]);
	return ids.every((id) => known.has(id));
}

/** [BREAKOUT10] Whether this workshop is a breakout room in which the participant is not placed. */
export async function isOutside(
	db: Db,
	{ id, consultation, folded }: StoredWorkshop,
	participant: string
): Promise<boolean> {
	if (!folded.room) return false;
	const parent = await findWorkshop(db, consultation, folded.room.parent);
	const round = parent?.folded.rounds.find(({ rooms }) => rooms.some((room) => room.id === id));
	return round === undefined || roomOf(round, participant)?.id !== id;
}
