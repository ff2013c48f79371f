import { ok, refuse, type Result } from '../result.ts';
import { floorCleared } from './speakers.ts';
import { agendaItemStatus, hasBegun, itemKind, nextItem } from './view.ts';
import type { AgendaItem, BegunWorkshop, LiveWorkshop, PausedWorkshop, Workshop, WorkshopEvent } from './workshop.ts';

/** [WORKSHOP6] What has begun stays on the agenda, for its minutes are in the record; a running agenda is never empty. */
export function changeAgenda(
	workshop: Exclude<Workshop, { state: 'closed' }>,
	items: AgendaItem[]
): Result<WorkshopEvent[]> {
	const ids = new Set(items.map((item) => item.id));
	if (ids.size < items.length) return refuse('workshop/unknown-item');
	if (workshop.state !== 'planned' && items.length === 0) return refuse('workshop/agenda-empty');
	const begun = workshop.items.filter((item) => hasBegun(workshop, item.id));
	if (begun.some((item) => !ids.has(item.id))) return refuse('workshop/item-begun');
	return ok([{ type: 'agenda-changed', items }]);
}

/**
 * [WORKSHOP4] Starting an item finishes the one before it, its timer and its speaker, and clears the hands that were raised for it.
 * A finished one may be taken up again, and so may one that was set aside. [WORKSHOP21] A break counts down from its minutes.
 */
export function startItem(workshop: LiveWorkshop, id: string, now: number): Result<WorkshopEvent[]> {
	const item = workshop.items.find((each) => each.id === id);
	if (!item) return refuse('workshop/unknown-item');
	if (workshop.current?.item === id) return ok([]);
	const takenUp: WorkshopEvent[] = workshop.aside[id] ? [{ type: 'item-taken-up', item: id }] : [];
	// Last comes what the command is about: that is what undoing it is called.
	const started: WorkshopEvent[] = [{ type: 'item-started', item: id }];
	if (itemKind(item) === 'break') started.unshift({ type: 'timer-started', endsAt: now + item.minutes * 60_000 });
	return ok([...floorCleared(workshop), ...itemFinished(workshop), ...takenUp, ...started]);
}

type AsideEvent = Extract<WorkshopEvent, { type: 'item-skipped' | 'item-parked' }>;

/** [WORKSHOP22] What is on is finished first, and the next item begins. */
export function setAside(workshop: LiveWorkshop, event: AsideEvent, now: number): Result<WorkshopEvent[]> {
	if (workshop.current?.item !== event.item) return setAsideUpcoming(workshop, event);
	const next = nextItem(workshop);
	if (!next) return ok([...floorCleared(workshop), ...itemFinished(workshop), event]);
	const started = startItem(workshop, next.id, now);
	return started.ok ? ok([...started.value, event]) : started;
}

export function setAsideInPause(workshop: PausedWorkshop, event: AsideEvent): Result<WorkshopEvent[]> {
	return workshop.current?.item === event.item ? refuse('workshop/paused') : setAsideUpcoming(workshop, event);
}

function setAsideUpcoming(workshop: BegunWorkshop, event: AsideEvent): Result<WorkshopEvent[]> {
	if (!workshop.items.some((item) => item.id === event.item)) return refuse('workshop/unknown-item');
	switch (agendaItemStatus(workshop, event.item)) {
		case 'current':
		case 'finished':
			return refuse('workshop/item-begun');
		case 'upcoming':
			return ok([event]);
		case 'skipped':
			return ok(event.type === 'item-skipped' ? [] : [event]);
		case 'parked':
			return ok(event.type === 'item-parked' ? [] : [event]);
	}
}

/** [WORKSHOP22] It is to come again; nothing starts. */
export function takeUp(workshop: BegunWorkshop, id: string): Result<WorkshopEvent[]> {
	if (!workshop.items.some((item) => item.id === id)) return refuse('workshop/unknown-item');
	return ok(workshop.aside[id] ? [{ type: 'item-taken-up', item: id }] : []);
}

export function itemFinished({ current, timer }: BegunWorkshop): WorkshopEvent[] {
	const events: WorkshopEvent[] = timer ? [{ type: 'timer-stopped' }] : [];
	return current ? [...events, { type: 'item-finished', item: current.item }] : events;
}
