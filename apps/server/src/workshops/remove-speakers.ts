import { mayAct } from '@plenum/domain/people/rights';
import { removeFromSpeakers } from '@plenum/domain/workshops/speakers';
import { speakersQueue, speakingNow } from '@plenum/domain/workshops/view';
import type { Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findParticipant } from '../people/participants.store.ts';
import { appendEvents, notifyOfEvents, type AppendedEvents, type Workplace } from './workshop-events.ts';
import { findWorkshops, updateWorkshopState, type StoredWorkshop } from './workshops.store.ts';

/**
 * [WORKSHOP12] For code that learns that people's rights have changed: Plenum itself takes down the hands of people who may
 * not speak.
 */
export function removeSpeakers(
	context: AppContext,
	participants: readonly string[],
	consultation: string
): Promise<void> {
	return transaction(context.database, async (tx) => {
		for (const stored of await findWorkshops(tx.db, consultation)) await leave(context, tx, stored, participants);
	});
}

/** Undoing brings back who waited and who spoke: not those who were removed since. */
export async function removeSpeakersWithoutRights(
	context: AppContext,
	tx: Transaction,
	place: Workplace,
	workshop: Workshop
): Promise<AppendedEvents> {
	const speaking = speakingNow(workshop)?.participant;
	const people = new Set([
		...speakersQueue(workshop).map(({ participant }) => participant),
		...(speaking ? [speaking] : [])
	]);
	const events: WorkshopEvent[] = [];
	for (const participant of people)
		if (!(await maySpeak(tx, participant, place.consultation)))
			events.push(...removeFromSpeakers(workshop, participant));
	return appendEvents(context, tx, place, null, workshop, events);
}

async function maySpeak(tx: Transaction, participant: string, consultation: string): Promise<boolean> {
	const person = await findParticipant(tx.db, participant);
	const phase = (await findConsultation(tx.db, consultation))?.phase ?? 'closed';
	return person !== undefined && mayAct(person, 'raise-hand', phase).ok;
}

async function leave(
	context: AppContext,
	tx: Transaction,
	{ id, consultation, folded }: StoredWorkshop,
	participants: readonly string[]
): Promise<void> {
	const events: WorkshopEvent[] = [];
	for (const participant of participants) {
		const own = removeFromSpeakers(folded, participant);
		if (own.length > 0 && !(await maySpeak(tx, participant, consultation))) events.push(...own);
	}
	if (events.length === 0) return;
	const place = { consultation, workshop: id };
	const { workshop, recorded } = await appendEvents(context, tx, place, null, folded, events);
	if (!workshop) throw new Error('A workshop does not vanish.');
	await updateWorkshopState(tx.db, id, workshop);
	tx.onCommit(() => notifyOfEvents(context, place, recorded));
}
