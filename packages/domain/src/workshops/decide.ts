import { mayAct, type Act, type Phase, type Role, type AdmissionStatus } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import { changeSince } from './changes.ts';
import { decideRooms, isRoomsCommand } from './decide-rooms.ts';
import { openRound } from './rooms.ts';
import { reasonOf, refuseStale, type StaleCommand } from './stale-command.ts';
import { isTimeZone } from './zoned-time.ts';
import { moveHand, raiseHand, setSpeakingRules } from './speakers.ts';
import { agendaItemStatus, hasBegun, hasHandRaised, itemKind, nextItem, shownNotice } from './view.ts';
import type {
	AgendaItem,
	BegunWorkshop,
	LiveWorkshop,
	PausedWorkshop,
	PlannedWorkshop,
	RoomsCommand,
	Workshop,
	WorkshopCommand,
	WorkshopDetails,
	WorkshopEvent
} from './workshop.ts';

/**
 * Who gives the command, as the people room knows them now, and whether the consultation is open. `outside`: the workshop is a breakout
 * room, and they are placed in another one or in none.
 */
export type WorkshopActor = {
	participant: string;
	role: Role;
	status: AdmissionStatus;
	phase: Phase;
	outside?: boolean | undefined;
};

type Decision = Result<WorkshopEvent[]>;
type GiveNotice = Extract<WorkshopCommand, { type: 'give-notice' }>;

/**
 * [WORKSHOP1] The one rule of a workshop: a command becomes events, or is refused by name.
 * No events is an answer too: what was asked for is so already.
 * [WORKSHOP14] `seen` is the number of the last event that the actor knew of; null where they do not say.
 */
export function decide(
	workshop: Workshop,
	command: WorkshopCommand,
	actor: WorkshopActor,
	now: number,
	seen: number | null
): Decision | StaleCommand {
	const allowed = mayCommand(workshop, command, actor);
	if (!allowed.ok) return allowed;
	const change = seen === null ? null : changeSince(workshop, command, seen);
	if (change) return refuseStale(reasonOf(workshop, command, change), change);
	return decideNow(workshop, command, actor, now);
}

function decideNow(workshop: Workshop, command: WorkshopCommand, actor: WorkshopActor, now: number): Decision {
	if (workshop.state === 'closed') return refuse('workshop/closed');
	if (isRoomsCommand(command)) return decideRooms(workshop, command, actor.participant, now);
	if (isOfAnyState(command)) return decideAnyState(workshop, command, actor);
	switch (workshop.state) {
		case 'planned':
			return decidePlanned(workshop, command, now);
		case 'live':
			return decideLive(workshop, command, actor, now);
		case 'paused':
			return decidePaused(workshop, command, actor, now);
	}
}

type OfAnyState = Extract<WorkshopCommand, { type: 'name-runners' | 'call-help' | 'clear-help' }>;
type OfStates = Exclude<WorkshopCommand, OfAnyState | RoomsCommand>;

function isOfAnyState(command: WorkshopCommand): command is OfAnyState {
	return command.type === 'name-runners' || command.type === 'call-help' || command.type === 'clear-help';
}

function decideAnyState(workshop: Workshop, command: OfAnyState, { participant }: WorkshopActor): Decision {
	switch (command.type) {
		case 'name-runners': {
			const participants = [...new Set(command.participants)];
			return ok(sameIn(workshop.runners, participants) ? [] : [{ type: 'runners-named', participants }]);
		}
		case 'call-help':
			if (!workshop.room) return refuse('workshop/no-room');
			return ok(workshop.help ? [] : [{ type: 'help-called', participant }]);
		case 'clear-help':
			return ok(workshop.help ? [{ type: 'help-cleared' }] : []);
	}
}

function sameIn(before: readonly string[], after: readonly string[]): boolean {
	return before.length === after.length && before.every((one) => after.includes(one));
}

