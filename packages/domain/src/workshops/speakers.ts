import { ok, refuse, type Result } from '../result.ts';
import { hasHandRaised, speakingNow } from './view.ts';
import type {
	BegunWorkshop,
	Hand,
	LiveWorkshop,
	SpeakingRules,
	SpeechKind,
	Workshop,
	WorkshopEvent
} from './workshop.ts';

/** A speech may take as long as it needs, and hands stand in the order in which they went up. */
export const noRules: SpeakingRules = { seconds: null, unheardFirst: false };

/** Asking for something else is no second hand: it changes what the first one is for. */
export function raiseHand(
	workshop: BegunWorkshop,
	participant: string,
	kind: SpeechKind | undefined
): Result<WorkshopEvent[]> {
	const raised = workshop.queue.find((hand) => hand.participant === participant);
	if (raised && (kind === undefined || kind === raised.kind)) return refuse('workshop/hand-already-raised');
	const before = raised && kind !== 'process' ? undefined : placeOf(workshop, participant, kind);
	return ok([{ type: 'hand-raised', participant, ...(kind && { kind }), ...(before !== undefined && { before }) }]);
}

/** [WORKSHOP31] The hand before which a new one stands by the rules of the workshop: last where there is none. */
function placeOf(workshop: BegunWorkshop, participant: string, kind: SpeechKind | undefined): string | undefined {
	const others = workshop.queue.filter((hand) => hand.participant !== participant);
	const isHeard = (person: string) => workshop.heard?.includes(person) ?? false;
	const isLater = (hand: Hand) => {
		if (hand.kind === 'process') return false;
		return kind === 'process' || (workshop.rules.unheardFirst && !isHeard(participant) && isHeard(hand.participant));
	};
	// What the facilitator has put there by hand stays there: a hand passes those behind it only.
	const last = others.findLastIndex((hand) => !isLater(hand));
	return others[last + 1]?.participant;
}

/** [WORKSHOP32] One of two hands must be up still, and so must the one before which it is put. */
export function moveHand(workshop: BegunWorkshop, participant: string, before: string | null): Result<WorkshopEvent[]> {
	const isUp = (person: string) => hasHandRaised(workshop, person);
	if (!isUp(participant) || (before !== null && !isUp(before))) return refuse('workshop/hand-not-raised');
	if (before === participant) return ok([]);
	const order = workshop.queue.map((hand) => hand.participant);
	const moved = inserted(workshop.queue, hand(workshop, participant), before).map((each) => each.participant);
	return ok(
		order.every((person, place) => person === moved[place]) ? [] : [{ type: 'hand-moved', participant, before }]
	);
}

/** [WORKSHOP33] They hold for who raises a hand, or begins to speak, from now on; the clock of the speech that is on as well. */
export function setSpeakingRules(workshop: Workshop, rules: SpeakingRules): Result<WorkshopEvent[]> {
	return ok(areSame(workshop.rules, rules) ? [] : [{ type: 'speaking-rules-set', rules }]);
}

export function areSame(one: SpeakingRules, other: SpeakingRules): boolean {
	const budgets = ({ budgets: all = [] }: SpeakingRules) =>
		JSON.stringify(all.map(({ constituency, minutes }) => [constituency, minutes]));
	return one.seconds === other.seconds && one.unheardFirst === other.unheardFirst && budgets(one) === budgets(other);
}

function hand({ queue }: BegunWorkshop, participant: string): Hand {
	const found = queue.find((each) => each.participant === participant);
	if (!found) throw new Error('Whose hand is up stands in the queue.');
	return found;
}

/** The queue with a hand before another one; at the end where that one is not up, or is its own. */
export function inserted(queue: readonly Hand[], hand: Hand, before: string | null | undefined): Hand[] {
	const others = queue.filter(({ participant }) => participant !== hand.participant);
	const place = others.findIndex(({ participant }) => participant === before);
	return place < 0 ? [...others, hand] : others.toSpliced(place, 0, hand);
}

/** [WORKSHOP33] When the time of the speech that is on is over; null where it may take as long as it needs. */
export function speechEndsAt(workshop: Workshop): number | null {
	const speaking = speakingNow(workshop);
	const { seconds } = workshop.rules;
	return speaking && seconds !== null ? speaking.since + seconds * 1000 : null;
}

/** [WORKSHOP12] People who are gone, or may no longer speak, neither wait for the floor nor hold it. */
export function removeFromSpeakers(workshop: Workshop, participant: string): WorkshopEvent[] {
	const events: WorkshopEvent[] = [];
	if (hasHandRaised(workshop, participant)) events.push({ type: 'hand-lowered', participant });
	if (speakingNow(workshop)?.participant === participant) events.push({ type: 'speaker-finished', participant });
	return events;
}

export function lowerHand(workshop: BegunWorkshop, participant: string): Result<WorkshopEvent[]> {
	if (!hasHandRaised(workshop, participant)) return refuse('workshop/hand-not-raised');
	return ok([{ type: 'hand-lowered', participant }]);
}

/** [WORKSHOP7] One person speaks at a time: calling the next ends the one before. */
export function callSpeaker(workshop: LiveWorkshop, participant: string): Result<WorkshopEvent[]> {
	if (!hasHandRaised(workshop, participant)) return refuse('workshop/hand-not-raised');
	return ok([...speakerFinished(workshop), { type: 'speaker-called', participant }]);
}

export function speakerFinished({ speaking }: BegunWorkshop): WorkshopEvent[] {
	return speaking ? [{ type: 'speaker-finished', participant: speaking.participant }] : [];
}

/** Before the first item nobody has asked to speak on another one. */
export function floorCleared(workshop: LiveWorkshop): WorkshopEvent[] {
	if (!workshop.current) return [];
	return [...speakerFinished(workshop), ...(workshop.queue.length > 0 ? [{ type: 'hands-cleared' as const }] : [])];
}
