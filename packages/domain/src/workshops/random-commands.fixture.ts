import { decide } from './decide.ts';
import type { WorkshopActor } from './may-command.ts';
import { evolve } from './evolve.ts';
import type { AgendaItem, RecordedEvent, Workshop, WorkshopCommand, WorkshopEvent } from './workshop.ts';

const actor = (participant: string, role: WorkshopActor['role']): WorkshopActor => ({
	participant,
	role,
	status: 'admitted',
	phase: 'open'
});
export const chair = actor('chair', 'facilitator');
export const deputy = actor('deputy', 'facilitator');
const amal = actor('amal', 'participant');
const brigid = actor('brigid', 'participant');

export const items: AgendaItem[] = [
	{ id: 'one', cluster: 'cluster-0', title: 'one', minutes: 5 },
	{ id: 'two', cluster: 'cluster-2', title: 'two', minutes: 5 },
	{ id: 'four', cluster: null, kind: 'break', title: 'four', minutes: 5, notBefore: '00:15' },
	{ id: 'three', cluster: null, title: 'three', minutes: 5 }
];
const shorter = items.slice(0, 2);

/** Each with who gives it; what comes often stands more than once. */
const commands: [WorkshopActor, WorkshopCommand][] = [chair, deputy].flatMap(
	(who): [WorkshopActor, WorkshopCommand][] => [
		[who, { type: 'start' }],
		[who, { type: 'next-item' }],
		[who, { type: 'next-item' }],
		[who, { type: 'start-item', item: 'one' }],
		[who, { type: 'start-item', item: 'three' }],
		[who, { type: 'move-step', step: 'write' }],
		[who, { type: 'move-step', step: 'level' }],
		[who, { type: 'start-timer', minutes: 1 }],
		[who, { type: 'stop-timer' }],
		[who, { type: 'pause' }],
		[who, { type: 'resume' }],
		[who, { type: 'resume' }],
		[who, { type: 'call-speaker', participant: 'amal' }],
		[who, { type: 'call-speaker', participant: 'brigid' }],
		[who, { type: 'finish-speaker' }],
		[who, { type: 'move-hand', participant: 'brigid', before: 'amal' }],
		[who, { type: 'move-hand', participant: 'amal', before: null }],
		[who, { type: 'set-speaking-rules', rules: { seconds: 60, unheardFirst: true } }],
		[who, { type: 'set-speaking-rules', rules: { seconds: null, unheardFirst: false } }],
		[who, { type: 'lower-hand', participant: 'amal' }],
		[who, { type: 'give-notice', text: 'Coffee', minutes: 1, countdown: true }],
		[who, { type: 'withdraw-notice' }],
		[who, { type: 'change-agenda', items: shorter }],
		[who, { type: 'change-agenda', items }],
		[who, { type: 'change-details', details: { starts: { at: 60_000, zone: 'UTC' }, place: 'Hall B' } }],
		[who, { type: 'change-details', details: {} }],
		...['one', 'two', 'three', 'four'].flatMap((item): [WorkshopActor, WorkshopCommand][] => [
			[who, { type: 'skip-item', item }],
			[who, { type: 'park-item', item, reason: 'Not ready' }],
			[who, { type: 'take-up-item', item }]
		])
	]
);
commands.push([amal, { type: 'raise-hand' }], [amal, { type: 'raise-hand' }], [brigid, { type: 'raise-hand' }]);
commands.push([brigid, { type: 'raise-hand' }], [brigid, { type: 'lower-hand', participant: null }]);
commands.push([amal, { type: 'raise-hand', kind: 'process' }], [brigid, { type: 'raise-hand', kind: 'for' }]);
const close: [WorkshopActor, WorkshopCommand] = [chair, { type: 'close' }];

/** The same numbers for the same seed. */
export function randomly(seed: number): (below: number) => number {
	let state = seed * 2 + 1;
	return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

export class RandomWorkshop {
	workshop: Workshop;
	readonly events: RecordedEvent[] = [];
	now = 0;

	constructor() {
		const event: WorkshopEvent = { type: 'workshop-planned', title: 'First day', items };
		this.events.push({ seq: 1, at: 0, by: 'chair', event });
		this.workshop = evolve(null, this.events[0]!);
	}

	/** A random command by somebody who has seen all, or lags behind; answers what was decided. */
	give(draw: (below: number) => number) {
		this.now += draw(30_000);
		const [who, command] = draw(60) === 0 ? close : commands[draw(commands.length)]!;
		const seen = draw(3) === 0 ? Math.max(1, this.workshop.seq - draw(6)) : this.workshop.seq;
		const decision = decide(this.workshop, command, who, this.now, seen);
		if (decision.ok) this.record(who.participant, decision.value);
		return { command, seen, decision };
	}

	record(by: string, events: readonly WorkshopEvent[]): void {
		const command = this.workshop.seq + 1;
		for (const event of events) {
			const seq = this.workshop.seq + 1;
			const recorded: RecordedEvent = { seq, at: this.now, by, event, ...(seq === command ? {} : { command }) };
			this.events.push(recorded);
			this.workshop = evolve(this.workshop, recorded);
		}
	}
}
