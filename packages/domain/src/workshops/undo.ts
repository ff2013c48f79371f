import { mayAct } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import { changeAfter, undoFor } from './changes.ts';
import type { WorkshopActor } from './decide.ts';
import { after } from './evolve.ts';
import { refuseStale, type StaleCommand } from './stale-command.ts';
import type { RecordedEvent, RestoredWorkshop, UndoCommand, Workshop, WorkshopEvent } from './workshop.ts';

/**
 * [WORKSHOP15] A command of the last minute is taken back: the workshop is as if it had never been given. Where somebody has
 * changed since what it changed, undoing would take that back too, and is refused.
 */
export function decideUndo(
	workshop: Workshop,
	events: readonly RecordedEvent[],
	{ command }: UndoCommand,
	actor: WorkshopActor,
	now: number
): Result<WorkshopEvent[]> | StaleCommand {
	const allowed = mayAct(actor, 'run-workshop', actor.phase);
	if (!allowed.ok) return allowed;
	const undone = events.find(({ event }) => event.type === 'command-undone' && event.command === command);
	if (undone) return refuseStale('workshop/already-done', { ...undone, event: undone.event.type });
	const given = workshop.recent.find((recent) => recent.command === command);
	if (!given || now - given.at > undoFor) return refuse('workshop/undo-too-late');
	const overtaken = changeAfter(workshop, given);
	if (overtaken) return refuseStale('workshop/changed-meanwhile', overtaken);
	const { aspects } = given;
	const before = replayWithout(events, command);
	const { items, aside, details, rules } = before;
	const agenda = aspects.includes('agenda') ? { items, aside } : {};
	const kept = {
		...(aspects.includes('details') ? { details } : {}),
		...(aspects.includes('rules') ? { rules } : {})
	};
	const restored = { ...withoutRecord(before), ...agenda, ...kept };
	return ok([{ type: 'command-undone', command, aspects, restored }]);
}

/** The events without those of commands that were undone, and without this one's. */
export function keptEvents(events: readonly RecordedEvent[], without: number | null = null): RecordedEvent[] {
	const left = new Set(events.flatMap(({ event }) => (event.type === 'command-undone' ? [event.command] : [])));
	if (without !== null) left.add(without);
	return events.filter(
		(recorded) => recorded.event.type !== 'command-undone' && !left.has(recorded.command ?? recorded.seq)
	);
}

/** The workshop as it would be had this command never been given, nor those that were undone before. */
export function replayWithout(events: readonly RecordedEvent[], command: number | null): Workshop {
	const workshop = keptEvents(events, command).reduce<Workshop | null>(
		(so, { event, at }) => after(so, event, at),
		null
	);
	if (!workshop) throw new Error('A workshop begins by being planned.');
	return workshop;
}

const kept: readonly string[] = [
	'seq',
	'title',
	'items',
	'aside',
	'details',
	'rules',
	'changed',
	'recent'
] satisfies (keyof Workshop)[];

function withoutRecord(workshop: Workshop): RestoredWorkshop {
	const fields = Object.entries(workshop).filter(([name]) => !kept.includes(name));
	return Object.fromEntries(fields) as RestoredWorkshop;
}
