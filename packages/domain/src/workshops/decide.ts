import { ok, refuse, type Result } from '../result.ts';
import { changeSince } from './changes.ts';
import { decideRooms, isRoomsCommand } from './decide-rooms.ts';
import { changeAgenda, itemFinished, setAside, setAsideInPause, startItem, takeUp } from './items.ts';
import { mayCommand, type WorkshopActor } from './may-command.ts';
import { openRound } from './rooms.ts';
import { reasonOf, refuseStale, type StaleCommand } from './stale-command.ts';
import { areLanguages } from './spoken-languages.ts';
import { isTimeZone } from './zoned-time.ts';
import { callSpeaker, lowerHand, moveHand, raiseHand, setSpeakingRules, speakerFinished } from './speakers.ts';
import { currentItem, nextItem, shownNotice } from './view.ts';
import type {
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
			if (currentItem(workshop)?.cluster === null) return refuse('workshop/no-steps');
			return ok(workshop.current.step === command.step ? [] : [{ type: 'step-moved', step: command.step }]);
		case 'start-timer':
			return ok([{ type: 'timer-started', endsAt: timerStart(workshop, command, now) + command.minutes * 60_000 }]);
		case 'stop-timer':
			return workshop.timer ? ok([{ type: 'timer-stopped' }]) : refuse('workshop/no-timer');
		case 'pause':
			return ok([pauseUntil(command.minutes, now)]);
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
		case 'call-speaker':
			return refuse('workshop/paused');
		case 'pause':
			return command.minutes === undefined ? refuse('workshop/paused') : ok([pauseUntil(command.minutes, now)]);
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

function pauseUntil(minutes: number | undefined, now: number): WorkshopEvent {
	return { type: 'workshop-paused', ...(minutes === undefined ? {} : { until: now + minutes * 60_000 }) };
}

/** [WORKSHOP17] Without minutes a notice stands until it is withdrawn. */
function giveNotice({ text, minutes, countdown }: GiveNotice, now: number): WorkshopEvent {
	const ends = minutes === undefined ? {} : { until: now + minutes * 60_000, countdown: countdown === true };
	return { type: 'notice-given', text, ...ends };
}

function withdrawNotice(workshop: Workshop, now: number): Decision {
	return ok(shownNotice(workshop, now) ? [{ type: 'notice-withdrawn' }] : []);
}

/** [WORKSHOP20] [WORKSHOP26] */
function changeDetails(details: WorkshopDetails): Decision {
	const wrong = wrongDetails(details);
	return wrong ? refuse(wrong) : ok([{ type: 'details-changed', details }]);
}

/** What of the details cannot be recorded, when a workshop is planned as well as later. */
export function wrongDetails({
	starts,
	languages
}: WorkshopDetails): 'workshop/unknown-time-zone' | 'workshop/unknown-language' | null {
	if (starts && !isTimeZone(starts.zone)) return 'workshop/unknown-time-zone';
	return languages && !areLanguages(languages) ? 'workshop/unknown-language' : null;
}

/** A timer that has run out goes on from now: what was overrun is not taken from the minutes that are added. */
function timerStart({ timer }: LiveWorkshop, { more }: { more?: true | undefined }, now: number): number {
	return more && timer ? Math.max(now, timer.endsAt) : now;
}
