import type { AgendaItem, CurrentItem, Hand, Notice, SetAside, Step, Workshop } from './workshop.ts';

export type AgendaItemStatus = 'upcoming' | 'current' | 'finished' | SetAside['how'];

export type ItemKind = 'cluster' | 'free' | 'break';

export function itemKind({ cluster, kind }: Pick<AgendaItem, 'cluster' | 'kind'>): ItemKind {
	return cluster === null ? (kind ?? 'free') : 'cluster';
}

export function currentItem(workshop: Workshop): AgendaItem | null {
	const current = currentOf(workshop);
	return workshop.items.find((item) => item.id === current?.item) ?? null;
}

export function currentStep(workshop: Workshop): Step | null {
	return currentOf(workshop)?.step ?? null;
}

/** What the step that is on is meant to take, where that was said; else the whole item. */
export function plannedMinutes(workshop: Workshop): number | null {
	const item = currentItem(workshop);
	const step = currentStep(workshop);
	return item && ((step && item.stepMinutes?.[step]) || item.minutes);
}

/** [WORKSHOP5] The one after the current one that is not set aside, also where it has been before; without a current one, the first to come. */
export function nextItem(workshop: Workshop): AgendaItem | null {
	const place = workshop.items.findIndex((item) => item.id === currentOf(workshop)?.item);
	if (place < 0) return workshop.items.find((item) => agendaItemStatus(workshop, item.id) === 'upcoming') ?? null;
	return workshop.items.slice(place + 1).find((item) => workshop.aside[item.id] === undefined) ?? null;
}

export function agendaItemStatus(workshop: Workshop, item: string): AgendaItemStatus {
	if (currentOf(workshop)?.item === item) return 'current';
	const aside = workshop.aside[item];
	if (aside) return aside.how;
	return finishedOf(workshop).includes(item) ? 'finished' : 'upcoming';
}

export function isCurrentOrFinished(workshop: Workshop, item: string): boolean {
	return currentOf(workshop)?.item === item || finishedOf(workshop).includes(item);
}

/** Whether minutes of it are in the record, also where it has been set aside since. */
export function hasBegun(workshop: Workshop, item: string): boolean {
	return isCurrentOrFinished(workshop, item) || (workshop.state !== 'planned' && workshop.spent[item] !== undefined);
}

/** Milliseconds left; below nought when the time is over; null where no timer runs. It stands still during a pause. */
export function timerLeft(workshop: Workshop, now: number): number | null {
	switch (workshop.state) {
		case 'planned':
		case 'closed':
			return null;
		case 'live':
			return workshop.timer && workshop.timer.endsAt - now;
		case 'paused':
			return workshop.timer && workshop.timer.left;
	}
}

/** [WORKSHOP81] When a pause or a break is to end; null where that was not said, or its time is over. */
export function pauseEndsAt(workshop: Workshop, now: number): number | null {
	const item = currentItem(workshop);
	const isBreak = workshop.state === 'live' && item !== null && itemKind(item) === 'break';
	const end = workshop.state === 'paused' ? workshop.until : isBreak ? workshop.timer?.endsAt : undefined;
	return end !== undefined && end > now ? end : null;
}

/** Milliseconds that the workshop has spent on an item, pauses left out. */
export function itemElapsed(workshop: Workshop, item: string, now: number): number {
	if (workshop.state === 'planned') return 0;
	const spent = workshop.spent[item] ?? 0;
	if (workshop.state !== 'live' || workshop.current?.item !== item) return spent;
	return spent + Math.max(0, now - workshop.current.since);
}

export function speakersQueue(workshop: Workshop): readonly Hand[] {
	return workshop.state === 'live' || workshop.state === 'paused' ? workshop.queue : [];
}

export function speakingNow(workshop: Workshop): { participant: string; since: number } | null {
	return workshop.state === 'live' || workshop.state === 'paused' ? workshop.speaking : null;
}

export function hasHandRaised(workshop: Workshop, participant: string): boolean {
	return speakersQueue(workshop).some((hand) => hand.participant === participant);
}

/** [WORKSHOP16] Whether the time lies in the item that is on: what was decided before has given way to it. */
export function isOfThisItem(workshop: Workshop, time: number): boolean {
	return time >= (currentOf(workshop)?.startedAt ?? 0);
}

/** [WORKSHOP17] The notice that every screen shows at this time. */
export function shownNotice(workshop: Pick<Workshop, 'state' | 'notice'>, now: number): Notice | null {
	const { state, notice } = workshop;
	return notice && state !== 'closed' && (notice.until ?? Infinity) > now ? notice : null;
}

/** [WORKSHOP18] When everyone was last called: at the start, or when the item that is on began. */
export function calledAt(workshop: Workshop): number | null {
	if (workshop.state !== 'live' && workshop.state !== 'paused') return null;
	return Math.max(workshop.startedAt, workshop.current?.startedAt ?? 0);
}

function currentOf(workshop: Workshop): Omit<CurrentItem, 'since'> | null {
	return workshop.state === 'live' || workshop.state === 'paused' ? workshop.current : null;
}

function finishedOf(workshop: Workshop): readonly string[] {
	return workshop.state === 'planned' ? [] : workshop.finished;
}
