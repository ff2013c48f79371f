import type {
	BegunWorkshop,
	ClosedWorkshop,
	LiveWorkshop,
	Notice,
	PausedWorkshop,
	RecordedEvent,
	RestoredWorkshop,
	Step,
	Workshop,
	WorkshopEvent
} from './workshop.ts';
import { noteChange } from './changes.ts';
import { roundsAfter } from './rounds.ts';
import { inserted, noRules } from './speakers.ts';
import { isCurrentOrFinished } from './view.ts';

/**
 * [WORKSHOP2] What the workshop is after one more recorded event; null before the first. An event that was applied already changes nothing,
 * nor does [DB60] one of a kind that only a later version knows. A gap is the caller's mistake.
 */
export function evolve(workshop: Workshop | null, recorded: RecordedEvent): Workshop {
	if (workshop && recorded.seq <= workshop.seq) return workshop;
	if (recorded.seq !== (workshop?.seq ?? 0) + 1) throw new RangeError('An event of the workshop is missing.');
	const next = after(workshop, recorded.event, recorded.at) as Workshop | undefined;
	if (!next) return { ...(workshop as Workshop), seq: recorded.seq };
	return { ...next, seq: recorded.seq, ...noteChange(workshop, recorded) };
}

/** The workshop that these events amount to, from its planning on or from where it stands; null of no events. */
export function fold(events: readonly RecordedEvent[], workshop: Workshop | null = null): Workshop | null {
	return events.reduce<Workshop | null>(evolve, workshop);
}

/** What an event makes of the workshop, apart from its number and from who changed what. */
export function after(workshop: Workshop | null, event: WorkshopEvent, at: number): Workshop {
	if (event.type === 'workshop-planned') return planned(event);
	if (!workshop) throw new Error('A workshop begins by being planned.');
	switch (event.type) {
		case 'agenda-changed':
			return { ...workshop, items: event.items };
		case 'details-changed':
			return { ...workshop, details: event.details };
		case 'item-skipped':
			return { ...workshop, aside: { ...workshop.aside, [event.item]: { how: 'skipped' } } };
		case 'item-parked':
			return { ...workshop, aside: { ...workshop.aside, [event.item]: { how: 'parked', reason: event.reason } } };
		case 'item-taken-up':
			return takenUp(workshop, event.item);
		case 'notice-given':
			return { ...workshop, notice: noticeOf(event, at) };
		case 'notice-withdrawn':
			return { ...workshop, notice: null };
		case 'workshop-started':
			return started(workshop, at);
		case 'workshop-closed':
			return closed(workshop, at);
		case 'item-started':
			return itemStarted(live(workshop), event.item, at);
		case 'item-finished':
			return finished(begun(workshop), event.item, at);
		case 'step-moved':
			return moved(live(workshop), event.step);
		case 'timer-started':
			return { ...live(workshop), timer: { endsAt: event.endsAt } };
		case 'timer-stopped':
			return { ...begun(workshop), timer: null };
		case 'workshop-paused':
			return paused(begun(workshop), event.until, at);
		case 'workshop-resumed':
			return resumed(workshop, at);
		case 'hand-raised':
			return raised(begun(workshop), event, at);
		case 'hand-moved':
			return handMoved(begun(workshop), event.participant, event.before);
		case 'speaking-rules-set':
			return { ...workshop, rules: event.rules };
		case 'hand-lowered':
			return withoutHand(begun(workshop), event.participant);
		case 'speaker-called':
			return called(begun(workshop), event.participant, at);
		case 'speaker-finished':
			return { ...begun(workshop), speaking: null };
		case 'hands-cleared':
			return { ...begun(workshop), queue: [] };
		case 'runners-named':
			return { ...workshop, runners: event.participants };
		case 'help-called':
			return { ...workshop, help: { participant: event.participant, at } };
		case 'help-cleared':
			return { ...workshop, help: null };
		case 'rooms-planned':
		case 'rooms-opened':
		case 'people-placed':
		case 'rooms-extended':
		case 'rooms-closed':
			return { ...workshop, rounds: roundsAfter(workshop.rounds, event, at) };
		case 'command-undone':
			return restored(workshop, event.restored);
	}
}

function restored(
	{ seq, title, changed, recent, room, ...now }: Workshop,
	{ items = now.items, aside = now.aside, details = now.details, rules = now.rules, ...before }: RestoredWorkshop
): Workshop {
	const { runners = now.runners, rounds = now.rounds, help = now.help, ...rest } = before;
	return { ...rest, seq, title, items, aside, details, rules, changed, recent, room, runners, help, rounds };
}

function noticeOf({ text, until, countdown }: Extract<WorkshopEvent, { type: 'notice-given' }>, at: number): Notice {
	return { text, at, ...(until === undefined ? {} : { until, countdown: countdown === true }) };
}

function planned(event: Extract<WorkshopEvent, { type: 'workshop-planned' }>): Workshop {
	const { title, items, details = {}, room = null, runners = [] } = event;
	const nothingYet = { aside: {}, rules: noRules, notice: null, changed: {}, recent: [], help: null, rounds: [] };
	return { state: 'planned', seq: 0, title, items, details, room, runners, ...nothingYet };
}

function agendaOf({ seq, title, items, aside, details, rules, notice, changed, recent, ...workshop }: Workshop) {
	const { room, runners, help, rounds } = workshop;
	return { seq, title, items, aside, details, rules, notice, changed, recent, room, runners, help, rounds };
}

