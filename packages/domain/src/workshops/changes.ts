import type {
	Aspect,
	Change,
	RecentCommand,
	RecordedEvent,
	Workshop,
	WorkshopCommand,
	WorkshopEvent
} from './workshop.ts';

/** So many milliseconds a command can be undone. */
export const undoFor = 60_000;

/** What an event changes. What needs a live workshop is changed by whatever starts, pauses, resumes or closes it. */
export function aspectsOf(event: WorkshopEvent): readonly Aspect[] {
	switch (event.type) {
		case 'workshop-planned':
			return [];
		case 'agenda-changed':
		case 'item-skipped':
		case 'item-parked':
		case 'item-taken-up':
			return ['agenda'];
		case 'details-changed':
			return ['details'];
		case 'workshop-started':
		case 'workshop-closed':
			return ['state', 'item', 'step', 'timer', 'floor', 'queue', 'hands'];
		case 'workshop-paused':
		case 'workshop-resumed':
			return ['state', 'item', 'step', 'timer', 'floor'];
		case 'item-started':
			return ['item', 'step', 'queue'];
		case 'item-finished':
			return ['item'];
		case 'step-moved':
			return ['step'];
		case 'timer-started':
		case 'timer-stopped':
			return ['timer'];
		case 'speaker-called':
		case 'speaker-finished':
			return ['floor'];
		case 'hands-cleared':
			return ['queue'];
		case 'hand-moved':
			return ['order'];
		case 'speaking-rules-set':
			return ['rules'];
		case 'hand-raised':
		case 'hand-lowered':
			return ['hands'];
		case 'notice-given':
		case 'notice-withdrawn':
			return ['notice'];
		case 'runners-named':
			return ['runners'];
		case 'help-called':
		case 'help-cleared':
			return ['help'];
		case 'rooms-planned':
			return ['rooms', 'rooms-end', 'places'];
		case 'rooms-opened':
		case 'rooms-closed':
			return ['state', 'rooms', 'rooms-end', 'places'];
		case 'rooms-extended':
			return ['rooms-end'];
		case 'people-placed':
			return [];
		case 'command-undone':
			return event.aspects;
	}
}

/** What somebody looks at before they give a command: once it has changed, they have not seen what they act on. */
function basisOf(command: WorkshopCommand): readonly Aspect[] {
	switch (command.type) {
		case 'change-agenda':
			return ['agenda'];
		case 'change-details':
			return ['details'];
		case 'skip-item':
		case 'park-item':
		case 'take-up-item':
			return ['state', 'item', 'agenda'];
		case 'start':
		case 'pause':
		case 'resume':
			return ['state'];
		case 'start-item':
			return ['state', 'item'];
		case 'next-item':
			return ['state', 'item', 'agenda'];
		case 'move-step':
			return ['state', 'item', 'step'];
		case 'start-timer':
		case 'stop-timer':
			return ['state', 'item', 'timer'];
		case 'call-speaker':
			return ['state', 'item', 'floor'];
		case 'finish-speaker':
			return ['floor'];
		case 'raise-hand':
		case 'lower-hand':
			return ['queue'];
		case 'move-hand':
			return ['queue', 'order'];
		case 'set-speaking-rules':
			return ['rules'];
		case 'give-notice':
		case 'withdraw-notice':
			return ['notice'];
		case 'close':
			return ['state', 'item'];
		case 'name-runners':
			return ['runners'];
		case 'call-help':
		case 'clear-help':
			return ['help'];
		case 'open-rooms':
			return ['state', 'rooms'];
		case 'close-rooms':
			return ['rooms', 'rooms-end'];
		case 'plan-rooms':
		case 'place-people':
		case 'place-rest':
		case 'choose-room':
		case 'extend-rooms':
			return ['rooms'];
	}
}

/** [WORKSHOP14] The last change since the event `seq` of something that the command was given about. */
export function changeSince(workshop: Workshop, command: WorkshopCommand, seq: number): Change | null {
	if (command.type !== 'start-timer' || !command.more) return lastChange(workshop, basisOf(command), seq);
	// Minutes are added to whatever is left, also by two who add at once. Only where the timer was stopped there is nothing to add to.
	const moved = lastChange(workshop, ['state', 'item'], seq) ?? lastChange(workshop, ['timer'], seq);
	return moved?.event === 'timer-started' ? null : moved;
}

/** [WORKSHOP15] The last change of what a command changed, since that command. */
export function changeAfter(workshop: Workshop, command: RecentCommand): Change | null {
	return lastChange(workshop, command.aspects, command.seq);
}

function lastChange({ changed }: Workshop, among: readonly Aspect[], seq: number): Change | null {
	const later = among.flatMap((aspect) => changed[aspect] ?? []).filter((change) => change.seq > seq);
	return later.toSorted((a, b) => b.seq - a.seq)[0] ?? null;
}

/** [WORKSHOP15] The command that undoing takes back now: the last one of the last minute that nothing has overtaken. */
export function undoableCommand(workshop: Workshop, now: number): RecentCommand | null {
	const inTime = workshop.recent.filter(({ at }) => now - at <= undoFor);
	return inTime.findLast((command) => changeAfter(workshop, command) === null) ?? null;
}

/** Who changed what last, and what can be undone, after one more event. */
export function noteChange(workshop: Workshop | null, recorded: RecordedEvent): Pick<Workshop, 'changed' | 'recent'> {
	const { seq, at, by, event } = recorded;
	const change: Change = { seq, at, by, event: event.type };
	const touched = aspectsOf(event);
	const changed = { ...workshop?.changed, ...Object.fromEntries(touched.map((aspect) => [aspect, change])) };
	return { changed, recent: noteRecent(workshop?.recent ?? [], recorded, change) };
}

function noteRecent(recent: readonly RecentCommand[], recorded: RecordedEvent, change: Change): RecentCommand[] {
	const inTime = recent.filter(({ at }) => recorded.at - at <= undoFor);
	const { event } = recorded;
	if (event.type === 'command-undone') return inTime.filter(({ command }) => command !== event.command);
	if (!isUndoable(recorded)) return inTime;
	const command = recorded.command ?? recorded.seq;
	const before = inTime.find((one) => one.command === command);
	const others = inTime.filter((one) => one.command !== command);
	const touched = aspectsToRestore(event);
	return [...others, { ...change, command, aspects: [...new Set([...(before?.aspects ?? []), ...touched])] }];
}

/** A hand that was taken down stands in nobody's way: whatever came since, it goes up again in its place. So does each placement. */
function aspectsToRestore(event: WorkshopEvent): readonly Aspect[] {
	if (event.type === 'hand-lowered') return [];
	return event.type === 'people-placed' ? ['places'] : aspectsOf(event);
}

/** [BREAKOUT8] What is done in all rooms at once, and to their texts, is not taken back in one of them. */
const lasting: readonly WorkshopEvent['type'][] = ['workshop-planned', 'hand-raised', 'rooms-opened', 'rooms-closed'];

/** One's own hand is taken down and put up again as it is; what Plenum does by itself is nobody's to undo. */
function isUndoable({ by, event }: RecordedEvent): boolean {
	if (by === null || lasting.includes(event.type)) return false;
	return event.type !== 'hand-lowered' || event.participant !== by;
}