/** [BREAKOUT9] The rights of a role, and within this workshop those of whoever was named to run it. */
export function mayCommand(workshop: Workshop, command: WorkshopCommand, actor: WorkshopActor): Result<true> {
	const runs = workshop.runners.includes(actor.participant);
	const allowed = mayAct({ ...actor, runs }, actNeeded(command, actor), actor.phase);
	if (!allowed.ok) return allowed;
	const isOfRoom = !actor.outside || runs || actor.role === 'facilitator';
	return isOfRoom || !isForThoseInRoom(command) ? allowed : refuse('workshop/other-room');
}

/** [BREAKOUT10] Who has gone to another room still takes down the hand that they raised here. */
function isForThoseInRoom({ type }: WorkshopCommand): boolean {
	return type === 'raise-hand' || type === 'call-help';
}

/**
 * [WORKSHOP3] Everyone who may speak handles their own hand; all else is the facilitator's. What goes beyond the running of the
 * workshop is not for those who were named to run it.
 */
function actNeeded(command: WorkshopCommand, actor: WorkshopActor): Act {
	switch (command.type) {
		case 'raise-hand':
		case 'call-help':
		case 'choose-room':
			return 'raise-hand';
		case 'lower-hand':
			return (command.participant ?? actor.participant) === actor.participant ? 'raise-hand' : 'run-workshop';
		case 'change-agenda':
		case 'change-details':
		case 'close':
		case 'name-runners':
		case 'plan-rooms':
		case 'open-rooms':
		case 'place-people':
		case 'place-rest':
		case 'extend-rooms':
		case 'close-rooms':
			return 'plan-workshop';
		case 'start':
		case 'start-item':
		case 'next-item':
		case 'move-step':
		case 'start-timer':
		case 'stop-timer':
		case 'pause':
		case 'resume':
		case 'call-speaker':
		case 'finish-speaker':
		case 'give-notice':
		case 'withdraw-notice':
		case 'clear-help':
		case 'move-hand':
		case 'set-speaking-rules':
		case 'skip-item':
		case 'park-item':
		case 'take-up-item':
			return 'run-workshop';
	}
}

function decidePlanned(workshop: PlannedWorkshop, command: OfStates, now: number): Decision {
	switch (command.type) {
		case 'change-agenda':
			return changeAgenda(workshop, command.items);
		case 'change-details':
			return changeDetails(command.details);
		case 'set-speaking-rules':
			return setSpeakingRules(workshop, command.rules);
		case 'start':
			return workshop.items.length > 0 ? ok([{ type: 'workshop-started' }]) : refuse('workshop/agenda-empty');
		case 'give-notice':
			return ok([giveNotice(command, now)]);
		case 'withdraw-notice':
			return withdrawNotice(workshop, now);
		case 'close':
			return close(workshop, [{ type: 'workshop-closed' }]);
		case 'start-item':
		case 'next-item':
		case 'move-step':
		case 'start-timer':
		case 'stop-timer':
		case 'pause':
		case 'resume':
		case 'skip-item':
		case 'park-item':
		case 'take-up-item':
		case 'raise-hand':
		case 'move-hand':
		case 'lower-hand':
		case 'call-speaker':
		case 'finish-speaker':
			return refuse('workshop/not-live');
	}
}

function decideLive(workshop: LiveWorkshop, command: OfStates, actor: WorkshopActor, now: number): Decision {
	switch (command.type) {
		case 'start':
			return refuse('workshop/already-started');
		case 'start-item':
			return startItem(workshop, command.item, now);
		case 'next-item': {
			const next = nextItem(workshop);
			return next ? startItem(workshop, next.id, now) : refuse('workshop/no-next-item');
		}
		case 'move-step':
			if (!workshop.current) return refuse('workshop/unknown-item');
			return ok(workshop.current.step === command.step ? [] : [{ type: 'step-moved', step: command.step }]);
		case 'start-timer':
			return ok([{ type: 'timer-started', endsAt: timerStart(workshop, command, now) + command.minutes * 60_000 }]);
		case 'stop-timer':
			return workshop.timer ? ok([{ type: 'timer-stopped' }]) : refuse('workshop/no-timer');
		case 'pause':
			return ok([{ type: 'workshop-paused' }]);
		case 'resume':
			return refuse('workshop/not-paused');
		case 'call-speaker':
			return callSpeaker(workshop, command.participant);
		case 'skip-item':
			return setAside(workshop, { type: 'item-skipped', item: command.item }, now);
		case 'park-item':
			return setAside(workshop, { type: 'item-parked', item: command.item, reason: command.reason }, now);
		case 'change-agenda':
		case 'change-details':
		case 'take-up-item':
		case 'raise-hand':
		case 'move-hand':
		case 'set-speaking-rules':
		case 'lower-hand':
		case 'finish-speaker':
		case 'give-notice':
		case 'withdraw-notice':
		case 'close':
			return decideBegun(workshop, command, actor, now);
	}
}

