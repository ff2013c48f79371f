import { peopleInGroups } from '@plenum/domain/participation/side-groups';
import type { RecordedEvent } from '@plenum/domain/workshops/workshop';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import { findParticipants } from '../people/participants.store.ts';
import type { Workplace } from './workshop-events.ts';

/**
 * [JOURNAL6] How many people of each side follow on a device when an item begins: only sums, small sides together, and no
 * identities. A person with two devices counts once; people who run the consultation belong to no side.
 */
export async function countAttendance(
	context: AppContext,
	tx: Transaction,
	{ consultation, workshop }: Workplace,
	recorded: readonly RecordedEvent[]
): Promise<void> {
	const started = recorded.find(({ event }) => event.type === 'item-started');
	if (started?.event.type !== 'item-started') return;
	const following = new Set(context.live.peopleFollowing(consultation));
	const counts = new Map<string, number>();
	for (const { id, role, status, constituency } of await findParticipants(tx.db, consultation))
		if (following.has(id) && status === 'admitted' && role !== 'facilitator')
			counts.set(constituency, (counts.get(constituency) ?? 0) + 1);
	const people = peopleInGroups(counts);
	if (people.length === 0) return;
	await context.journal.append(tx, {
		consultation,
		stream: `attendance:${workshop}`,
		type: 'attendance-counted',
		at: started.at,
		by: null,
		data: { item: started.event.item, people }
	});
}