function started(workshop: Workshop, at: number): LiveWorkshop {
	const nothingYet = {
		spent: {},
		finished: [],
		runs: {},
		queue: [],
		heard: [],
		speaking: null,
		current: null,
		timer: null
	};
	return { state: 'live', ...agendaOf(workshop), startedAt: at, ...nothingYet };
}

function closed(workshop: Workshop, at: number): ClosedWorkshop {
	const agenda = agendaOf(workshop);
	if (workshop.state === 'planned')
		return { state: 'closed', ...agenda, startedAt: null, closedAt: at, spent: {}, finished: [] };
	const { startedAt, spent, runs } = workshop;
	return { state: 'closed', ...agenda, startedAt, closedAt: at, spent, finished: workshop.finished, runs };
}

function itemStarted(workshop: LiveWorkshop, item: string, at: number): LiveWorkshop {
	const runs = { ...workshop.runs, [item]: { from: workshop.runs?.[item]?.from ?? at, to: null } };
	return { ...workshop, runs, heard: [], current: { item, step: 'read', since: at, startedAt: at } };
}

/** [WORKSHOP22] What is taken up again is to be done again; where its place has passed, it stands at the end. */
function takenUp(workshop: Workshop, id: string): Workshop {
	const aside = Object.fromEntries(Object.entries(workshop.aside).filter(([item]) => item !== id));
	const after = workshop.items.slice(workshop.items.findIndex((item) => item.id === id) + 1);
	const hasPassed = after.some((item) => isCurrentOrFinished(workshop, item.id));
	const moved = workshop.items.filter((item) => item.id === id);
	const items = hasPassed ? [...workshop.items.filter((item) => item.id !== id), ...moved] : workshop.items;
	if (workshop.state === 'planned') return { ...workshop, items, aside };
	return { ...workshop, items, aside, finished: workshop.finished.filter((item) => item !== id) };
}

function finished(workshop: BegunWorkshop, item: string, at: number): BegunWorkshop {
	const done = [...workshop.finished.filter((other) => other !== item), item];
	const runs = { ...workshop.runs, [item]: { from: workshop.runs?.[item]?.from ?? at, to: at } };
	if (workshop.state === 'paused') return { ...workshop, finished: done, runs, current: null };
	return { ...workshop, finished: done, runs, spent: spentUntil(workshop, at), current: null };
}

function moved(workshop: LiveWorkshop, step: Step): LiveWorkshop {
	return workshop.current ? { ...workshop, current: { ...workshop.current, step } } : workshop;
}

/** [WORKSHOP8] What was left on the timer, and what the item had taken, stand still until the workshop goes on. */
function paused(workshop: BegunWorkshop, until: number | undefined, at: number): PausedWorkshop {
	if (workshop.state === 'paused') return { ...workshop, until };
	const { current, timer } = workshop;
	return {
		...workshop,
		state: 'paused',
		pausedAt: at,
		...(until === undefined ? {} : { until }),
		spent: spentUntil(workshop, at),
		current: current && { item: current.item, step: current.step, startedAt: current.startedAt },
		timer: timer && { left: timer.endsAt - at }
	};
}

function resumed(workshop: Workshop, at: number): LiveWorkshop {
	if (workshop.state !== 'paused') throw new Error('Only a paused workshop goes on.');
	const { startedAt, spent, finished, runs, queue, heard, speaking, current, timer } = workshop;
	return {
		state: 'live',
		...agendaOf(workshop),
		startedAt,
		spent,
		finished,
		runs,
		queue,
		heard,
		speaking,
		current: current && { ...current, since: at },
		timer: timer && { endsAt: at + timer.left }
	};
}

/** Once is enough: where the command that took a hand down is undone, it may be up again already. Then it gets what it is for now. */
function raised(
	workshop: BegunWorkshop,
	{ participant, kind, before }: Extract<WorkshopEvent, { type: 'hand-raised' }>,
	at: number
): BegunWorkshop {
	const place = workshop.queue.findIndex((hand) => hand.participant === participant);
	const hand = { participant, raisedAt: workshop.queue[place]?.raisedAt ?? at, ...(kind && { kind }) };
	const stays = place >= 0 && before === undefined;
	return { ...workshop, queue: stays ? workshop.queue.with(place, hand) : inserted(workshop.queue, hand, before) };
}

/** Where a command before it was undone, the hand may not be up any more. */
function handMoved(workshop: BegunWorkshop, participant: string, before: string | null): BegunWorkshop {
	const hand = workshop.queue.find((each) => each.participant === participant);
	return hand ? { ...workshop, queue: inserted(workshop.queue, hand, before) } : workshop;
}

function called(workshop: BegunWorkshop, participant: string, at: number): BegunWorkshop {
	const heard = [...(workshop.heard ?? []).filter((person) => person !== participant), participant];
	return { ...withoutHand(workshop, participant), heard, speaking: { participant, since: at } };
}

function withoutHand(workshop: BegunWorkshop, participant: string): BegunWorkshop {
	return { ...workshop, queue: workshop.queue.filter((hand) => hand.participant !== participant) };
}

function spentUntil({ spent, current }: LiveWorkshop, at: number): Record<string, number> {
	return current ? { ...spent, [current.item]: (spent[current.item] ?? 0) + at - current.since } : spent;
}

function live(workshop: Workshop): LiveWorkshop {
	if (workshop.state === 'live') return workshop;
	throw new Error(`The event needs a live workshop; this one is ${workshop.state}.`);
}

function begun(workshop: Workshop): BegunWorkshop {
	if (workshop.state === 'live' || workshop.state === 'paused') return workshop;
	throw new Error(`The event needs a workshop that has begun; this one is ${workshop.state}.`);
}
