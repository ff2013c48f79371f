import { agendaItemStatus, itemElapsed, itemKind } from './view.ts';
import type { AgendaItem, Workshop } from './workshop.ts';
import { instantOf, localTime } from './zoned-time.ts';

export type Span = { from: number; to: number };

/** An item on the clock, in epoch milliseconds. */
export type ItemTimes = {
	item: string;
	/** By the minutes of the agenda; null without a beginning. */
	planned: Span | null;
	/** As things are: null of what is over, set aside or passed over. */
	presumed: Span | null;
	/** When it was held; `to` is null while it is on. */
	held: { from: number; to: number | null } | null;
};

/** What cannot be kept as things are: a break that is fixed, or the end (`item` null), and by how much. */
export type Overrun = {
	item: string | null;
	/** When it should begin, or the workshop end. */
	at: number;
	by: number;
	/** Items before it of which each alone would make up for it, the shortest first. */
	enough: string[];
};

export type ClockTimes = {
	items: ItemTimes[];
	end: { planned: number; presumed: number } | null;
	/** How much later than planned the next item begins, or the workshop ends; below nought when it is early. */
	behind: number;
	overruns: Overrun[];
};

/**
 * [WORKSHOP23] When each item should begin, and when it is expected to. Finished items count their real time, the current one at least
 * until now, and later ones their planned minutes. Pure: the same workshop at the same time has the same times.
 */
export function clockTimes(workshop: Workshop, now: number): ClockTimes {
	const begins = workshop.details.starts?.at ?? startedAtOf(workshop);
	if (begins === null) return { items: workshop.items.map(withoutTimes), end: null, behind: 0, overruns: [] };
	const planned = planItems(workshop, begins);
	const presumed = presumeItems(workshop, begins, now);
	const items = workshop.items.map(({ id }): ItemTimes => ({
		item: id,
		planned: planned.spans.get(id) ?? null,
		presumed: presumed.spans.get(id) ?? null,
		held: heldTimes(workshop, id)
	}));
	const end = workshop.state === 'closed' ? workshop.closedAt : presumed.end;
	return {
		items,
		end: { planned: planned.end, presumed: end },
		behind: workshop.state === 'closed' ? 0 : behindNow(workshop, items, end - planned.end),
		overruns: workshop.state === 'closed' ? [] : findOverruns(workshop, presumed, planned.end)
	};
}

function startedAtOf(workshop: Workshop): number | null {
	return workshop.state === 'planned' ? null : workshop.startedAt;
}

function withoutTimes({ id }: AgendaItem): ItemTimes {
	return { item: id, planned: null, presumed: null, held: null };
}

type Schedule = { spans: Map<string, Span>; end: number };

/** The plan holds still while the workshop runs: what is left out in it keeps its minutes, so that these are seen to be won. */
function planItems(workshop: Workshop, begins: number): Schedule {
	const spans = new Map<string, Span>();
	let end = begins;
	for (const item of workshop.items) {
		const from = Math.max(end, earliest(workshop, item));
		end = from + item.minutes * 60_000;
		spans.set(item.id, { from, to: end });
	}
	return { spans, end };
}

function presumeItems(workshop: Workshop, begins: number, now: number): Schedule {
	const spans = new Map<string, Span>();
	const place = workshop.items.findIndex(({ id }) => agendaItemStatus(workshop, id) === 'current');
	let end = workshop.state === 'planned' ? Math.max(begins, now) : now;
	if (workshop.state === 'closed') return { spans, end: workshop.closedAt };
	for (const item of workshop.items.slice(Math.max(0, place))) {
		const status = agendaItemStatus(workshop, item.id);
		if (status !== 'current' && status !== 'upcoming') continue;
		const from =
			status === 'current' ? (heldTimes(workshop, item.id)?.from ?? now) : Math.max(end, earliest(workshop, item));
		end = (status === 'current' ? now : from) + remaining(workshop, item, now);
		spans.set(item.id, { from, to: end });
	}
	return { spans, end };
}

/** What is left of its minutes; for the present break, what its countdown still has. */
function remaining(workshop: Workshop, item: AgendaItem, now: number): number {
	const isOn = agendaItemStatus(workshop, item.id) === 'current';
	if (isOn && itemKind(item) === 'break') {
		if (workshop.state === 'live' && workshop.timer) return Math.max(0, workshop.timer.endsAt - now);
		if (workshop.state === 'paused' && workshop.timer) return Math.max(0, workshop.timer.left);
	}
	return Math.max(0, item.minutes * 60_000 - itemElapsed(workshop, item.id, now));
}

function earliest({ details: { starts } }: Workshop, { notBefore }: AgendaItem): number {
	return starts && notBefore ? instantOf(localTime(starts.at, starts.zone).day, notBefore, starts.zone) : -Infinity;
}

function heldTimes(workshop: Workshop, item: string): ItemTimes['held'] {
	if (workshop.state === 'planned') return null;
	const run = workshop.runs?.[item];
	return run ? { ...run } : null;
}

function behindNow(workshop: Workshop, items: readonly ItemTimes[], atTheEnd: number): number {
	const next = items.find(({ item, presumed }) => presumed && agendaItemStatus(workshop, item) === 'upcoming');
	return next?.planned && next.presumed ? next.presumed.from - next.planned.from : atTheEnd;
}

function findOverruns(workshop: Workshop, { spans, end }: Schedule, plannedEnd: number): Overrun[] {
	const fixed = workshop.items.flatMap((item) => {
		const at = earliest(workshop, item);
		const from = spans.get(item.id)?.from;
		const isToCome = agendaItemStatus(workshop, item.id) === 'upcoming';
		return isToCome && from !== undefined && at > -Infinity && from > at ? [{ item: item.id, at, by: from - at }] : [];
	});
	const late = end > plannedEnd ? [{ item: null, at: plannedEnd, by: end - plannedEnd }] : [];
	return [...fixed, ...late].map((overrun) => ({ ...overrun, enough: enoughFor(workshop, overrun, spans) }));
}

/** A break is nobody's to cut: people need it. */
function enoughFor(workshop: Workshop, { item, by }: Pick<Overrun, 'item' | 'by'>, spans: Map<string, Span>): string[] {
	const place = workshop.items.findIndex(({ id }) => id === item);
	const before = item === null ? workshop.items : workshop.items.slice(0, place);
	return before
		.filter((each) => itemKind(each) !== 'break' && agendaItemStatus(workshop, each.id) === 'upcoming')
		.map(({ id }) => ({ id, length: lengthOf(spans.get(id)) }))
		.filter(({ length }) => length >= by)
		.toSorted((a, b) => a.length - b.length)
		.map(({ id }) => id);
}

function lengthOf(span: Span | undefined): number {
	return span ? span.to - span.from : 0;
}
