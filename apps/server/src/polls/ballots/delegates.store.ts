import type { OrganisationSeat } from '@plenum/domain/polls/delegate';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { participants } from '../../people/people.tables.ts';
import { pollMembers, pollRosters } from '../polls.tables.ts';

/** Null where no organisation of this id votes. People who left or were removed hold no seat. */
export async function findSeat(db: Db, poll: string, organisation: string): Promise<OrganisationSeat | null> {
	const own = and(eq(pollRosters.poll, poll), eq(pollRosters.participant, organisation));
	const people = await findMembers(db, poll, organisation);
	if (people.length === 0) return null;
	const named = await db
		.select({ delegate: pollRosters.delegate })
		.from(pollRosters)
		.innerJoin(participants, and(eq(participants.id, pollRosters.delegate), eq(participants.status, 'admitted')))
		.where(own)
		.get();
	return { people, delegate: named?.delegate ?? null };
}

async function findMembers(db: Db, poll: string, organisation: string): Promise<string[]> {
	return (
		await db
			.select({ participant: pollMembers.participant })
			.from(pollMembers)
			.where(and(eq(pollMembers.poll, poll), eq(pollMembers.voter, organisation)))
			.orderBy(asc(pollMembers.participant))
			.all()
	).map(({ participant }) => participant);
}

/** In the order of the ids, which says nothing about anyone. */
export async function findOrganisations(db: Db, poll: string): Promise<{ id: string; constituency: string }[]> {
	return await db
		.selectDistinct({ id: pollRosters.participant, constituency: pollRosters.constituency })
		.from(pollRosters)
		.innerJoin(pollMembers, and(eq(pollMembers.poll, pollRosters.poll), eq(pollMembers.voter, pollRosters.participant)))
		.where(eq(pollRosters.poll, poll))
		.orderBy(asc(pollRosters.participant))
		.all();
}

export async function updateDelegate(
	db: Db,
	poll: string,
	organisation: string,
	delegate: string | null
): Promise<void> {
	const own = and(eq(pollRosters.poll, poll), eq(pollRosters.participant, organisation));
	await db.update(pollRosters).set({ delegate }).where(own).run();
}
