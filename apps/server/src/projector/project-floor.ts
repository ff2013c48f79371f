import { timeBySide } from '@plenum/domain/participation/speaking-budget';
import { accountOfWorkshop } from '@plenum/domain/participation/workshop-account';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { ProjectedContent } from '@plenum/protocol/workshops/projector';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findParticipants } from '../people/participants.store.ts';
import { readAllEvents, type Workplace } from '../workshops/workshop-events.ts';

/** [WORKSHOP34] In whole minutes, so that a screen is sent it anew once a minute at most. */
export async function projectFloor(
	db: Db,
	place: Workplace,
	{ rules }: Workshop,
	now: number
): Promise<ProjectedContent> {
	const { settings } = await getConsultation(db, place.consultation);
	const people = new Map((await findParticipants(db, place.consultation)).map((one) => [one.id, one.constituency]));
	const { turns } = accountOfWorkshop(await readAllEvents(db, place), now);
	const ids = settings.constituencies.map(({ id }) => id);
	const sides = timeBySide(turns, (participant) => people.get(participant), ids, rules);
	return {
		kind: 'floor',
		sides: sides.map(({ constituency, spent, left }) => ({
			constituency,
			spent: Math.floor(spent / 60_000),
			left: left === null ? null : Math.ceil(left / 60_000)
		}))
	};
}
