import { ok, refuse, type Result } from '@plenum/domain/result';
import { decide } from '@plenum/domain/workshops/decide';
import type { RecordedEvent, Workshop, WorkshopCommand } from '@plenum/domain/workshops/workshop';
import type { WorkshopCommandRequest } from '@plenum/protocol/workshops';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { understandItems, type Agendas } from './plan-workshop.ts';
import { appendEvents, readEvents } from './workshop-events.ts';
import { findAnswered, findWorkshop, insertAnswered, updateWorkshopState } from './workshops.store.ts';

/** A command as it came. With a key, its repeat is answered as it was the first time and does nothing more. */
export type GivenCommand = { workshop: string; command: WorkshopCommandRequest; key: string | null };
export type CommandAnswer = { events: RecordedEvent[]; seq: number };

export function applyWorkshopCommand(
	agendas: Agendas,
	actor: Actor,
	given: GivenCommand
): Promise<Result<CommandAnswer>> {
	const { context } = agendas;
	return transaction(context.database, async (tx) => {
		const stored = await findWorkshop(tx.db, actor.consultation, given.workshop);
		if (!stored) return refuse('workshop/unknown');
		const first = await findFirstAnswer(tx, actor, given);
		if (first) return ok(first);
		const command = await understand(agendas, tx, actor, given.command, stored.folded);
		if (!command.ok) return command;
		const decision = decide(stored.folded, command.value, actor, context.now());
		if (!decision.ok) return decision;
		const place = { consultation: actor.consultation, workshop: stored.id };
		const after = await appendEvents(context, tx, place, actor.participant, stored.folded, decision.value);
		const workshop = after.workshop ?? stored.folded;
		await updateWorkshopState(tx.db, stored.id, workshop);
		await keepAnswer(tx, actor, given, stored.folded.seq, workshop.seq);
		tx.onCommit(() => notify(context, actor.consultation, stored.id, stored.folded, workshop));
		return ok({ events: after.recorded, seq: workshop.seq });
	});
}

async function understand(
	agendas: Agendas,
	tx: Transaction,
	actor: Actor,
	command: WorkshopCommandRequest,
	workshop: Workshop
): Promise<Result<WorkshopCommand>> {
	if (command.type !== 'change-agenda') return ok(command);
	const items = await understandItems(agendas, tx.db, actor.consultation, command.items, workshop.items);
	return items.ok ? ok({ type: 'change-agenda', items: items.value }) : items;
}

async function findFirstAnswer(tx: Transaction, actor: Actor, given: GivenCommand): Promise<CommandAnswer | null> {
	if (given.key === null) return null;
	const { workshop, key } = given;
	const first = await findAnswered(tx.db, { workshop, by: actor.participant, key });
	if (!first) return null;
	const { after, seq } = first;
	const place = { consultation: actor.consultation, workshop };
	// Numbers have no gap: so many follow up to the last event of the first answer.
	const { events } = await readEvents(tx.db, place, { after, limit: seq - after });
	return { events, seq };
}

async function keepAnswer(
	tx: Transaction,
	actor: Actor,
	given: GivenCommand,
	after: number,
	seq: number
): Promise<void> {
	if (given.key === null) return;
	const { workshop, key } = given;
	await insertAnswered(tx.db, { workshop, by: actor.participant, key, after, seq });
}

/** The list of workshops is newer too where what it shows of this one has changed. */
function notify(context: AppContext, consultation: string, id: string, before: Workshop, after: Workshop): void {
	if (after.seq === before.seq) return;
	context.live.notify({ kind: 'workshop', consultation, workshop: id, seq: after.seq });
	if (after.state !== before.state || after.items !== before.items)
		context.live.notify({ kind: 'workshops', consultation });
}
