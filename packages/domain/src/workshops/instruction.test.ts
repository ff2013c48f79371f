import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import { evolve, fold } from './evolve.ts';
import {
	instruction,
	sayings,
	type Instruction,
	type InstructionName,
	type Situation,
	type Viewer
} from './instruction.ts';
import type { WorkshopActor } from './may-command.ts';
import { openRound, type Assignment, type RoomPlan } from './rooms.ts';
import {
	steps,
	type AgendaItem,
	type RoomOf,
	type Workshop,
	type WorkshopCommand,
	type WorkshopEvent
} from './workshop.ts';

const chair: WorkshopActor = { participant: 'chair', role: 'facilitator', status: 'admitted', phase: 'open' };
const runner: WorkshopActor = { ...chair, participant: 'rita', role: 'participant' };
const items: AgendaItem[] = [
	{ id: 'detention', cluster: 'cluster-1', title: 'Detention', minutes: 20 },
	{ id: 'coffee', cluster: null, kind: 'break', title: 'Coffee', minutes: 10 },
	{ id: 'closing', cluster: null, title: 'Closing words', minutes: 10 }
];
const planOf = (assignment: Assignment): RoomPlan => ({
	assignment,
	minutes: 30,
	rooms: [
		{ id: 'a', number: 1, title: 'Justice', place: '', clusters: ['cluster-2'], rapporteurs: ['amal'], capacity: null }
	]
});
const commands: WorkshopCommand[] = [
	...(['start', 'next-item', 'pause', 'resume', 'stop-timer', 'close', 'close-rooms'] as const).map((type) => ({
		type
	})),
	...steps.map((step): WorkshopCommand => ({ type: 'move-step', step })),
	...items.map(({ id }): WorkshopCommand => ({ type: 'skip-item', item: id })),
	{ type: 'pause', minutes: 15 },
	{ type: 'plan-rooms', plan: planOf('mixed') },
	{ type: 'plan-rooms', plan: planOf('choice') },
	{
		type: 'open-rooms',
		people: [{ participant: 'amal', constituency: 'state', role: 'participant', status: 'admitted', isHere: true }]
	}
];

/** What of a workshop decides what is asked, times left out. */
function shapeOf(workshop: Workshop): string {
	const { state, items: agenda, aside, rounds, room } = workshop;
	const begun = workshop.state === 'live' || workshop.state === 'paused' ? workshop : null;
	const round = rounds.at(-1);
	return JSON.stringify([
		...[state, agenda.length, Object.keys(aside).sort(), room !== null],
		...[begun?.current?.item, begun?.current?.step, begun?.finished.toSorted(), begun?.timer != null],
		...[workshop.state === 'paused' && workshop.until !== undefined, round?.state, round?.assignment]
	]);
}

/** Every state that commands lead to from a planned workshop, each once. */
function reachable(agenda: AgendaItem[], room?: RoomOf): Workshop[] {
	const event: WorkshopEvent = { type: 'workshop-planned', title: 'First day', items: agenda, runners: ['rita'], room };
	const first = fold([{ seq: 1, at: 0, by: 'chair', event }]) as Workshop;
	const known = new Map([[shapeOf(first), first]]);
	for (const workshop of known.values())
		for (const command of commands) {
			const decision = decide(workshop, command, chair, 1000, null);
			if (!decision.ok) continue;
			const next = decision.value.reduce(
				(before, each) => evolve(before, { seq: before.seq + 1, at: 1000, by: 'chair', event: each }),
				workshop
			);
			if (!known.has(shapeOf(next))) known.set(shapeOf(next), next);
		}
	return [...known.values()];
}

