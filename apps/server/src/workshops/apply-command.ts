import { ok, refuse, type Result } from '@plenum/domain/result';
import { decide } from '@plenum/domain/workshops/decide';
import type { StaleCommand } from '@plenum/domain/workshops/stale-command';
import { decideUndo } from '@plenum/domain/workshops/undo';
import { currentItem } from '@plenum/domain/workshops/view';
import type { RecordedEvent, Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { countAttendance } from './count-attendance.ts';
import { followNotes } from './item-notes.ts';
import { understandItems, type Agendas } from './plan-workshop.ts';
import { followRounds, takeUpClusters, type RoomsChange } from './open-rooms.ts';
import { removeSpeakersWithoutRights } from './remove-speakers.ts';
import { isOutside, understandCommand } from './understand-rooms.ts';
import { appendEvents, notifyOfEvents, readAllEvents, type Workplace } from './workshop-events.ts';
import { findWorkshop, updateWorkshopState, type StoredWorkshop } from './workshops.store.ts';

export type GivenCommand = { workshop: string; command: WorkshopCommandRequest };
export type CommandAnswer = { events: RecordedEvent[]; seq: number };

export function applyWorkshopCommand(
	agendas: Agendas,
	actor: Actor,
	given: GivenCommand
): Promise<Result<CommandAnswer> | StaleCommand> {
	const { context } = agendas;
	return transaction(context.database, async (tx) => {
		const stored = await findWorkshop(tx.db, actor.consultation, given.workshop);
		if (!stored) return refuse('workshop/unknown');
		const decision = await decideRequest(agendas, tx, actor, given.command, stored);
		if (!decision.ok) return decision;
		const place = { consultation: actor.consultation, workshop: stored.id };
		const after = await appendEvents(context, tx, place, actor.participant, stored.folded, decision.value);
		let workshop = after.workshop ?? stored.folded;
		const { recorded } = after;
		if (given.command.type === 'undo') {
			const cleared = await removeSpeakersWithoutRights(context, tx, place, workshop);
			recorded.push(...cleared.recorded);
			workshop = cleared.workshop ?? workshop;
		}
		if (given.command.type !== 'undo') await countAttendance(context, tx, place, recorded);
		const change = { place, by: actor.participant, before: stored.folded, after: workshop };
		const followed = await followCommand(context, tx, given.command, change);
		if (!followed.ok) return followed;
		await followNotes(context, tx, { place, before: stored.folded, after: workshop, recorded });
		await updateWorkshopState(tx.db, stored.id, workshop);
		tx.onCommit(() => notifyOfChange(context, place, stored.folded, workshop, recorded));
		return ok({ events: recorded, seq: workshop.seq });
	});
}

/** What goes on in other workshops than the one that the command was given in. */
function followCommand(
	context: AppContext,
	tx: Transaction,
	{ type }: WorkshopCommandRequest,
	change: RoomsChange
): Promise<Result<true>> {
	const { place, by, after } = change;
	const clusters = after.items.flatMap(({ cluster }) => cluster ?? []);
	return type === 'change-agenda' && after.room && after.state !== 'closed'
		? takeUpClusters(context, tx, { room: place.workshop, by }, clusters)
		: followRounds(context, tx, change);
}

async function decideRequest(
	agendas: Agendas,
	tx: Transaction,
	person: Actor,
	{ seq, ...command }: WorkshopCommandRequest,
	stored: StoredWorkshop
): Promise<Result<WorkshopEvent[]> | StaleCommand> {
	const { id, consultation, folded } = stored;
	const now = agendas.context.now();
	const actor = { ...person, outside: await isOutside(tx.db, stored, person.participant) };
	if (command.type === 'undo') {
		const events = await readAllEvents(tx.db, { consultation, workshop: id });
		return decideUndo(folded, events, command, actor, now);
	}
	if (command.type !== 'change-agenda') {
		const understood = await understandCommand(agendas.context, tx.db, consultation, command, folded);
		return understood.ok ? decide(folded, understood.value, actor, now, seq ?? null) : understood;
	}
	const items = await understandItems(agendas, tx.db, consultation, command.items, folded.items);
	return items.ok ? decide(folded, { type: 'change-agenda', items: items.value }, actor, now, seq ?? null) : items;
}

/** The list of workshops is newer too where what it shows of this one has changed. */
export function notifyOfChange(
	context: AppContext,
	place: Workplace,
	before: Workshop,
	after: Workshop,
	recorded: readonly RecordedEvent[]
): void {
	if (after.seq === before.seq) return;
	notifyOfEvents(context, place, recorded);
	const { state, items, details, notice, rounds, runners } = before;
	const isSame = after.state === state && after.items === items && after.details === details;
	const isShown = isSame && after.notice === notice && after.rounds === rounds && after.runners === runners;
	if (!isShown || currentItem(after)?.id !== currentItem(before)?.id)
		context.live.notify({ kind: 'workshops', consultation: place.consultation });
}
