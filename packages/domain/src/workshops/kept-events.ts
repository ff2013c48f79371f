import type { RecordedEvent } from './workshop.ts';

/** The events without those of commands that were undone, and without this one's. */
export function keptEvents(events: readonly RecordedEvent[], without: number | null = null): RecordedEvent[] {
	const left = new Set(events.flatMap(({ event }) => (event.type === 'command-undone' ? [event.command] : [])));
	if (without !== null) left.add(without);
	return events.filter(
		(recorded) => recorded.event.type !== 'command-undone' && !left.has(recorded.command ?? recorded.seq)
	);
}