const polls: Situation['poll'][] = [
	undefined,
	...(['open', 'closed'] as const).flatMap((state) => [
		{ state, indicative: false, closesAt: null },
		{ state, indicative: false, closesAt: 9_000_000 },
		{ state, indicative: true, closesAt: null }
	])
];
const situations: Situation[] = polls.flatMap((poll) =>
	([undefined, { state: 'open' }, { state: 'closed' }] as const).flatMap((round) =>
		([null, 'writing', 'sorting', 'voting'] as const).flatMap((cards) =>
			[false, true].flatMap((isItemClosed) =>
				(['open', 'differ', 'alike', 'settled'] as const).flatMap((ratings) =>
					[2000, 90_000_000].map((now) => ({ now, isItemClosed, ratings, cards, poll, round }))
				)
			)
		)
	)
);
const all = ['waiting', 'done', 'none'] as const;
const viewers: Viewer[] = [
	...(['wall', 'facilitator', 'rapporteur'] as const).map((as) => ({ as })),
	...['amal', 'brigid'].flatMap((id) =>
		all.map((task): Viewer => ({ as: 'participant', id, ballot: task, card: task, rating: task }))
	),
	{ as: 'observer', id: 'olga', ballot: 'none', card: 'none', rating: 'none' }
];
const ofRoom = reachable(items.slice(0, 1), { parent: 'plenary', number: 1, place: '' });
/** A room is closed by its plenary. */
const closedRoom = evolve(ofRoom[0]!, { seq: 2, at: 2000, by: null, event: { type: 'workshop-closed' } });
const states = [...reachable(items), ...reachable([]), ...ofRoom, closedRoom];

/** What the room does, as a sentence has it. Two screens that name two activities contradict each other. */
const activities: Record<string, readonly InstructionName[]> = {
	waiting: ['not-begun', 'start', 'no-agenda'],
	beginning: ['first-item', 'start-first'],
	done: ['all-done'],
	end: ['closed'],
	'end of rooms': ['room-closed'],
	pause: ['pause', 'pause-until'],
	break: ['break', 'break-until'],
	rooms: ['to-room', 'choose-room', 'in-rooms', 'finish-rooms', 'rooms-in-progress', 'rooms-over'],
	vote: ['vote-on-phone', 'vote', 'voted', 'vote-in-progress'],
	'quick poll': ['answer-on-phone', 'answer', 'answered', 'poll-in-progress'],
	result: ['result'],
	rating: ['rate-on-phone', 'rate', 'rated', 'rating-in-progress'],
	'end of rating': ['ratings-in', 'reveal-ratings'],
	cards: ['card-on-phone', 'card', 'card-written', 'cards-in-progress'],
	'vote on cards': ['card-vote-on-phone', 'card-vote', 'card-voted', 'card-vote-in-progress'],
	'talk about cards': ['talk-about-cards'],
	read: ['read'],
	write: ['write', 'follow-text'],
	level: ['level', 'level-differ', 'level-alike', 'level-settled', 'follow-level'],
	actions: ['actions', 'follow-actions'],
	decide: ['decide'],
	close: ['close', 'close-item'],
	'closed item': ['item-closed'],
	'free item': ['listen']
};
const timed: readonly InstructionName[] = ['pause-until', 'break-until', 'in-rooms', 'rooms-in-progress'];
const activityBySaying = new Map(
	Object.entries(activities).flatMap(([activity, names]) => names.map((name) => [name, activity] as const))
);
const activityOf = ({ say }: Instruction) => activityBySaying.get(say) ?? `no activity: ${say}`;

/** What goes before what, written once more and apart from the rule. */
function expected(workshop: Workshop, { poll, round, cards, isItemClosed }: Situation): string {
	if (workshop.state === 'planned') return 'waiting';
	if (workshop.state === 'closed') return workshop.room ? 'end of rooms' : 'end';
	if (openRound(workshop)) return 'rooms';
	if (workshop.state === 'paused') return 'pause';
	if (poll?.state === 'open') return poll.indicative ? 'quick poll' : 'vote';
	if (round) return round.state === 'open' ? 'rating' : 'end of rating';
	if (poll) return 'result';
	const { current } = workshop;
	if (!current)
		return Object.keys(workshop.aside).length + workshop.finished.length < items.length ? 'beginning' : 'done';
	if (current.item === 'coffee') return 'break';
	if (current.item === 'closing') return 'free item';
	if (isItemClosed) return 'closed item';
	const ofCards = { writing: 'cards', voting: 'vote on cards', sorting: 'talk about cards' };
	return current.step === 'write' && cards ? ofCards[cards] : current.step;
}