/** [WORKSHOP8] During a pause the agenda stands still; hands, notices and the agenda's text do not. */
function decidePaused(workshop: PausedWorkshop, command: OfStates, actor: WorkshopActor, now: number): Decision {
	switch (command.type) {
		case 'start':
			return refuse('workshop/already-started');
		case 'resume':
			return ok([{ type: 'workshop-resumed' }]);
		case 'start-item':
		case 'next-item':
		case 'move-step':
		case 'start-timer':
		case 'stop-timer':
		case 'pause':
		case 'call-speaker':
			return refuse('workshop/paused');
		case 'skip-item':
			return setAsideInPause(workshop, { type: 'item-skipped', item: command.item });
		case 'park-item':
			return setAsideInPause(workshop, { type: 'item-parked', item: command.item, reason: command.reason });
		case 'change-agenda':
		case 'change-details':
		case 'take-up-item':
		case 'raise-hand':
		case 'move-hand':
		case 'set-speaking-rules':
		case 'lower-hand':
		case 'finish-speaker':
		case 'give-notice':
		case 'withdraw-notice':
		case 'close':
			return decideBegun(workshop, command, actor, now);
	}
}

type InAnyBegunState = Extract<
	WorkshopCommand,
	{
		type:
			| 'change-agenda'
			| 'change-details'
			| 'take-up-item'
			| 'raise-hand'
			| 'move-hand'
			| 'set-speaking-rules'
			| 'lower-hand'
			| 'finish-speaker'
			| 'give-notice'
			| 'withdraw-notice'
			| 'close';
	}
>;

function decideBegun(workshop: BegunWorkshop, command: InAnyBegunState, actor: WorkshopActor, now: number): Decision {
	switch (command.type) {
		case 'change-agenda':
			return changeAgenda(workshop, command.items);
		case 'change-details':
			return changeDetails(command.details);
		case 'take-up-item':
			return takeUp(workshop, command.item);
		case 'raise-hand':
			return raiseHand(workshop, actor.participant, command.kind);
		case 'move-hand':
			return moveHand(workshop, command.participant, command.before);
		case 'set-speaking-rules':
			return setSpeakingRules(workshop, command.rules);
		case 'lower-hand':
			return lowerHand(workshop, command.participant ?? actor.participant);
		case 'finish-speaker':
			return ok(speakerFinished(workshop));
		case 'give-notice':
			return ok([giveNotice(command, now)]);
		case 'withdraw-notice':
			return withdrawNotice(workshop, now);
		case 'close':
			return close(workshop, closing(workshop));
	}
}

/** [BREAKOUT8] Rooms close together, and before the workshop that they belong to. */
function close(workshop: Workshop, events: WorkshopEvent[]): Decision {
	if (workshop.room) return refuse('workshop/is-room');
	return openRound(workshop) ? refuse('workshop/rooms-open') : ok(events);
}

function closing(workshop: BegunWorkshop): WorkshopEvent[] {
	return [...speakerFinished(workshop), ...itemFinished(workshop), { type: 'workshop-closed' }];
}

/** What closes a room, when all are closed. */
export function closeRoom(workshop: Workshop): WorkshopEvent[] {
	switch (workshop.state) {
		case 'planned':
			return [{ type: 'workshop-closed' }];
		case 'live':
		case 'paused':
			return closing(workshop);
		case 'closed':
			return [];
	}
}

