import { ok, refuse, type Result } from '@plenum/domain/result';
import { decide } from '@plenum/domain/workshops/decide';
import type { RecordedEvent, Workshop, WorkshopCommand } from '@plenum/domain/workshops/workshop';
import type { WorkshopCommandRequest } from '@plenum/protocol/workshops';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { understandItems, type Agendas } from './plan-workshop.ts';
import { appendEvents } from './workshop-events.ts';
import { findWorkshop, updateWorkshopState } from './workshops.store.ts';

export type GivenCommand = { workshop: string; command: WorkshopCommandRequest };
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
		const command = await understand(agendas, tx, actor, given.command, stored.folded);
		if (!command.ok) return command;
		const decision = decide(stored.folded, command.value, actor, context.now());
		if (!decision.ok) return decision;
		const place = { consultation: actor.consultation, workshop: stored.id };
		const after = await appendEvents(context, tx, place, actor.participant, stored.folded, decision.value);
		const workshop = after.workshop ?? stored.folded;
		await updateWorkshopState(tx.db, stored.id, workshop);
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

/** The list of workshops is newer too where what it shows of this one has changed. */
function notify(context: AppContext, consultation: string, id: string, before: Workshop, after: Workshop): void {
	if (after.seq === before.seq) return;
	context.live.notify({ kind: 'workshop', consultation, workshop: id, seq: after.seq });
	if (after.state !== before.state || after.items !== before.items)
		context.live.notify({ kind: 'workshops', consultation });
}