test('[WORKSHOP80] in every state that can be reached all screens name the same activity, in one sentence each', () => {
	const said = new Set<string>();
	const actions = new Set<string>();
	const incomplete = new Set<string>();
	for (const workshop of states)
		for (const situation of situations) {
			const answers = viewers.map((viewer) => instruction(workshop, situation, viewer));
			const named = new Set(answers.map(activityOf));
			if (named.size !== 1 || (workshop.room === null && !named.has(expected(workshop, situation))))
				expect.fail(`${shapeOf(workshop)} ${JSON.stringify(situation)}: ${[...named].join(', ')}`);
			for (const { say, action, until, room } of answers) {
				if ((until !== null) !== timed.includes(say) || (room !== null) !== (say === 'to-room')) incomplete.add(say);
				said.add(say);
				if (action) actions.add(action.type);
			}
		}
	expect([...incomplete]).toEqual([]);
	expect(states.length).toBeGreaterThan(500);
	expect([...said].sort()).toEqual([...sayings].sort());
	expect(Object.values(activities).flat().sort()).toEqual([...sayings].sort());
	expect(actions.size).toBe(18);
});

test('[WORKSHOP80] the main button of whoever runs the workshop gives no command that is refused', () => {
	const close: Record<string, WorkshopCommand> = {
		'close-workshop': { type: 'close' },
		'close-rooms': { type: 'close-rooms' }
	};
	const actors = { facilitator: chair, rapporteur: runner };
	for (const workshop of states)
		for (const as of ['facilitator', 'rapporteur'] as const) {
			const actions = situations.map((situation) => JSON.stringify(instruction(workshop, situation, { as }).action));
			for (const action of new Set(actions)) {
				const command =
					commands.find((each) => JSON.stringify(each) === action) ??
					close[(JSON.parse(action) as { type: string } | null)?.type ?? ''];
				if (!command) continue;
				const decision = decide(workshop, command, actors[as], 2000, null);
				if (!decision.ok) expect.fail(`${as} ${shapeOf(workshop)} ${action}: ${decision.reason}`);
			}
		}
});

test('[WORKSHOP81] the end of a pause can be said as it begins and later; it is named until it has passed', () => {
	const after = (workshop: Workshop, command: WorkshopCommand, now: number) => {
		const decision = decide(workshop, command, chair, now, null);
		if (!decision.ok) throw new Error(decision.reason);
		return decision.value.reduce(
			(before, event) => evolve(before, { seq: before.seq + 1, at: now, by: 'chair', event }),
			workshop
		);
	};
	const [planned] = reachable(items) as [Workshop];
	const live = after(planned, { type: 'start' }, 0);
	const situation: Situation = {
		now: 0,
		isItemClosed: false,
		ratings: 'open',
		cards: null,
		poll: undefined,
		round: undefined
	};
	const saidAt = (workshop: Workshop, now: number) => {
		const { say, until } = instruction(workshop, { ...situation, now }, { as: 'wall' });
		return [say, until];
	};
	const paused = after(live, { type: 'pause' }, 1000);
	expect(saidAt(paused, 1000)).toEqual(['pause', null]);
	const longer = after(paused, { type: 'pause', minutes: 10 }, 2000);
	expect(saidAt(longer, 3000)).toEqual(['pause-until', 602_000]);
	expect(saidAt(longer, 602_000)).toEqual(['pause', null]);
	expect(saidAt(after(live, { type: 'pause', minutes: 1 }, 0), 1)).toEqual(['pause-until', 60_000]);
	expect(after(longer, { type: 'resume' }, 700_000)).not.toHaveProperty('until');
});
