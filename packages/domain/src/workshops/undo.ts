import { mayAct } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import { changeAfter, undoFor } from './changes.ts';
import type { WorkshopActor } from './may-command.ts';
import { after } from './evolve.ts';
import { keptEvents } from './kept-events.ts';
import { refuseStale, type StaleCommand } from './stale-command.ts';
import type {
	Aspect,
	RecentCommand,
	RecordedEvent,
	RestoredWorkshop,
	UndoCommand,
	Workshop,
	WorkshopEvent
} from './workshop.ts';

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
	const runs = workshop.runners.includes(actor.participant);
	const allowed = mayAct({ ...actor, runs }, 'run-workshop', actor.phase);
	if (!allowed.ok) return allowed;
	const undone = events.find(({ event }) => event.type === 'command-undone' && event.command === command);
	if (undone) return refuseStale('workshop/already-done', { ...undone, event: undone.event.type });
	const given = workshop.recent.find((recent) => recent.command === command);
	if (!given || now - given.at > undoFor) return refuse('workshop/undo-too-late');
	if (!mayUndo(workshop, given, actor)) return refuse('rights/missing');
	const overtaken = changeAfter(workshop, given);
	if (overtaken) return refuseStale('workshop/changed-meanwhile', overtaken);
	const { aspects } = given;
	const before = replayWithout(events, command);
	const restored: RestoredWorkshop = Object.assign(withoutRecord(before), changedOf(before, aspects));
	return ok([{ type: 'command-undone', command, aspects, restored }]);
}

/** [BREAKOUT9] Who was named to run a workshop does not undo what a facilitator did. */
function mayUndo({ runners }: Workshop, { by }: RecentCommand, { role }: WorkshopActor): boolean {
	return role === 'facilitator' || (by !== null && runners.includes(by));
}

/** What few commands change stands in the event only where this one did. */
function changedOf(before: Workshop, aspects: readonly Aspect[]) {
	const { items, aside, details, rules, runners, help, rounds } = before;
	const isOfRooms = aspects.includes('places') || aspects.includes('rooms-end');
	return {
		...(aspects.includes('agenda') ? { items, aside } : {}),
		...(aspects.includes('details') ? { details } : {}),
		...(aspects.includes('rules') ? { rules } : {}),
		...(aspects.includes('runners') ? { runners } : {}),
		...(aspects.includes('help') ? { help } : {}),
		...(isOfRooms ? { rounds } : {})
	};
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
	'recent',
	'room',
	'runners',
	'help',
	'rounds'
] satisfies (keyof Workshop)[];

function withoutRecord(workshop: Workshop): RestoredWorkshop {
	const fields = Object.entries(workshop).filter(([name]) => !kept.includes(name));
	return Object.fromEntries(fields) as RestoredWorkshop;
}