/** [WORKSHOP6] What has begun stays on the agenda, for its minutes are in the record; a running agenda is never empty. */
function changeAgenda(workshop: Exclude<Workshop, { state: 'closed' }>, items: AgendaItem[]): Decision {
	const ids = new Set(items.map((item) => item.id));
	if (ids.size < items.length) return refuse('workshop/unknown-item');
	if (workshop.state !== 'planned' && items.length === 0) return refuse('workshop/agenda-empty');
	const begun = workshop.items.filter((item) => hasBegun(workshop, item.id));
	if (begun.some((item) => !ids.has(item.id))) return refuse('workshop/item-begun');
	return ok([{ type: 'agenda-changed', items }]);
}

/** [WORKSHOP17] Without minutes a notice stands until it is withdrawn. */
function giveNotice({ text, minutes, countdown }: GiveNotice, now: number): WorkshopEvent {
	const ends = minutes === undefined ? {} : { until: now + minutes * 60_000, countdown: countdown === true };
	return { type: 'notice-given', text, ...ends };
}

function withdrawNotice(workshop: Workshop, now: number): Decision {
	return ok(shownNotice(workshop, now) ? [{ type: 'notice-withdrawn' }] : []);
}

/** [WORKSHOP20] */
function changeDetails(details: WorkshopDetails): Decision {
	if (details.starts && !isTimeZone(details.starts.zone)) return refuse('workshop/unknown-time-zone');
	return ok([{ type: 'details-changed', details }]);
}

/**
 * [WORKSHOP4] Starting an item finishes the one before it, its timer and its speaker, and clears the hands that were raised for it.
 * A finished one may be taken up again, and so may one that was set aside. [WORKSHOP21] A break counts down from its minutes.
 */
function startItem(workshop: LiveWorkshop, id: string, now: number): Decision {
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
function setAside(workshop: LiveWorkshop, event: AsideEvent, now: number): Decision {
	if (workshop.current?.item !== event.item) return setAsideUpcoming(workshop, event);
	const next = nextItem(workshop);
	if (!next) return ok([...floorCleared(workshop), ...itemFinished(workshop), event]);
	const started = startItem(workshop, next.id, now);
	return started.ok ? ok([...started.value, event]) : started;
}

function setAsideInPause(workshop: PausedWorkshop, event: AsideEvent): Decision {
	return workshop.current?.item === event.item ? refuse('workshop/paused') : setAsideUpcoming(workshop, event);
}

function setAsideUpcoming(workshop: BegunWorkshop, event: AsideEvent): Decision {
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
function takeUp(workshop: BegunWorkshop, id: string): Decision {
	if (!workshop.items.some((item) => item.id === id)) return refuse('workshop/unknown-item');
	return ok(workshop.aside[id] ? [{ type: 'item-taken-up', item: id }] : []);
}

/** Before the first item nobody has asked to speak on another one. */
function floorCleared(workshop: LiveWorkshop): WorkshopEvent[] {
	if (!workshop.current) return [];
	return [...speakerFinished(workshop), ...(workshop.queue.length > 0 ? [{ type: 'hands-cleared' as const }] : [])];
}

/** A timer that has run out goes on from now: what was overrun is not taken from the minutes that are added. */
function timerStart({ timer }: LiveWorkshop, { more }: { more?: true | undefined }, now: number): number {
	return more && timer ? Math.max(now, timer.endsAt) : now;
}

function itemFinished({ current, timer }: BegunWorkshop): WorkshopEvent[] {
	const events: WorkshopEvent[] = timer ? [{ type: 'timer-stopped' }] : [];
	return current ? [...events, { type: 'item-finished', item: current.item }] : events;
}

function lowerHand(workshop: BegunWorkshop, participant: string): Decision {
	if (!hasHandRaised(workshop, participant)) return refuse('workshop/hand-not-raised');
	return ok([{ type: 'hand-lowered', participant }]);
}

/** [WORKSHOP7] One person speaks at a time: calling the next ends the one before. */
function callSpeaker(workshop: LiveWorkshop, participant: string): Decision {
	if (!hasHandRaised(workshop, participant)) return refuse('workshop/hand-not-raised');
	return ok([...speakerFinished(workshop), { type: 'speaker-called', participant }]);
}

function speakerFinished({ speaking }: BegunWorkshop): WorkshopEvent[] {
	return speaking ? [{ type: 'speaker-finished', participant: speaking.participant }] : [];
}
